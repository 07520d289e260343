import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openPopup } from '../../../scripts/extension/chromium';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, untilNoteReads, untilShows } from '../support/popup';
import { randomFrom } from '../support/random';
import { REWRITE, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

/** The extension's own, in the worlds that these functions are sent to. */
declare const chrome: typeof browser;

const STATEMENT = 'a costly overreaction';
const WRITES = 2000;
/** Chromium takes up to half a second to start a worker again: this stops it some thirty times in the run. */
const LONGEST_LIFE_MS = 400;
const RUN_LIMIT_MS = 120_000;

/** Sends notes from the page's reader world, one after the other. Returns the ids that were acknowledged. */
function sendNotes(ownPage: Page, pageId: string, count: number): Promise<string[]> {
  return ownPage.evaluate(
    async (pageId, count) => {
      const { tabs, scripting } = chrome;
      const [tab] = await tabs.query({ url: `${pageId}*` });
      const [injected] = await scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [pageId, count],
        func: async (pageId: string, count: number) => {
          const acknowledged: string[] = [];
          for (let index = 0; index < count; index += 1) {
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
          }
          return acknowledged;
        },
      });
      return injected?.result ?? [];
    },
    pageId,
    count,
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
      const acknowledged = await sendNotes(own, REWRITE, WRITES);
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
    const page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    const own = await libraryPage(session);
    await page.bringToFront();
    await (await noteField(popup, STATEMENT)).type('Half a sent');
    await expect
      .poll(async () => (await storedRows(own, 'annotations')).map(({ note }) => note))
      .toEqual(['Half a sent']);
    session.browser.process()?.kill('SIGKILL');
    await session.restart();
    const again = await openPopup(session, await session.open(REWRITE));
    await untilNoteReads(again, STATEMENT, 'Half a sent');
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
    const devtools = await popup.createCDPSession();
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: session.pageAddress('').slice(0, -1),
      quotaSize: 0,
    });
    await field.type('No room');
    await untilShows(popup, 'could not be saved');
    expect(await field.evaluate((field) => field.value)).toBe('No room');
  });
});
