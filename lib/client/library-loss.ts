import Dexie from 'dexie';
import { database } from '../store/database';
import { countAll } from '../store/library';
import { logError } from './log-error';
import { settings } from './settings';

/**
 * Watches whether the browser has lost the library. Chromium throws a database away whose files it can't read
 * and makes an empty one without a word; a cleared profile looks the same. So the settings, which lie elsewhere,
 * remember that there was something, and a database that is made anew after that stands in for a lost one. Call
 * it in each context before its first query: queries wait until it is known.
 */
export function watchForLoss(): void {
  const alsoWhenReopened = true;
  database.on('ready', (opening) => explainCreation(opening).catch(logError), alsoWhenReopened);
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

/** Each step can be the last one, for a page may be closed at any time: the next opening then begins again. */
async function explainCreation(opening: Dexie): Promise<void> {
  const creations = opening.table(database.creations.name);
  if ((await creations.count()) === 0) return;
  if (await settings.libraryHeld.getValue()) {
    await settings.libraryLost.setValue(Date.now());
    await settings.libraryHeld.setValue(false);
  }
  await creations.clear();
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
