import type { Correction } from '../model';
import { database } from './database';

export async function saveCorrection(correction: Correction, db = database): Promise<void> {
  await db.corrections.put(correction);
}

/** Takes a correction back. Returns it, to make it again; null when there was none. */
export function deleteCorrection(id: string, db = database): Promise<Correction | null> {
  return db.transaction('rw', db.corrections, async () => {
    const correction = await db.corrections.get(id);
    await db.corrections.delete(id);
    return correction ?? null;
  });
}

export function correctionById(id: string, db = database): Promise<Correction | undefined> {
  return db.corrections.get(id);
}

/** The corrections of a page in the order that they were made. A page may have several ids: see `Page.ids`. */
export function correctionsOf(
  pageId: string | readonly string[],
  db = database,
): Promise<Correction[]> {
  return db.corrections
    .where('pageId')
    .anyOf(typeof pageId === 'string' ? pageId : [...pageId])
    .sortBy('createdAt');
}

/** Every correction, in no particular order. */
export function allCorrections(db = database): Promise<Correction[]> {
  return db.corrections.toArray();
}
