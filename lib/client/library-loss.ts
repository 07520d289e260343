import Dexie from 'dexie';
import { database } from '../store/database';
import { countAll } from '../store/library';
import { logError } from './log-error';
import { settings } from './settings';

/**
 * Watches whether the browser has lost the library. Chromium throws a database away whose files it can't read
 * and makes an empty one without a word; a cleared profile looks the same. So the settings, which lie elsewhere,
 * remember that there was something, and a database that is made anew after that was lost. Call it in each
 * context before its first query.
 */
export function watchForLoss(): void {
  database.on('populate', () => {
    noteLoss(Date.now()).catch(logError);
  });
  const remember = () => {
    rememberLibrary().then(follow, logError);
  };
  // Once it is remembered that something is kept, no further write need be looked at.
  const follow = (held: boolean) => {
    if (held) Dexie.on('storagemutated').unsubscribe(remember);
    else Dexie.on('storagemutated', remember);
  };
  settings.libraryHeld.watch(follow);
  remember();
}

/** Notes that something is kept, if it is. Returns whether it was ever so. */
export async function rememberLibrary(): Promise<boolean> {
  if (await settings.libraryHeld.getValue()) return true;
  const { articles, annotations } = await countAll();
  const held = articles + annotations > 0;
  if (held) await settings.libraryHeld.setValue(true);
  return held;
}

async function noteLoss(now: number): Promise<void> {
  if (!(await settings.libraryHeld.getValue())) return;
  await settings.libraryHeld.setValue(false);
  await settings.libraryLost.setValue(now);
}

/**
 * Deletes the database, whatever is in it, and begins an empty one. Rejects when the browser can do neither.
 */
export async function startAnew(): Promise<void> {
  await settings.libraryHeld.setValue(false);
  await settings.libraryLost.setValue(null);
  await database.delete();
  await database.open();
}
