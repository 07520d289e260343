import { act, type ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { ArticleReader, type ReaderActions } from '../../../components/library/article-reader';
import { fillShelf } from '../../../components/library/shelf';
import type { ArticleVersion, QuoteCheck } from '../../../lib/model';
import { recordedActions } from './actions';
import { axeFindings } from './axe';
import { annotationOf, ORIGINAL, readingOf, SAID, savedOf } from './fixtures';
import { choose, click, find, render, type } from './render';

type Props = ComponentProps<typeof ArticleReader>;

const READING = readingOf(SAID);
const SAVED = savedOf(READING, { tags: ['bridges'] });

function showReader(changes: Partial<Props> = {}) {
  const { actions, calls } = recordedActions();
  const { host } = render(
    <ArticleReader
      shelved={fillShelf([SAVED], [], []).articles[0]!}
      versions={[]}
      highlights={[]}
      orphans={[]}
      knownTags={['bridges', 'harbour']}
      statement={null}
      spot={null}
      comparison={null}
      revisions={[]}
      actions={actions as unknown as ReaderActions}
      {...changes}
    />,
    1200,
  );
  return { host, calls };
}

describe('an article open in the library', () => {
  it('shows the whole text with every statement marked by kind and class', () => {
    const { host } = showReader();
    const text = find(host, '.article-text');
    expect(text.textContent).toBe(READING.article.text.replaceAll('\n\n', ''));
    const marks = [...text.querySelectorAll<HTMLElement>('[data-mark]')];
    expect(marks.map((mark) => mark.textContent)).toEqual(SAID.map(({ text }) => text));
    expect(marks.map(({ dataset }) => dataset.kind)).toEqual(SAID.map(({ kind }) => kind));
    expect(marks.map(({ dataset }) => dataset.class)).toEqual(
      SAID.map(({ sourceClass }) => sourceClass),
    );
  });

  it('marks in the list what was clicked in the text, and the other way round', () => {
    const { host } = showReader();
    click(find(host, '[data-mark=s2]'));
    expect(find(host, '[data-statement=s2]').dataset.current).toBe('true');
    click(find(host, '[data-statement=s3] [data-action=jump]'));
    expect(find(host, '[data-mark=s3]').dataset.current).toBe('true');
    expect(find(host, '[data-statement=s2]').dataset.current).toBe('false');
  });

  it('shows the words that name the original, in the text beside', () => {
    const start = READING.article.text.indexOf('a second pier');
    const evidence = { ...ORIGINAL.evidence, span: [start, start + 13] as const };
    const saved = savedOf({ ...READING, originals: [{ ...ORIGINAL, evidence }] });
    const { host } = showReader({ shelved: fillShelf([saved], [], []).articles[0]! });
    click(find(host, '.original-card button', 'Show'));
    expect(find(host, '.article-text-spot').textContent).toBe('a second pier');
  });

  it('shows the reader’s own highlight across the marks', () => {
    const start = READING.article.text.indexOf('stays shut');
    const note = annotationOf({ colour: 'green' });
    const { host } = showReader({ highlights: [{ span: [start, start + 10], value: note }] });
    const mark = find(host, 'mark');
    expect(mark.textContent).toBe('stays shut');
    expect(mark.dataset.colour).toBe('green');
    expect(find(host, '.article-text').textContent).toBe(
      READING.article.text.replaceAll('\n\n', ''),
    );
  });

  it('follows only web addresses', () => {
    const links = ['javascript:alert(1)', 'https://ok.example/'].map((href, index) => ({
      span: [index * 4, index * 4 + 3] as const,
      href,
    }));
    const saved = savedOf({ ...READING, article: { ...READING.article, links } });
    const { host } = showReader({ shelved: fillShelf([saved], [], []).articles[0]! });
    const shown = [...host.querySelectorAll<HTMLAnchorElement>('.article-text a')];
    expect(shown.map(({ href }) => href)).toEqual(['https://ok.example/']);
  });

  it('adds and takes off tags', () => {
    const { host, calls } = showReader();
    type(find<HTMLInputElement>(host, '.tag-editor input'), 'harbour');
    act(() => find<HTMLFormElement>(host, '.tag-editor form').requestSubmit());
    click(find(host, '[aria-label="Remove tag bridges"]'));
    expect(calls).toEqual([
      ['setTags', ['bridges', 'harbour']],
      ['setTags', []],
    ]);
  });

  it('shows an earlier version', () => {
    const earlier: ArticleVersion = {
      ...readingOf(SAID.slice(0, 1), 'Bridge may shut'),
      id: 'v1',
      pageId: SAVED.id,
      readAt: 1,
    };
    const { host } = showReader({ versions: [earlier] });
    choose(find<HTMLSelectElement>(host, '[aria-label=Versions]'), 'v1');
    expect(find(host, '.article-text h1').textContent).toBe('Bridge may shut');
  });

  it('sets each passage beside the original with its verdict', () => {
    const original = readingOf(SAID, 'Bridge shut, says minister').article;
    const [statement] = READING.attributions;
    const check: QuoteCheck = {
      id: 'c1',
      statement: statement!.id,
      passage: statement!.content[0]!,
      quoted: true,
      verdict: 'altered',
      match: { spans: [[29, 60]], statement: null, speaker: null },
      changes: [
        { type: 'same', text: 'The bridge' },
        { type: 'removed', text: 'remains' },
        { type: 'added', text: 'stays' },
        { type: 'same', text: 'shut' },
      ],
      drift: [],
      reasons: [],
    };
    const { host, calls } = showReader({ comparison: { original, checks: [check] } });
    const row = find(host, '.quote-check');
    expect(row.textContent).toContain('Altered');
    expect(find(row, 'ins').textContent).toContain('stays');
    expect(find(row, 'del').textContent).toContain('remains');
    expect(find(row, '.quote-check-sides').textContent).toMatch(/bridge .*stays.* shut/);
    const [here, there] = [...row.querySelectorAll('button')];
    click(here!);
    expect(find(host, '[data-mark=s0]').dataset.current).toBe('true');
    click(there!);
    expect(calls).toEqual([['showInOriginal', [29, 60]]]);
  });

  it('shows the passage that the reader was led to', () => {
    const { host } = showReader({ spot: [30, 45] });
    const spots = [...host.querySelectorAll('.article-text-spot')];
    const [start, end] = [30, 45];
    expect(spots.map((spot) => spot.textContent).join('')).toBe(
      READING.article.text.slice(start, end),
    );
  });

  it('has nothing that axe finds wrong', async () => {
    const { host } = showReader({ orphans: ['a1'] });
    expect(await axeFindings(host)).toEqual([]);
  });
});
