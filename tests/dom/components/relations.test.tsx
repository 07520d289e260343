import { describe, expect, it } from 'vitest';
import { RevisionList } from '../../../components/library/revision-list';
import { RecognitionOffer } from '../../../components/page/recognition-offer';
import { TrailList } from '../../../components/page/trail-list';
import { axeFindings } from './axe';
import { click, find, render } from './render';

const OFFER = {
  pageId: 'p',
  title: 'Bridge shut',
  role: 'original' as const,
  credited: true,
  quotations: 2,
  names: 1,
  figures: 0,
  headline: false,
};

describe('what an article has to do with saved ones', () => {
  it('offers to link two articles, by what they share', async () => {
    const calls: string[] = [];
    const { host } = render(
      <RecognitionOffer
        relation={OFFER}
        onLink={() => calls.push('link')}
        onRefuse={() => calls.push('refuse')}
      />,
    );
    expect(host.textContent).toContain('This looks like the original of “Bridge shut”.');
    expect(host.textContent).toContain('They share 2 quotations, 1 name and the credit.');
    click(find(host, '[data-action=link-relation]'));
    click(find(host, 'button', 'do not belong'));
    expect(calls).toEqual(['link', 'refuse']);
    expect(await axeFindings(host)).toEqual([]);
  });

  it('shows a trail of two steps and more, leads to pages that were read, and names a loop', () => {
    const opened: string[] = [];
    const places = [
      { key: 'a', name: 'Harbour Gazette', pageId: 'https://gazette.example/' },
      { key: 'b', name: 'News agency', pageId: null },
    ];
    const trail = (shown: typeof places, loopsTo: string | null) => (
      <TrailList trail={shown} loopsTo={loopsTo} rewrites={[]} onOpen={(id) => opened.push(id)} />
    );
    const { host, rerender } = render(trail(places.slice(0, 1), null));
    expect(host.textContent).toBe('');
    rerender(trail(places, 'Bridge shut'));
    expect([...host.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      'This article',
      'Harbour Gazette',
      'News agency',
    ]);
    expect(host.textContent).toContain('leads back to “Bridge shut”');
    click(find(host, 'button'));
    expect(opened).toEqual(['https://gazette.example/']);
  });

  it('tells what changed between two readings, word by word, with the dates', () => {
    const { host } = render(
      <RevisionList
        revisions={[
          {
            from: Date.UTC(2025, 2, 1, 12),
            to: Date.UTC(2025, 2, 3, 12),
            headline: [
              { type: 'same', text: 'Bridge' },
              { type: 'removed', text: 'may shut' },
              { type: 'added', text: 'shuts' },
            ],
            statements: [
              {
                type: 'reattributed',
                quoted: true,
                before: 'a',
                after: 'a',
                changes: [{ type: 'same', text: 'It will hold' }],
                speaker: [
                  { type: 'removed', text: 'Ada Quist' },
                  { type: 'added', text: 'Jon Reke' },
                ],
              },
            ],
            passages: [{ before: null, after: [0, 3], changes: [{ type: 'added', text: 'New' }] }],
          },
        ]}
      />,
    );
    expect(find(host, 'summary').textContent).toMatch(/1 Mar 2025.*3 Mar 2025/);
    expect(find(host, 'summary').textContent).toContain('Headline, 1 quotation, 1 paragraph');
    expect(find(host, 'del').textContent).toContain('may shut');
    expect(find(host, 'ins').textContent).toContain('shuts');
    const statement = find(host, '[data-change=reattributed]');
    expect(statement.textContent).toContain('Quotation: given to another speaker');
    expect(find(statement, 'del').textContent).toContain('Ada Quist');
    expect(find(statement, 'ins').textContent).toContain('Jon Reke');
    expect(statement.textContent).toContain('It will hold');
  });
});
