import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { annotation } from '../../unit/store/support';
import { backupsIn, downloadInto, restore } from '../support/backup-files';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { blockDatabase, garbleDatabase, loseLargeRows } from '../support/database-files';
import { untilShows } from '../support/popup';
import { randomFrom } from '../support/random';
import { libraryPage, putRows, storedRows } from '../support/stored';

/** Chromium keeps rows above about 64 KB, as it packs them, in files of their own. */
const LARGE = 400_000;

function largeNote(): string {
  const random = randomFrom(7);
  return Array.from({ length: LARGE }, () => Math.floor(random() * 36).toString(36)).join('');
}

describe('a database whose files are damaged between two starts', () => {
  let profile: Folder;
  let downloads: Folder;
  let session: Session;
  let whole: string;
  beforeAll(async () => {
    profile = temporaryFolder();
    downloads = temporaryFolder();
    whole = join(downloads.path, 'whole.txt');
    session = await startSession({ sites: {}, profile: profile.path });
    const own = await libraryPage(session);
    await putRows(own, 'annotations', [
      annotation('small', { note: 'A short note' }),
      annotation('large', { note: largeNote() }),
    ]);
    writeFileSync(whole, await savedBackup(own));
  });
  afterAll(async () => {
    await session?.close();
    profile.remove();
    downloads.remove();
  });

  /** Save a backup by its button, in a folder of its own. Returns what is in the file. */
  const savedBackup = async (own: Page): Promise<string> => {
    const folder = mkdtempSync(join(downloads.path, 'backup-'));
    await downloadInto(session, folder);
    await (await own.waitForSelector('[data-action="save-backup"]'))?.click();
    await vi.waitFor(() => expect(backupsIn(folder)).toHaveLength(1), 10_000);
    return backupsIn(folder)[0] ?? '';
  };
  const damage = async (how: (profile: string) => void): Promise<Page> => {
    await session.browser.close();
    how(profile.path);
    await session.restart();
    const library = await session.browser.newPage();
    await library.goto(session.pageAddress('library.html#/notes'));
    return library;
  };
  const restoreWhole = async () => {
    const options = await session.browser.newPage();
    await options.goto(session.pageAddress('options.html'));
    expect(await restore(options, whole, 'merge')).toContain('Restored: 0 articles and 2 notes.');
    const rows = await storedRows(options, 'annotations');
    expect(rows.map(({ id }) => id)).toEqual(['large', 'small']);
  };

  it('shows and saves what can be read, when a row is lost, and takes it back from a backup', async () => {
    const library = await damage(loseLargeRows);
    await untilShows(library, 'The browser cannot read 1 entry of the library any more.');
    await untilShows(library, 'A short note');
    const saved = await savedBackup(library);
    expect(saved).toContain('A short note');
    expect(saved).toContain('"rows":1');
    await restoreWhole();
  });

  it('says that the library is lost, when the browser has thrown it away', async () => {
    const library = await damage(garbleDatabase);
    await untilShows(library, 'The browser has lost the library');
    await restoreWhole();
    await library.reload();
    await untilShows(library, 'A short note');
    expect(await library.$('[data-action="know-loss"]')).toBeNull();
  });

  it('says that it cannot be opened, asks twice before it begins anew, and says when that fails too', async () => {
    const library = await damage(blockDatabase);
    await untilShows(library, 'The browser cannot open the library.');
    await (await library.waitForSelector('[data-action="start-anew"]'))?.click();
    await untilShows(library, 'Everything that the browser still has of the library');
    await (await library.waitForSelector('[data-action="start-anew-sure"]'))?.click();
    await untilShows(library, 'The browser could not delete it either.');
  });
});
