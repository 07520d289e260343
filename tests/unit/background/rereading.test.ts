import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/background/read-page';
import { attribute } from '../../../lib/attribution/attribute';
import { pageToKeep } from '../../../lib/client/keep';
import type { Article, Block } from '../../../lib/model';
import { articleById, saveArticle } from '../../../lib/store/articles';
import { database } from '../../../lib/store/database';
import { linkSource, linkedOf } from '../../../lib/store/linked-sources';
import { versionsOf } from '../../../lib/store/versions';
import { ADDRESS, article, link, reading } from '../store/support';

const FIRST = [
  'The harbour will close on Friday, the city council said.',
  '“It is unsafe,” mayor Ada Quist told reporters on the quay.',
  'Three ships were turned away in the night, according to the port.',
];
const LONG_AGO = 1000;

/** An article of these paragraphs. */
function storyOf(paragraphs: readonly string[], change: Partial<Article> = {}): Article {
  let start = 0;
  const blocks = paragraphs.map((paragraph): Block => {
    const span = [start, start + paragraph.length] as const;
    start = span[1] + 2;
    return { kind: 'paragraph', span };
  });
  return { ...article(paragraphs.join('\n\n')), blocks, ...change };
}

const clues = { lines: [], structured: [], meta: [], canonical: null, ogUrl: null };
const read = (
  paragraphs: readonly string[],
  change: Partial<Article> = {},
  { isPrivate = false } = {},
) => readPage({ article: storyOf(paragraphs, change), clues }, isPrivate);
const keep = (paragraphs: readonly string[], readAt = LONG_AGO) => {
  const story = storyOf(paragraphs);
  const kept = reading('', { article: story, attributions: attribute(story), readAt });
  return saveArticle(pageToKeep(kept), readAt);
};
const savedText = async () => (await articleById(ADDRESS))?.article.text.split('\n\n');
const versionTexts = async () =>
  (await versionsOf(ADDRESS)).map((version) => version.article.text.split('\n\n'));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('reading a saved article again', () => {
  it('keeps what it has become, and what it was', async () => {
    await keep(FIRST);
    const revised = [FIRST[0]!.replace('Friday', 'Sunday'), FIRST[1]!, FIRST[2]!];
    const record = await read(revised);
    expect(record.saved).toBe(true);
    expect(await savedText()).toEqual(revised);
    expect(await versionTexts()).toEqual([FIRST]);
  });

  it('makes no version when it has not changed', async () => {
    await keep(FIRST);
    await read(FIRST);
    expect(await versionTexts()).toEqual([]);
  });

  it('takes other quotation marks for no change', async () => {
    await keep(FIRST);
    await read(FIRST.map((paragraph) => paragraph.replace(/[“”]/g, '"')));
    expect(await versionTexts()).toEqual([]);
  });

  it('makes no version of a page that was still loading', async () => {
    await keep(FIRST.slice(0, 2), Date.now() - 500);
    await read(FIRST);
    expect(await savedText()).toEqual(FIRST);
    expect(await versionTexts()).toEqual([]);
  });

  it('leaves the whole article where the page shows only its beginning', async () => {
    await keep(FIRST);
    await read(FIRST.slice(0, 1));
    expect(await savedText()).toEqual(FIRST);
    expect(await versionTexts()).toEqual([]);
  });

  it('leaves the article where another one stands under its address', async () => {
    await keep(FIRST);
    await read(['Log in to read on.', 'Subscribers have access to all articles.']);
    expect(await savedText()).toEqual(FIRST);
    expect(await versionTexts()).toEqual([]);
  });

  it('takes an archived copy of before for an earlier version, of the time of the copy', async () => {
    const now = Date.now();
    await keep(FIRST, now);
    const before = [FIRST[0]!.replace('Friday', 'Sunday'), FIRST[1]!, FIRST[2]!];
    const url = `https://web.archive.org/web/20240301120000/${ADDRESS}`;
    const record = await read(before, { url });
    expect(record).toMatchObject({ pageId: ADDRESS, saved: true });
    expect(record.reading.readAt).toBe(Date.UTC(2024, 2, 1, 12));
    expect(await savedText()).toEqual(FIRST);
    expect(await versionTexts()).toEqual([before]);
    await read(before, { url });
    expect(await versionTexts()).toEqual([before]);
  });

  it('takes the page for the later version where an archived copy of it is kept', async () => {
    await keep(FIRST, Date.UTC(2024, 2, 1, 12));
    const revised = [FIRST[0]!.replace('Friday', 'Sunday'), FIRST[1]!, FIRST[2]!];
    await read(revised);
    expect(await savedText()).toEqual(revised);
    expect(await versionTexts()).toEqual([FIRST]);
  });

  it('keeps nothing of a page in a private window', async () => {
    await keep(FIRST);
    const revised = [FIRST[0]!.replace('Friday', 'Sunday'), FIRST[1]!, FIRST[2]!];
    const record = await read(revised, {}, { isPrivate: true });
    expect(record.saved).toBe(true);
    expect(await savedText()).toEqual(FIRST);
    expect(await versionTexts()).toEqual([]);
  });

  it('does not save what nobody saved', async () => {
    const record = await read(FIRST);
    expect(record.saved).toBe(false);
    expect(await database.articles.count()).toBe(0);
  });
});

describe('opening the original that the reader named', () => {
  const ORIGINAL = 'https://agency.example/port';
  const there = { url: `${ORIGINAL}?utm_source=x`, canonicalUrl: ORIGINAL };

  it('keeps it and ties the two', async () => {
    await keep(FIRST);
    await linkSource(link('l'));
    const record = await read(FIRST, there);
    expect(record).toMatchObject({ pageId: ORIGINAL, saved: true });
    expect((await linkedOf(ADDRESS))[0]).toMatchObject({ id: 'l', originalPageId: ORIGINAL });
    expect((await articleById(ORIGINAL))?.addresses).toContain(ORIGINAL);
  });

  it('keeps nothing of it in a private window', async () => {
    await keep(FIRST);
    await linkSource(link('l'));
    expect((await read(FIRST, there, { isPrivate: true })).saved).toBe(false);
    expect((await linkedOf(ADDRESS))[0]).toMatchObject({ originalPageId: null });
    expect(await articleById(ORIGINAL)).toBeUndefined();
  });

  it('does nothing for one that was dismissed', async () => {
    await linkSource(link('l', { state: 'dismissed' }));
    expect((await read(FIRST, there)).saved).toBe(false);
    expect((await linkedOf(ADDRESS))[0]).toMatchObject({ originalPageId: null });
  });

  it('never ties an article to itself', async () => {
    await keep(FIRST);
    await linkSource(link('l', { original: { ...link('l').original, url: ADDRESS } }));
    await read(FIRST);
    expect((await linkedOf(ADDRESS))[0]).toMatchObject({ originalPageId: null });
  });
});
