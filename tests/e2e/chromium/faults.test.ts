import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openPopup, serviceWorker } from '../../../scripts/extension/chromium';
import { annotation } from '../../unit/store/support';
import { chooseBackup } from '../support/backup-files';
import { forged } from '../support/backups';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, untilNoteReads, untilShows } from '../support/popup';
import { randomFrom } from '../support/random';
import { REWRITE, sampleSites } from '../support/sites';
import { libraryPage, putRows, storedRows } from '../support/stored';

/** The extension's own, in the worlds that these functions are sent to. */
declare const chrome: typeof browser;

const STATEMENT = 'a costly overreaction';
const WRITES = 2000;
/** As many readers write at a time; each waits for its answer before it writes again. */
const WRITERS = 20;
/** A worker takes up to half a second to start: it is stopped at any moment of its first work, too. */
const LONGEST_LIFE_MS = 1500;
const RUN_LIMIT_MS = 120_000;
/** So many rows of a backup are written when the browser dies. */
const HALFWAY = 1000;

/** Sends notes from the world of the page's reader. Returns the ids that were acknowledged. */
function sendNotes(
  ownPage: Page,
  pageId: string,
  count: number,
  writers: number,
): Promise<string[]> {
  return ownPage.evaluate(
    async (pageId, count, writers) => {
      const { tabs, scripting } = chrome;
      const [tab] = await tabs.query({ url: `${pageId}*` });
      const [injected] = await scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [pageId, count, writers],
        func: async (pageId: string, count: number, writers: number) => {
          const acknowledged: string[] = [];
          const write = async (index: number) => {
            const id = `note-${index}`;
            const data = {
              id,
              pageId,
              statementId: null,
              target: [{ type: 'TextPositionSelector', start: index, end: index + 4 }],
              quote: 'text',
              note: `Note ${index}`,
              tags: [],
              verdict: null,
              colour: null,
              createdAt: index,
              updatedAt: index,
            };
            const message = { id: index, type: 'saveAnnotation', data, timestamp: index };
            try {
              const answer: unknown = await chrome.runtime.sendMessage(message);
              const failed = typeof answer !== 'object' || answer === null || 'err' in answer;
              if (!failed) acknowledged.push(id);
            } catch {
              // The worker was stopped before it could answer: this one was not acknowledged.
            }
          };
          let next = 0;
          const writer = async () => {
            while (next < count) await write(next++);
          };
          await Promise.all(Array.from({ length: writers }, writer));
          return acknowledged;
        },
      });
      return injected?.result ?? [];
    },
    pageId,
    count,
    writers,
  );
}

describe('a background that is stopped again and again', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
  });
  afterAll(() => session?.close());

  it(
    `loses none of ${WRITES} notes that it has acknowledged`,
    async () => {
      const page = await session.open(REWRITE);
      await untilPainted(page);
      const own = await libraryPage(session);
      const random = randomFrom(5);
      let writing = true;
      let stops = 0;
      const stopping = (async () => {
        while (writing) {
          const worker = await session.browser
            .waitForTarget((target) => target.type() === 'service_worker', { timeout: 5_000 })
            .catch(() => null);
          await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE_MS));
          if (!writing || worker === null) continue;
          await (await worker.worker())?.close().catch(() => undefined);
          stops += 1;
        }
      })();
      const acknowledged = await sendNotes(own, REWRITE, WRITES, WRITERS);
      writing = false;
      await stopping;
      const kept = new Set((await storedRows(own, 'annotations')).map(({ id }) => id));
      expect(stops).toBeGreaterThan(0);
      expect(acknowledged.length).toBeGreaterThan(WRITES / 2);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    },
    RUN_LIMIT_MS,
  );
});

describe('a browser that dies', () => {
  let profile: Folder;
  let session: Session;
  beforeEach(async () => {
    profile = temporaryFolder();
    session = await startSession({ sites: sampleSites, profile: profile.path });
  });
  afterEach(async () => {
    await session?.close();
    profile.remove();
  });

  it('keeps the note that was being written', async () => {
    const own = await libraryPage(session);
    const page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await (await noteField(popup, STATEMENT)).type('Half a sent');
    await expect
      .poll(async () => (await storedRows(own, 'annotations')).map(({ note }) => note))
      .toEqual(['Half a sent']);
    session.browser.process()?.kill('SIGKILL');
    await session.restart();
    const again = await openPopup(session, await session.open(REWRITE));
    await untilNoteReads(again, STATEMENT, 'Half a sent');
  });

  it('leaves the library as it was, in the middle of restoring a backup', async () => {
    const own = await libraryPage(session);
    await putRows(own, 'annotations', [annotation('mine')]);
    const rows = Array.from({ length: 5 * HALFWAY }, (_, index) =>
      JSON.stringify({ table: 'annotations', row: annotation(`restored-${index}`) }),
    );
    const file = join(profile.path, 'backup.txt');
    const head = JSON.stringify({ format: 'whence-backup', version: 1, writtenAt: 1 });
    writeFileSync(file, forged({ head, rows, end: '' }, rows));
    const options = await session.browser.newPage();
    await options.goto(session.pageAddress('options.html'));
    await options.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...row) {
        document.body.dataset.puts = String(Number(document.body.dataset.puts ?? 0) + 1);
        return put.apply(this, row);
      };
    });
    await chooseBackup(options, file, 'replace');
    await options.waitForFunction(
      (halfway) => Number(document.body.dataset.puts ?? 0) >= halfway,
      { polling: 'mutation' },
      HALFWAY,
    );
    session.browser.process()?.kill('SIGKILL');
    await session.restart();
    const kept = await storedRows(await libraryPage(session), 'annotations');
    expect(kept.map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('a disk that is full', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
  });
  afterAll(() => session?.close());

  it('is told in words, with the text still there', async () => {
    const page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    const field = await noteField(popup, STATEMENT);
    // Chromium exempts extensions with unlimitedStorage from quotas that a test can set: the refusal of a
    // full disk is put at the door of its database instead.
    const worker = await serviceWorker(session);
    await worker.evaluate(() => {
      IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await field.type('No room');
    await untilShows(popup, 'could not be saved');
    expect(await field.evaluate((field) => field.value)).toBe('No room');
  });
});

describe('an upgrade that another window holds up', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
  });
  afterAll(() => session?.close());

  it('is told in words, and goes on when the window is closed', async () => {
    // A file of the extension has its origin, and none of its code.
    const holder = await session.browser.newPage();
    await holder.goto(session.pageAddress('icon/16.png'));
    await holder.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('whence').onsuccess = () => {
            const opening = indexedDB.open('whence', 1);
            opening.onerror = () => reject(new Error(String(opening.error)));
            opening.onsuccess = () => {
              // Kept from the collector, which would close the connection.
              Object.assign(globalThis, { held: opening.result });
              resolve();
            };
          };
        }),
    );
    const library = await session.browser.newPage();
    await library.goto(session.pageAddress('library.html'));
    await untilShows(
      library,
      'Another window of Whence holds an older version of the library open',
    );
    await holder.close();
    await untilShows(library, 'Nothing saved yet');
  });
});
