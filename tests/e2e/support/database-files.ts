import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a kind in which Chromium keeps the database of the one extension of a profile. */
function databaseFolder(profile: string, kind: 'leveldb' | 'blob'): string {
  const databases = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(databases).find(
    (name) => name.startsWith('chrome-extension_') && name.endsWith(`.${kind}`),
  );
  if (name === undefined) throw new Error(`The profile has no ${kind} folder of the extension.`);
  return join(databases, name);
}

/** Overwrites every file of the database, as a failing disk does. Only while the browser is closed. */
export function garbleDatabase(profile: string): void {
  const folder = databaseFolder(profile, 'leveldb');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));
  }
}

/** Takes away the files in which the browser keeps large rows. Only while the browser is closed. */
export function loseLargeRows(profile: string): void {
  rmSync(databaseFolder(profile, 'blob'), { recursive: true });
}

/** Puts a file where the database's folder was, so that it can't be opened. Only while the browser is closed. */
export function blockDatabase(profile: string): void {
  const folder = databaseFolder(profile, 'leveldb');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
}
