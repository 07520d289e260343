import type { Attribution, Reading, SavedArticle } from '../model';
import { database, type Database } from './database';
import { mergeTags } from './merge-edit';
import { pageFor } from './pages';
import { readableByIds, readableRow, readableRows } from './readable-rows';
import { versionOf } from './versions';

/** What of a page is needed to keep it. */
export interface PageToKeep {
  reading: Reading;
  /** Normalised; the canonical one first. */
  addresses: readonly string[];
}

/** Whether a reading was taken while the one that is kept was still loading: then that one is no version. */
export type Visit = 'later' | 'same-visit';

/**
 * Keeps an article, or takes over a newer reading of one that is kept: tags and time of saving stay, the
 * earlier reading becomes a version when its text differs. Returns the article as it is kept.
 */
export function saveArticle(
  page: PageToKeep,
  now: number,
  db = database,
  visit: Visit = 'later',
): Promise<SavedArticle> {
  return db.transaction('rw', db.articles, db.versions, async () => {
    const { id, saved } = await pageFor(page.addresses, db);
    const addresses = [...new Set([id, ...(saved?.addresses ?? []), ...page.addresses])];
    const kept: SavedArticle = {
      ...page.reading,
      id,
      addresses,
      tags: saved?.tags ?? [],
      savedAt: saved?.savedAt ?? now,
      updatedAt: now,
    };
    const changed = saved !== null && saved.article.text !== kept.article.text;
    if (changed && visit === 'later') {
      await db.versions.put(versionOf(saved.id, saved));
    }
    await db.articles.put(kept);
    return kept;
  });
}

/** Keeps the article of a page unless it is kept already. For writes that follow: run it in their transaction. */
export async function ensureArticle(page: PageToKeep, now: number, db: Database): Promise<void> {
  const { saved } = await pageFor(page.addresses, db);
  if (saved === null) await saveArticle(page, now, db);
}

export function articleById(id: string, db = database): Promise<SavedArticle | undefined> {
  return readableRow(db.articles, id);
}

/** The saved articles of these ids; those that are not kept or can't be read are left out. */
export function articlesById(ids: readonly string[], db = database): Promise<SavedArticle[]> {
  return readableByIds(db.articles, [...new Set(ids)]);
}

/** Every saved article, the last saved first. */
export function allArticles(db = database): Promise<SavedArticle[]> {
  return readableRows(db.articles, db.articles.orderBy('savedAt').reverse());
}

/** The last saved articles, at most `most`: what a list shows before the others are read. */
export function recentArticles(most: number, db = database): Promise<SavedArticle[]> {
  return readableRows(db.articles, db.articles.orderBy('savedAt').reverse().limit(most));
}

/**
 * Adds and takes off tags of an article: what differs between the tags that were shown and those that are wanted.
 * So a tag that came meanwhile stays. False when the article is not kept (any more).
 */
export async function changeTags(
  id: string,
  shown: readonly string[],
  wanted: readonly string[],
  now: number,
  db = database,
): Promise<boolean> {
  const clean = wanted.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const changed = await db.articles.update(id, (article) => {
    article.tags = mergeTags(shown, article.tags, clean);
    article.updatedAt = now;
  });
  return changed > 0;
}

/** Takes over other statements for a saved article, as after a correction. */
export async function replaceStatements(
  id: string,
  attributions: Attribution[],
  now: number,
  db = database,
): Promise<void> {
  await db.articles.update(id, { attributions, updatedAt: now });
}
