import type { LinkedSource } from '../model';
import { ensureArticle, type PageToKeep } from './articles';
import { database } from './database';
import { pageFor } from './pages';
import { readableRows } from './readable-rows';

/**
 * Keeps what the reader decided about an original source. With the page that it is decided on, the article
 * is kept too. Rejects when it could not be kept.
 */
export async function linkSource(
  linked: LinkedSource,
  page: PageToKeep | null = null,
  db = database,
): Promise<void> {
  await db.transaction('rw', db.sources, db.articles, db.versions, async () => {
    if (page !== null) await ensureArticle(page, linked.updatedAt, db);
    await db.sources.put(linked);
  });
}

/** Forgets a decision. Returns it, to put it back; null when there was none. */
export function unlinkSource(id: string, db = database): Promise<LinkedSource | null> {
  return db.transaction('rw', db.sources, async () => {
    const linked = await db.sources.get(id);
    await db.sources.delete(id);
    return linked ?? null;
  });
}

/** What was decided about the originals of a page, the oldest first. */
export function linkedOf(
  pageId: string | readonly string[],
  db = database,
): Promise<LinkedSource[]> {
  return db.sources
    .where('pageId')
    .anyOf(typeof pageId === 'string' ? pageId : [...pageId])
    .sortBy('createdAt');
}

/** The links that name a page as the original: its rewrites. */
export async function rewritesOf(originalPageId: string, db = database): Promise<LinkedSource[]> {
  const links = await db.sources.where('originalPageId').equals(originalPageId).toArray();
  return links.filter(({ state }) => state === 'confirmed');
}

/**
 * Ties the confirmed originals that have one of these addresses to the page that was read there, which is
 * kept for them: the reader named it. Returns whether there were any.
 */
export function completeLinks(page: PageToKeep, now: number, db = database): Promise<boolean> {
  return db.transaction('rw', db.sources, db.articles, db.versions, async () => {
    const named = await db.sources
      .where('original.url')
      .anyOf([...page.addresses, page.reading.article.url])
      .toArray();
    const open = named.filter(
      ({ state, originalPageId }) => state === 'confirmed' && originalPageId === null,
    );
    if (open.length === 0) return false;
    await ensureArticle(page, now, db);
    const { id } = await pageFor(page.addresses, db);
    const own = open.filter(({ pageId }) => pageId !== id);
    await db.sources.bulkPut(own.map((link) => ({ ...link, originalPageId: id, updatedAt: now })));
    return own.length > 0;
  });
}

/** Every decision about an original, in no particular order. */
export function allLinked(db = database): Promise<LinkedSource[]> {
  return readableRows(db.sources, db.sources.toCollection());
}
