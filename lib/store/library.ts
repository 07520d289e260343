import type { Annotation, ArticleVersion, Correction, LinkedSource, SavedArticle } from '../model';
import { database } from './database';

/** An article with everything on it, as it was deleted: hand it to {@link restoreArticle} to undo. */
export interface DeletedArticle {
  article: SavedArticle;
  annotations: Annotation[];
  sources: LinkedSource[];
  corrections: Correction[];
  versions: ArticleVersion[];
}

/** Deletes an article and everything on it, all or nothing. Null when it is not kept. */
export function deleteArticle(id: string, db = database): Promise<DeletedArticle | null> {
  return db.transaction('rw', db.tables, async () => {
    const article = await db.articles.get(id);
    if (article === undefined) return null;
    const ids = [...new Set([id, ...article.addresses])];
    const [annotations, sources, corrections, versions] = await Promise.all([
      db.annotations.where('pageId').anyOf(ids).toArray(),
      db.sources.where('pageId').anyOf(ids).toArray(),
      db.corrections.where('pageId').anyOf(ids).toArray(),
      db.versions.where('pageId').equals(id).toArray(),
    ]);
    await Promise.all([
      db.articles.delete(id),
      db.annotations.bulkDelete(annotations.map((row) => row.id)),
      db.sources.bulkDelete(sources.map((row) => row.id)),
      db.corrections.bulkDelete(corrections.map((row) => row.id)),
      db.versions.bulkDelete(versions.map((row) => row.id)),
    ]);
    return { article, annotations, sources, corrections, versions };
  });
}

/** Puts a deleted article back with everything that was on it. */
export async function restoreArticle(deleted: DeletedArticle, db = database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.articles.put(deleted.article);
    await db.annotations.bulkPut(deleted.annotations);
    await db.sources.bulkPut(deleted.sources);
    await db.corrections.bulkPut(deleted.corrections);
    await db.versions.bulkPut(deleted.versions);
  });
}

/** How much is kept. */
export interface Counts {
  articles: number;
  annotations: number;
  sources: number;
  corrections: number;
}

export async function countAll(db = database): Promise<Counts> {
  const [articles, annotations, sources, corrections] = await Promise.all([
    db.articles.count(),
    db.annotations.count(),
    db.sources.count(),
    db.corrections.count(),
  ]);
  return { articles, annotations, sources, corrections };
}
