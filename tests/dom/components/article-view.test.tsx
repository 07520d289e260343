import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { ArticleView, type ArticleViewProps } from '../../../components/page/article-view';
import { KnownTags } from '../../../components/shared/known-tags';
import type { Attribution } from '../../../lib/model';
import { recordedActions } from './actions';
import { axeFindings } from './axe';
import { annotationOf, ORIGINAL, readingOf, SAID, speakersOf } from './fixtures';
import { choose, click, find, render, type } from './render';

function viewOf(changes: Partial<ArticleViewProps> = {}) {
  const reading = changes.reading ?? readingOf(SAID);
  const { actions, calls } = recordedActions();
  const props: ArticleViewProps = {
    reading,
    speakers: speakersOf(reading.attributions),
    annotations: [],
    linked: [],
    saved: false,
    canPaint: true,
    marksShown: true,
    orphans: [],
    inPrivate: false,
    languageKnown: true,
    archivedAt: null,
    actions,
    ...changes,
  };
  return { props, calls };
}

describe('ArticleView', () => {
  it('shows site, date, title, classes in words, and the statements by speaker', () => {
    const { host } = render(<ArticleView {...viewOf().props} />);
    expect(host.textContent).toContain('metrobrief.example · 1 Mar 2025');
    expect(find(host, 'h1').textContent).toBe('Bridge shut until spring');
    expect(find(host, '.class-bar-legend').textContent).toMatch(/2 official.*1 organisation/);
    const minister = find(host, 'section', 'Ilse Marrow');
    expect(minister.querySelectorAll('[data-statement]')).toHaveLength(2);
    expect(minister.textContent).toContain('transport minister');
  });

  it('says in a private window what is kept, and when', () => {
    const words = 'Nothing of this page is kept, unless';
    expect(render(<ArticleView {...viewOf().props} />).host.textContent).not.toContain(words);
    const { props } = viewOf({ inPrivate: true });
    expect(render(<ArticleView {...props} />).host.textContent).toContain(words);
  });

  it('shows a sister site as what it is, and counts it nowhere', () => {
    const claim = { ...ORIGINAL, scope: 'claim' as const, owner: 'same' as const };
    const sisters = [{ ...ORIGINAL, owner: 'same' as const }, claim];
    const { props } = viewOf({ reading: { ...readingOf(SAID), originals: sisters } });
    const { host } = render(<ArticleView {...props} />);
    const list = find(host, '.original-list');
    expect(list.textContent).toContain('The page names no original source.');
    expect(list.textContent).toContain('First published on Harbour Gazette, of the same owner');
    expect(list.textContent).toContain('Credited for a claim is Harbour Gazette, of the same');
    expect(list.textContent).not.toMatch(/Original sources|Sources of single claims/);
  });

  it('leads from a statement to the page', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    click(find(host, '[data-action=jump]', 'second pier'));
    expect(calls).toEqual([['jumpTo', props.reading.attributions[4]]]);
  });

  it('writes each keystroke of a note', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    type(find<HTMLTextAreaElement>(host, '[data-statement=s1] textarea'), 'why');
    const notes = calls.filter(([name]) => name === 'writeNote');
    expect(notes.map(([, statement, note]) => [(statement as Attribution).id, note])).toEqual([
      ['s1', 'w'],
      ['s1', 'wh'],
      ['s1', 'why'],
    ]);
  });

  it('shows the note and verdict that are stored, and changes the verdict', () => {
    const note = annotationOf({ statementId: 's0', note: 'Ask the ministry', verdict: 'to-check' });
    const { props, calls } = viewOf({ annotations: [note] });
    const { host } = render(<ArticleView {...props} />);
    const row = find(host, '[data-statement=s0]');
    expect(row.querySelector('textarea')?.value).toBe('Ask the ministry');
    choose(find<HTMLSelectElement>(row, 'select'), 'holds');
    expect(calls).toEqual([['setVerdict', props.reading.attributions[0], 'holds']]);
  });

  it('tags a note on a statement, completed from those in use, and deletes it', () => {
    const note = annotationOf({ statementId: 's0', tags: ['bridge'] });
    const { props, calls } = viewOf({ annotations: [note] });
    const { host } = render(
      <KnownTags value={['bridge', 'tolls']}>
        <ArticleView {...props} />
      </KnownTags>,
    );
    const row = find(host, '[data-statement=s0]');
    expect(find(row, '.tag').textContent).toBe('bridge');
    expect(row.querySelector('datalist option')?.getAttribute('value')).toBe('tolls');
    type(find<HTMLInputElement>(row, '.tag-editor input'), 'tolls');
    act(() => find<HTMLFormElement>(row, '.tag-editor form').requestSubmit());
    expect(calls.at(-1)).toEqual([
      'setNoteTags',
      props.reading.attributions[0],
      ['bridge', 'tolls'],
    ]);
    click(find(row, '[aria-label="Delete note"]'));
    expect(calls.at(-1)).toEqual(['deleteAnnotation', note]);
  });

  it('leaves a statement its class’s colour, and can tag one that has no note yet', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    const row = find(host, '[data-statement=s0]');
    expect(row.querySelector('.tag-editor')).toBeNull();
    click(find(row, '[aria-expanded]'));
    expect(row.querySelector('.colour-picker')).toBeNull();
    expect(row.querySelector('[aria-label="Delete note"]')).toBeNull();
    type(find<HTMLInputElement>(row, '.tag-editor input'), 'x');
    act(() => find<HTMLFormElement>(row, '.tag-editor form').requestSubmit());
    expect(calls).toEqual([['setNoteTags', props.reading.attributions[0], ['x']]]);
  });

  it('shows a note on a statement as its Markdown means it', () => {
    const note = annotationOf({ statementId: 's0', note: 'Ask **twice**' });
    const { host } = render(<ArticleView {...viewOf({ annotations: [note] }).props} />);
    expect(find(host, '[data-statement=s0] strong').textContent).toBe('twice');
  });

  it('shows the original with its evidence in words, and the ways there', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    const card = find(host, '.original-card');
    expect(card.textContent).toContain('Original Source: www.harbourgazette.example');
    expect(card.textContent).toContain('at the end of the story');
    click(find(card, '[data-action=find-original]'));
    click(find(card, '[data-action=open-original]'));
    click(find(card, '[data-action=confirm-original]'));
    click(find(card, '[data-action=dismiss-original]'));
    expect(calls).toEqual([
      ['findOriginal', ORIGINAL],
      ['openAddress', 'https://www.harbourgazette.example/'],
      ['confirmOriginal', ORIGINAL],
      ['dismissOriginal', ORIGINAL],
    ]);
  });

  it('opens the original itself where its address is known, and never another scheme', () => {
    const url = 'https://harbourgazette.example/bridge';
    const known = { ...readingOf(SAID), originals: [{ ...ORIGINAL, url }] };
    const { props, calls } = viewOf({ reading: known });
    const { host, rerender } = render(<ArticleView {...props} />);
    click(find(host, '[data-action=open-original]'));
    expect(calls).toEqual([['openOriginal', { ...ORIGINAL, url }]]);
    const hostile = { ...known, originals: [{ ...ORIGINAL, url: 'javascript:alert(1)' }] };
    rerender(<ArticleView {...props} reading={hostile} />);
    click(find(host, '[data-action=open-original]'));
    expect(calls.at(-1)).toEqual(['openAddress', 'https://www.harbourgazette.example/']);
  });

  it('takes an address that the reader gives only if it can be opened', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    click(find(host, '[data-action=give-original]'));
    type(find<HTMLInputElement>(host, '.give-original input'), 'javascript:alert(1)');
    click(find(host, '.give-original [type=submit]'));
    expect(find(host, '[role=alert]').textContent).toContain('must start with');
    expect(calls).toEqual([]);
  });

  it('keeps a dismissed original out of sight but in reach', () => {
    const link = {
      id: 'l1',
      pageId: 'p',
      state: 'dismissed' as const,
      original: ORIGINAL,
      originalPageId: null,
      createdAt: 1,
      updatedAt: 1,
    };
    const { host } = render(<ArticleView {...viewOf({ linked: [link] }).props} />);
    expect(host.querySelector('.original-card')).toBeNull();
    click(find(host, 'button', '1 suggestion dismissed'));
    expect(find(host, '.original-card').textContent).toContain('Harbour Gazette');
  });

  it('shows notes on other passages, and orphans with their old context', () => {
    const other = annotationOf({ id: 'a1', quote: 'a passage of my own', note: 'mine' });
    const orphan = annotationOf({ id: 'a2', note: 'lost' });
    const { props, calls } = viewOf({ annotations: [other, orphan], orphans: ['a2'] });
    const { host } = render(<ArticleView {...props} />);
    expect(find(host, 'section', 'Notes on other passages').textContent).toContain('my own');
    const orphans = find(host, '[data-section=orphans]');
    expect(orphans.querySelector('blockquote')?.textContent).toBe('…before the passage after…');
    click(find(orphans, '[data-action=try-again]'));
    expect(calls).toEqual([['jumpToPassage', orphan.target]]);
  });

  it('corrects speaker and class', () => {
    const { props, calls } = viewOf();
    const { host } = render(<ArticleView {...props} />);
    const row = find(host, '[data-statement=s3]');
    click(find(row, '[aria-expanded]'));
    click(find(row, '[data-action=correct]'));
    type(find<HTMLInputElement>(row, '.correction-form input'), 'Pella Andersen');
    choose(find<HTMLSelectElement>(row, 'form select'), 'official');
    click(find(row, 'form [type=submit]'));
    expect(calls).toEqual([
      [
        'correctSpeaker',
        props.reading.attributions[3],
        { name: 'Pella Andersen', role: null },
        'official',
      ],
    ]);
  });

  it('says when marks cannot be painted, when the language is unknown, and when nothing was found', () => {
    const { host, rerender } = render(<ArticleView {...viewOf({ canPaint: false }).props} />);
    expect(host.textContent).toContain('cannot paint marks');
    const inLanguage = (lang: string | null) => {
      const reading = readingOf([]);
      const article = { ...reading.article, lang };
      return viewOf({ languageKnown: false, reading: { ...reading, article } }).props;
    };
    rerender(<ArticleView {...inLanguage('fr-CA')} />);
    expect(host.textContent).toContain('cannot be found in Canadian French yet');
    expect(host.textContent).not.toContain('No statement here');
    rerender(<ArticleView {...inLanguage('no language')} />);
    expect(host.textContent).toContain('cannot be found in no language yet');
    rerender(<ArticleView {...inLanguage(null)} />);
    expect(host.textContent).toContain('not clear which language');
    rerender(<ArticleView {...viewOf({ reading: readingOf([]) }).props} />);
    expect(host.textContent).toContain('No statement here');
  });

  it('holds long names, long words and right-to-left titles in the popup’s width', () => {
    const long = {
      text: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(3),
      name: 'Bundesministeriumsabteilungsleiterstellvertreterinnenvereinigungsvorsitzende Müller',
      role: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsbeauftragte '.repeat(3),
      sourceClass: 'official' as const,
      kind: 'direct' as const,
    };
    const reading = readingOf([long], 'وزير النقل: الجسر مغلق حتى الربيع');
    const { host } = render(<ArticleView {...viewOf({ reading }).props} />);
    expect(host.scrollWidth).toBeLessThanOrEqual(380);
    const inside = [...host.querySelectorAll('.article-view *')].filter(
      (each) => each.getBoundingClientRect().right > host.getBoundingClientRect().right + 1,
    );
    expect(inside.map(({ className }) => className)).toEqual([]);
    expect(getComputedStyle(find(host, 'h1')).direction).toBe('rtl');
  });

  it('has nothing that axe finds wrong', async () => {
    const note = annotationOf({ statementId: 's0', verdict: 'to-check', tags: ['bridge'] });
    const orphan = annotationOf({ id: 'a2', note: 'lost' });
    const { host } = render(
      <ArticleView {...viewOf({ annotations: [note, orphan], orphans: ['a2'] }).props} />,
    );
    click(find(host, '[data-statement=s0] [aria-expanded]'));
    click(find(host, '[data-statement=s0] [data-action=correct]'));
    expect(await axeFindings(host)).toEqual([]);
  });
});
