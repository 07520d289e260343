import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerBackup } from '../../../lib/client/offer-backup';
import { settings } from '../../../lib/client/settings';
import { takeBackup } from '../../../lib/client/take-backup';
import { database } from '../../../lib/store/database';
import { annotation } from '../store/support';

type Item = { state: 'in_progress' | 'complete' | 'interrupted'; error?: string };

/** The downloads of a browser, as far as a backup needs them. */
class FakeDownloads {
  readonly asked: { url: string; filename: string }[] = [];
  readonly #heard = new Set<(change: { id: number }) => void>();
  constructor(readonly ends: Item) {}
  #item: Item = { state: 'in_progress' };

  readonly onChanged = {
    addListener: (heard: (change: { id: number }) => void) => this.#heard.add(heard),
    removeListener: (heard: (change: { id: number }) => void) => this.#heard.delete(heard),
  };
  readonly download = async (asked: { url: string; filename: string }) => {
    this.asked.push(asked);
    this.#item = { state: 'in_progress' };
    setTimeout(() => {
      this.#item = this.ends;
      for (const heard of this.#heard) heard({ id: 1 });
    });
    return 1;
  };
  readonly search = async () => [this.#item];
}

const browser = globalThis as unknown as { chrome: { downloads?: FakeDownloads } };

/** Has the downloads end so, writes a backup that is due at `now`, and returns what was asked of the browser. */
async function write(ends: Item, now: number) {
  const downloads = new FakeDownloads(ends);
  browser.chrome.downloads = downloads;
  await offerBackup((backup) => takeBackup(backup, now), now);
  return downloads.asked;
}

const DAY = Date.parse('2026-03-20T12:00:00Z');
const NEXT_DAY = DAY + 86_400_000;
const FIRST_FILE = 'whence/whence-2026-03-20.whence.jsonl';

beforeEach(async () => {
  await database.annotations.clear();
  await database.annotations.put(annotation('a'));
  await settings.backupTry.setValue(null);
  await settings.lastBackup.setValue(null);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a backup that is due', () => {
  it('is written into its folder, and noted', async () => {
    const [asked] = await write({ state: 'complete' }, DAY);
    expect(asked).toMatchObject({ filename: FIRST_FILE, conflictAction: 'uniquify' });
    expect(asked?.url).toMatch(/^blob:/);
    expect(await settings.lastBackup.getValue()).toBe(DAY);
    expect(await settings.backupTry.getValue()).toMatchObject({
      at: DAY,
      written: { file: FIRST_FILE },
      failure: null,
    });
  });

  it('is not written again while nothing changes, and is when something does', async () => {
    await write({ state: 'complete' }, DAY);
    expect(await write({ state: 'complete' }, NEXT_DAY)).toEqual([]);
    expect(await settings.backupTry.getValue()).toMatchObject({
      at: NEXT_DAY,
      written: { file: FIRST_FILE },
    });
    await database.annotations.delete('a');
    expect(await write({ state: 'complete' }, NEXT_DAY)).toHaveLength(1);
  });

  it.each([
    [{ state: 'interrupted', error: 'FILE_NO_SPACE' } as const, 'full'],
    [{ state: 'interrupted', error: 'FILE_ACCESS_DENIED' } as const, 'not-written'],
  ])('that fails is told: %o', async (ends, failure) => {
    await write(ends, DAY);
    expect(await settings.backupTry.getValue()).toEqual({ at: DAY, written: null, failure });
    expect(await settings.lastBackup.getValue()).toBeNull();
  });

  it('that the browser refuses to write is told', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    browser.chrome.downloads = new FakeDownloads({ state: 'complete' });
    vi.spyOn(browser.chrome.downloads, 'download').mockRejectedValue(new Error('no'));
    await offerBackup((backup) => takeBackup(backup, DAY), DAY);
    expect(await settings.backupTry.getValue()).toMatchObject({ failure: 'not-written' });
  });

  it('that cannot be read from the database is told', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(database, 'transaction').mockRejectedValue(new DOMException('', 'UnknownError'));
    expect(await write({ state: 'complete' }, DAY)).toEqual([]);
    expect(await settings.backupTry.getValue()).toMatchObject({ failure: 'damaged' });
  });
});
