import type { Annotation } from '../model';
import { ensureArticle, type PageToKeep } from './articles';
import { database, type Database } from './database';
import { copyId, mergeEdit } from './merge-edit';
import { readableRows } from './readable-rows';

/** What comes with an annotation that is written. */
export interface WriteOptions {
  /** The page that it is made on: the first annotation keeps the article too. */
  page?: PageToKeep | null;
  /** The annotation as its window knew it before this edit. Without it the write overwrites. */
  base?: Annotation | null;
}

/**
 * Writes an annotation. With the page that it is made on, the first one keeps the article too, so that a
 * note never loses what it is about. An edit whose base is not what is stored any more is joined with what
 * another window wrote; of two different notes the stored one stays and the edit's is kept as an annotation
 * of its own on the same passage. Rejects when it could not be kept.
 */
export async function saveAnnotation(
  annotation: Annotation,
  { page = null, base = null }: WriteOptions = {},
  db = database,
): Promise<void> {
  await db.transaction('rw', db.annotations, db.articles, db.versions, async () => {
    if (page !== null) await ensureArticle(page, annotation.updatedAt, db);
    const stored = base && (await db.annotations.get(annotation.id));
    if (!base || !stored) {
      await db.annotations.put(annotation);
      return;
    }
    const merged = mergeEdit(base, stored, annotation);
    await db.annotations.put(merged.annotation);
    const copies = await copiesOf(annotation.id, db);
    if (merged.refusedNote !== null) {
      await db.annotations.put(copyFor(annotation, base, copies));
      return;
    }
    const joined = copies.filter(({ note }) => merged.annotation.note.includes(note));
    await db.annotations.bulkDelete(joined.map(({ id }) => id));
  });
}

/** The other texts of an annotation that two windows have written at once. */
function copiesOf(id: string, db: Database): Promise<Annotation[]> {
  return db.annotations.where('id').startsWith(copyId(id, '')).toArray();
}

/** An edit as an annotation of its own: the one that this window's last keystroke made, or a new one. */
function copyFor(edit: Annotation, base: Annotation, copies: readonly Annotation[]): Annotation {
  const known = copies.find(({ note }) => note === base.note);
  const id = known?.id ?? copyId(edit.id, edit.updatedAt);
  return { ...edit, id, statementId: null, createdAt: known?.createdAt ?? edit.updatedAt };
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
export async function annotationsOf(
  pageId: string | readonly string[],
  db = database,
): Promise<Annotation[]> {
  const ids = typeof pageId === 'string' ? [pageId] : [...pageId];
  const found = await readableRows(db.annotations, db.annotations.where('pageId').anyOf(ids));
  return found.sort((a, b) => a.createdAt - b.createdAt);
}

/** Every annotation, the last changed first. */
export function allAnnotations(db = database): Promise<Annotation[]> {
  return readableRows(db.annotations, db.annotations.orderBy('updatedAt').reverse());
}

/** Every tag in use, on articles and annotations, in alphabetical order: for completion. */
export async function allTags(db = database): Promise<string[]> {
  const [articles, annotations] = await Promise.all([
    db.articles.orderBy('tags').uniqueKeys(),
    db.annotations.orderBy('tags').uniqueKeys(),
  ]);
  return alphabetical([...articles, ...annotations].map(String));
}

/** The tags in use on some of the pages, in alphabetical order. Articles are not read for it. */
export async function tagsOn(isOn: (pageId: string) => boolean, db = database): Promise<string[]> {
  const found: string[] = [];
  await db.articles.orderBy('tags').eachKey((tag, { primaryKey }) => {
    if (isOn(primaryKey)) found.push(String(tag));
  });
  await db.annotations.orderBy('tags').each(({ pageId, tags }) => {
    if (isOn(pageId)) found.push(...tags);
  });
  return alphabetical(found);
}

function alphabetical(tags: readonly string[]): string[] {
  return [...new Set(tags)].sort((a, b) => a.localeCompare(b));
}
