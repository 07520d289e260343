import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { LibraryFrame } from '../../../components/library/library-frame';
import { LibraryList } from '../../../components/library/library-list';
import { EVERYTHING, type Narrowing, type Section } from '../../../components/library/route';
import { fillShelf, type Shelf } from '../../../components/library/shelf';
import type { Annotation, SavedArticle } from '../../../lib/model';
import { recordedActions } from './actions';
import { axeFindings } from './axe';
import { annotationOf, ORIGINAL, readingOf, SAID, savedOf } from './fixtures';
import { choose, find, render, type } from './render';

const COUNTS: Record<Section, number> = {
  articles: 1,
  statements: 5,
  speakers: 2,
  originals: 1,
  notes: 0,
};

/** A library of articles with these titles, the first saved last. */
function articlesOf(titles: readonly string[]): SavedArticle[] {
  return titles.map((title, index) =>
    savedOf(readingOf(SAID, title), { id: `https://a.example/${index}`, savedAt: -index }),
  );
}

function showList(options: {
  shelf?: Shelf;
  articles?: SavedArticle[];
  annotations?: Annotation[];
  section?: Section;
  narrowing?: Partial<Narrowing>;
  tags?: string[];
}) {
  const { articles = [], annotations = [], section = 'articles', narrowing, tags = [] } = options;
  const { actions, calls } = recordedActions();
  const narrowed: Narrowing[] = [];
  const { host } = render(
    <LibraryFrame current={section} counts={COUNTS}>
      <LibraryList
        shelf={options.shelf ?? fillShelf(articles, annotations, [])}
        section={section}
        narrowing={{ ...EVERYTHING, ...narrowing }}
        tags={tags}
        actions={actions}
        onNarrow={(next) => narrowed.push(next)}
      />
    </LibraryFrame>,
    1200,
  );
  const titles = () => [...host.querySelectorAll('.library-row h2')].map((row) => row.textContent);
  return { host, calls, narrowed, titles };
}

describe('the library’s lists', () => {
  it('says what to do when nothing is saved', () => {
    const { host } = showList({});
    expect(find(host, '.notice').textContent).toContain('Nothing saved yet');
    expect(find(host, '.notice').textContent).toContain('click Whence in the toolbar');
  });

  it('says neither how many nor that there is nothing before all is read', () => {
    const partial = { ...fillShelf([], [], []), complete: false };
    const { host } = showList({ shelf: partial, narrowing: { query: 'zebra' } });
    expect(host.querySelector('.notice')).toBeNull();
    expect(find(host, '[role=status]').textContent).toBe('');
  });

  it('says when nothing matches', () => {
    const { host } = showList({ articles: articlesOf(['A']), narrowing: { query: 'zebra' } });
    expect(find(host, '.notice').textContent).toBe('Nothing matches.');
  });

  it('lists articles with site, date, original and notes, the last saved first', () => {
    const note = annotationOf({ pageId: 'https://a.example/0', note: 'x' });
    const { host, titles } = showList({
      articles: articlesOf(['First', 'Second']),
      annotations: [note],
    });
    expect(titles()).toEqual(['First', 'Second']);
    const row = find(host, '.library-row', 'First');
    expect(row.textContent).toContain('metrobrief.example');
    expect(row.textContent).toContain('1 Mar 2025');
    expect(row.textContent).toContain('original: harbourgazette.example');
    expect(row.textContent).toContain('1 note');
  });

  it('says of a sister site that it is one, and lists it among no originals', () => {
    const reading = readingOf(SAID);
    const sister = { ...reading, originals: [{ ...ORIGINAL, owner: 'same' as const }] };
    const articles = [savedOf(sister)];
    expect(find(showList({ articles }).host, '.library-row').textContent).toContain(
      'first published on harbourgazette.example, of the same owner',
    );
    const { host } = showList({ articles, section: 'originals' });
    expect(host.querySelector('.library-row')).toBeNull();
  });

  it('finds words in titles, text and notes, without case or accents, and shows where', () => {
    const articles = articlesOf(['Résumé of the day', 'Other']);
    const note = annotationOf({ pageId: 'https://a.example/1', note: 'Ask the Ministry' });
    const found = (query: string) =>
      showList({ articles, annotations: [note], narrowing: { query } });
    expect(found('resume').titles()).toEqual(['Résumé of the day']);
    expect(found('ministry ask').titles()).toEqual(['Other']);
    const inText = found('traders third');
    expect(inText.titles()).toHaveLength(2);
    expect(find(inText.host, '.library-row-found mark').textContent).toBe('traders');
  });

  it('takes any words as plain text', () => {
    const { host } = showList({ articles: articlesOf(['A']), narrowing: { query: '(.*+?[' } });
    expect(host.textContent).toContain('Nothing matches.');
  });

  it('narrows by class, verdict and tag', () => {
    const [one, two] = articlesOf(['One', 'Two']);
    const official = SAID.slice(0, 1);
    const articles = [
      { ...one!, ...readingOf(official, 'One') },
      { ...two!, tags: ['dprk'] },
    ];
    const note = annotationOf({ pageId: two!.id, statementId: 's0', verdict: 'doubtful' });
    const titles = (narrowing: Partial<Narrowing>) =>
      showList({ articles, annotations: [note], narrowing }).titles();
    expect(titles({ sourceClass: 'anonymous' })).toEqual(['Two']);
    expect(titles({ verdict: 'doubtful' })).toEqual(['Two']);
    expect(titles({ verdict: 'holds' })).toEqual([]);
    expect(titles({ tag: 'dprk' })).toEqual(['Two']);
    expect(titles({ sourceClass: 'official' })).toEqual(['One', 'Two']);
  });

  it('sorts by title and by number of statements', () => {
    const [one, two] = articlesOf(['Beta', 'Alpha']);
    const articles = [one!, { ...two!, ...readingOf(SAID.slice(0, 1), 'Alpha') }];
    const titles = (sort: Narrowing['sort']) =>
      showList({ articles, narrowing: { sort } }).titles();
    expect(titles('title')).toEqual(['Alpha', 'Beta']);
    expect(titles('statements')).toEqual(['Beta', 'Alpha']);
  });

  it('asks for what was typed and chosen', () => {
    const { host, narrowed } = showList({ articles: articlesOf(['A']) });
    type(find<HTMLInputElement>(host, 'input[type=search]'), 'k');
    choose(find<HTMLSelectElement>(host, '[aria-label=Class]'), 'document');
    expect(narrowed.map(({ query, sourceClass }) => [query, sourceClass])).toEqual([
      ['k', null],
      ['', 'document'],
    ]);
  });

  it('counts speakers across articles and leads to what they said', () => {
    const { host } = showList({ articles: articlesOf(['A', 'B']), section: 'speakers' });
    const row = find(host, '.library-row', 'Ilse Marrow');
    expect(row.textContent).toContain('4 statements');
    expect(row.textContent).toContain('2 direct');
    expect(row.textContent).toContain('in 2 articles');
    expect(row.querySelector('a')?.getAttribute('href')).toBe('#/statements?speaker=Ilse+Marrow');
  });

  it('groups articles by the outlet that they come from', () => {
    const { host } = showList({ articles: articlesOf(['A', 'B']), section: 'originals' });
    expect(find(host, '.library-row').textContent).toContain('harbourgazette.example');
    expect(find(host, '.library-row').textContent).toContain('in 2 articles');
  });

  it('shows the note on a statement as its Markdown means it, with the words that were found', () => {
    const articles = articlesOf(['One']);
    const note = { pageId: articles[0]!.id, statementId: 's0', note: 'Ask **the Ministry** twice' };
    const { host } = showList({
      articles,
      annotations: [annotationOf(note)],
      section: 'statements',
      narrowing: { query: 'ministry' },
    });
    const shown = find(host, '.library-note');
    expect(shown.textContent).toBe('Ask the Ministry twice');
    expect(shown.querySelector('strong mark')?.textContent).toBe('Ministry');
  });

  it('lists notes to write on, also of pages that are not saved', () => {
    const note = annotationOf({ note: 'Ask', pageId: 'https://gone.example/' });
    const { host, calls } = showList({ annotations: [note], section: 'notes' });
    expect(find(host, '.library-row').textContent).toContain('https://gone.example/');
    type(find<HTMLTextAreaElement>(host, 'textarea'), '!');
    expect(calls).toEqual([['writeAnnotation', note, 'Ask!']]);
  });

  it('keeps few rows of a thousand articles in the page, and all in reach', async () => {
    const titles = Array.from({ length: 1000 }, (_, index) => `Article ${index}`);
    const started = performance.now();
    const { host } = showList({ articles: articlesOf(titles) });
    const took = performance.now() - started;
    const list = find(host, '.windowed-list');
    expect(find(host, '[role=status]').textContent).toBe('1000 found');
    expect(host.querySelectorAll('.library-row').length).toBeLessThan(60);
    expect(host.querySelector('li[aria-setsize="1000"][aria-posinset="1"]')).not.toBeNull();
    await expect
      .poll(async () => {
        await act(async () => list.scrollTo(0, list.scrollHeight));
        return list.textContent;
      })
      .toContain('Article 999');
    // Ten times what it takes on a quiet machine: it catches a list that draws every row.
    expect(took).toBeLessThan(2000);
  });

  it.each<Section>(['articles', 'statements', 'speakers', 'originals', 'notes'])(
    'has nothing in %s that axe finds wrong',
    async (section) => {
      const annotations = [annotationOf({ statementId: 's0', note: 'n', verdict: 'holds' })];
      const articles = [{ ...articlesOf(['A'])[0]!, tags: ['tag'] }];
      const { host } = showList({ articles, annotations, section, tags: ['tag'] });
      expect(await axeFindings(host)).toEqual([]);
    },
  );
});
