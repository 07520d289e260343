import type { Annotation } from '../model';
import { ensureArticle, type PageToKeep } from './articles';
import { database } from './database';

/**
 * Writes an annotation. With the page that it is made on, the first one keeps the article too, so that a
 * note never loses what it is about. Rejects when it could not be kept.
 */
export async function saveAnnotation(
  annotation: Annotation,
  page: PageToKeep | null = null,
  db = database,
): Promise<void> {
  await db.transaction('rw', db.annotations, db.articles, db.versions, async () => {
    if (page !== null) await ensureArticle(page, annotation.updatedAt, db);
    await db.annotations.put(annotation);
  });
}

/** Deletes an annotation. Returns it, to put it back with {@link saveAnnotation}; null when there was none. */
export function deleteAnnotation(id: string, db = database): Promise<Annotation | null> {
  return db.transaction('rw', db.annotations, async () => {
    const annotation = await db.annotations.get(id);
    await db.annotations.delete(id);
    return annotation ?? null;
  });
}

export function annotationById(id: string, db = database): Promise<Annotation | undefined> {
  return db.annotations.get(id);
}

/** The annotations of a page, the oldest first. A page may have several ids: see `Page.ids`. */
export function annotationsOf(
  pageId: string | readonly string[],
  db = database,
): Promise<Annotation[]> {
  return db.annotations
    .where('pageId')
    .anyOf(typeof pageId === 'string' ? pageId : [...pageId])
    .sortBy('createdAt');
}

/** Every annotation, the last changed first. */
export function allAnnotations(db = database): Promise<Annotation[]> {
  return db.annotations.orderBy('updatedAt').reverse().toArray();
}

/** Every tag in use, on articles and annotations, in alphabetical order: for completion. */
export async function allTags(db = database): Promise<string[]> {
  const [articles, annotations] = await Promise.all([
    db.articles.orderBy('tags').uniqueKeys(),
    db.annotations.orderBy('tags').uniqueKeys(),
  ]);
  const tags = new Set([...articles, ...annotations].map(String));
  return [...tags].sort((a, b) => a.localeCompare(b));
}
