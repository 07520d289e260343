import { beforeEach, describe, expect, it } from 'vitest';
import { annotationsOf, deleteAnnotation, saveAnnotation } from '../../../lib/store/annotations';
import { allArticles, articleById, changeTags, saveArticle } from '../../../lib/store/articles';
import { saveCorrection, correctionsOf } from '../../../lib/store/corrections';
import type { Database } from '../../../lib/store/database';
import { countAll, deleteArticle, restoreArticle } from '../../../lib/store/library';
import { linkSource, linkedOf, rewritesOf, unlinkSource } from '../../../lib/store/linked-sources';
import { pageFor } from '../../../lib/store/pages';
import { versionsOf } from '../../../lib/store/versions';
import { ADDRESS, annotation, correction, link, newDatabase, reading } from './support';

const AMP = 'https://news.example/amp/harbour-closes';
const page = (text?: string, addresses: string[] = [ADDRESS]) => ({
  reading: reading(text),
  addresses,
});

let db: Database;
beforeEach(() => {
  db = newDatabase();
});

describe('saving an article', () => {
  it('keeps it under the first address', async () => {
    await saveArticle(page(), 10, db);
    expect(await articleById(ADDRESS, db)).toMatchObject({
      id: ADDRESS,
      addresses: [ADDRESS],
      savedAt: 10,
      tags: [],
      article: { title: 'The harbour closes' },
    });
  });

  it('takes the same page at another address for the same article', async () => {
    await saveArticle(page(undefined, [ADDRESS, AMP]), 10, db);
    await saveArticle(page(undefined, [AMP]), 20, db);
    expect(await allArticles(db)).toHaveLength(1);
    expect(await articleById(ADDRESS, db)).toMatchObject({
      addresses: [ADDRESS, AMP],
      savedAt: 10,
      updatedAt: 20,
    });
  });

  it('keeps tags and the earlier reading when the text has changed', async () => {
    await saveArticle(page('The harbour closes.'), 10, db);
    await changeTags(ADDRESS, [], [' port ', 'port', ''], 15, db);
    await saveArticle(page('The harbour stays open.'), 20, db);
    expect(await articleById(ADDRESS, db)).toMatchObject({ tags: ['port'], savedAt: 10 });
    expect((await versionsOf(ADDRESS, db)).map((version) => version.article.text)).toEqual([
      'The harbour closes.',
    ]);
  });

  it('keeps tags that were added at the same time, each on what was shown before', async () => {
    await saveArticle(page(), 10, db);
    await Promise.all([
      changeTags(ADDRESS, [], ['port'], 15, db),
      changeTags(ADDRESS, [], ['boats'], 15, db),
    ]);
    await changeTags(ADDRESS, ['port'], [], 16, db);
    expect(await articleById(ADDRESS, db)).toMatchObject({ tags: ['boats'], updatedAt: 16 });
    expect(await changeTags('https://no.example/', [], ['port'], 17, db)).toBe(false);
  });

  it('makes no version of a reading with the same text', async () => {
    await saveArticle(page(), 10, db);
    await saveArticle(page(), 20, db);
    expect(await versionsOf(ADDRESS, db)).toEqual([]);
  });
});

describe('the page at an address', () => {
  it('is unknown under its first address before anything is saved', async () => {
    expect(await pageFor([ADDRESS, AMP], db)).toEqual({
      id: ADDRESS,
      saved: null,
      ids: [ADDRESS, AMP],
    });
  });

  it('is the saved article that was met there', async () => {
    await saveArticle(page(undefined, [ADDRESS, AMP]), 10, db);
    expect(await pageFor([AMP], db)).toMatchObject({ id: ADDRESS, saved: { id: ADDRESS } });
  });

  it('holds annotations that were made under its other addresses', async () => {
    await saveAnnotation(annotation('a', { pageId: AMP }), {}, db);
    await saveArticle(page(undefined, [ADDRESS, AMP]), 10, db);
    const { ids } = await pageFor([ADDRESS], db);
    expect(await annotationsOf(ids, db)).toHaveLength(1);
  });
});

describe('an annotation', () => {
  it('keeps its article with it', async () => {
    await saveAnnotation(annotation('a'), { page: page() }, db);
    expect(await articleById(ADDRESS, db)).toMatchObject({ savedAt: 2000 });
    expect(await annotationsOf(ADDRESS, db)).toEqual([annotation('a')]);
  });

  it('leaves an article that is kept already as it is', async () => {
    await saveArticle(page('As it was read first.'), 10, db);
    await saveAnnotation(annotation('a'), { page: page('As it is read now.') }, db);
    expect((await articleById(ADDRESS, db))?.article.text).toBe('As it was read first.');
  });

  it('comes back after it was deleted', async () => {
    await saveAnnotation(annotation('a'), {}, db);
    const deleted = await deleteAnnotation('a', db);
    expect(await annotationsOf(ADDRESS, db)).toEqual([]);
    await saveAnnotation(deleted!, {}, db);
    expect(await annotationsOf(ADDRESS, db)).toEqual([annotation('a')]);
    expect(await deleteAnnotation('nobody', db)).toBeNull();
  });
});

describe('a linked original', () => {
  it('keeps the article, is found from both ends, and is forgotten', async () => {
    await linkSource(link('l', { originalPageId: 'https://agency.example/port' }), page(), db);
    await linkSource(link('d', { state: 'dismissed', originalPageId: 'x' }), null, db);
    expect(await articleById(ADDRESS, db)).toBeDefined();
    expect((await linkedOf(ADDRESS, db)).map(({ id }) => id)).toEqual(['d', 'l']);
    expect((await rewritesOf('https://agency.example/port', db)).map(({ id }) => id)).toEqual([
      'l',
    ]);
    expect(await rewritesOf('x', db)).toEqual([]);
    expect((await unlinkSource('l', db))?.id).toBe('l');
    expect(await rewritesOf('https://agency.example/port', db)).toEqual([]);
  });
});

describe('deleting an article', () => {
  it('takes everything on it along, and undo brings all of it back', async () => {
    await saveArticle(page('The harbour closes.', [ADDRESS, AMP]), 10, db);
    await saveArticle(page('The harbour stays open.'), 20, db);
    await saveAnnotation(annotation('a'), {}, db);
    await saveAnnotation(annotation('b', { pageId: AMP }), {}, db);
    await saveAnnotation(annotation('c', { pageId: 'https://other.example/' }), {}, db);
    await linkSource(link('l'), null, db);
    await saveCorrection(correction('k'), db);
    const before = await dump(db);

    const deleted = await deleteArticle(ADDRESS, db);
    expect(await countAll(db)).toEqual({ articles: 0, annotations: 1, sources: 0, corrections: 0 });
    expect(await versionsOf(ADDRESS, db)).toEqual([]);

    await restoreArticle(deleted!, db);
    expect(await dump(db)).toEqual(before);
    expect(await correctionsOf(ADDRESS, db)).toHaveLength(1);
  });

  it('does nothing when there is none', async () => {
    expect(await deleteArticle('https://nowhere.example/', db)).toBeNull();
  });
});

async function dump(database: Database) {
  return Promise.all(database.tables.map((table) => table.toArray()));
}
