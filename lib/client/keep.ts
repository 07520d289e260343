/** What extension pages write: the store's functions with the page that a thing is kept for. */
import type { Annotation, Correction, LinkedSource, Reading, SavedArticle } from '../model';
import { saveArticle, type PageToKeep } from '../store/articles';
import { deleteCorrection, saveCorrection } from '../store/corrections';
import { linkSource } from '../store/linked-sources';
import { channel } from './channel';
import { pageAddresses } from './page-addresses';

/** A reading as the store takes it. */
export function pageToKeep(reading: Reading): PageToKeep {
  return { reading, addresses: pageAddresses(reading.article) };
}

/** Saves an article to the library. Rejects when it could not be kept. */
export function keepArticle(reading: Reading): Promise<SavedArticle> {
  return saveArticle(pageToKeep(reading), Date.now());
}

/**
 * Writes an annotation, and with the first one on a page its article. By message: a message that has left
 * outlives the popup that sent it. `base` is the annotation as this window knew it before the edit, null for
 * one that is new or put back. Rejects when it could not be kept.
 */
export function keepAnnotation(
  annotation: Annotation,
  base: Annotation | null = null,
): Promise<void> {
  return channel.sendMessage('saveAnnotation', { ...annotation, base });
}

/** Deletes an annotation. Give it to {@link keepAnnotation} to put it back. */
export function dropAnnotation(id: string): Promise<void> {
  return channel.sendMessage('deleteAnnotation', id);
}

/** Keeps a decision about an original source, and the article that it is about. */
export function keepSource(linked: LinkedSource, reading: Reading | null): Promise<void> {
  return linkSource(linked, reading && pageToKeep(reading));
}

/** Keeps a correction. The saved article's statements follow at once; ask an open page to `reread`. */
export async function keepCorrection(correction: Correction): Promise<void> {
  await saveCorrection(correction);
  await channel.sendMessage('attributeAgain', correction.pageId);
}

/** Takes a correction back. */
export async function dropCorrection(id: string): Promise<void> {
  const correction = await deleteCorrection(id);
  if (correction !== null) await channel.sendMessage('attributeAgain', correction.pageId);
}
