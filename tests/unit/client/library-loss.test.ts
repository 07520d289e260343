import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadBackup } from '../../../lib/client/backup';
import { rememberLibrary, startAnew, watchForLoss } from '../../../lib/client/library-loss';
import { settings } from '../../../lib/client/settings';
import { backupFile } from '../../../lib/store/backup/write';
import { Database, database } from '../../../lib/store/database';
import { annotation } from '../store/support';

/** As a browser does with files that it can't read: the next opening makes an empty database. */
async function loseDatabase(): Promise<void> {
  database.close();
  await Dexie.delete('whence');
  await database.open();
}

/** As a page that is closed, or a background that is ended, before it could look into what it has opened. */
async function loseDatabaseUnseen(): Promise<void> {
  database.close();
  await Dexie.delete('whence');
  const unseen = new Database();
  await unseen.open();
  unseen.close();
}

const lost = () => settings.libraryLost.getValue();

watchForLoss();
beforeEach(async () => {
  await startAnew();
});

describe('a library that the browser has lost', () => {
  it('is known by what the settings remember', async () => {
    await database.annotations.put(annotation('a'));
    await rememberLibrary();
    await loseDatabase();
    expect(await lost()).toBeTypeOf('number');
  });

  it('is known also when what made the empty one has ended before it could tell', async () => {
    await database.annotations.put(annotation('a'));
    await rememberLibrary();
    await loseDatabaseUnseen();
    expect(await lost()).toBeNull();
    await database.open();
    expect(await lost()).toBeTypeOf('number');
  });

  it('is told once', async () => {
    await database.annotations.put(annotation('a'));
    await rememberLibrary();
    await loseDatabase();
    await settings.libraryLost.setValue(null);
    database.close();
    await database.open();
    expect(await lost()).toBeNull();
  });

  it('is remembered by the first write, without more ado', async () => {
    await database.annotations.put(annotation('a'));
    await expect.poll(() => settings.libraryHeld.getValue()).toBe(true);
  });

  it('is made good by a backup', async () => {
    await database.annotations.put(annotation('a'));
    const file = await backupFile(1);
    await rememberLibrary();
    await loseDatabase();
    expect(await lost()).toBeTypeOf('number');
    await loadBackup(file, 'merge');
    expect(await lost()).toBeNull();
    expect(await database.annotations.count()).toBe(1);
  });
});

describe('no loss', () => {
  it('is an empty library that goes and comes', async () => {
    await rememberLibrary();
    await loseDatabase();
    expect(await settings.libraryHeld.getValue()).toBe(false);
    expect(await lost()).toBeNull();
  });

  it('is what the reader began anew', async () => {
    await database.annotations.put(annotation('a'));
    await rememberLibrary();
    await startAnew();
    expect(await database.annotations.count()).toBe(0);
    expect(await lost()).toBeNull();
  });
});
