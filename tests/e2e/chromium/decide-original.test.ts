import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, serviceWorker } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { untilShows } from '../support/popup';
import { ORIGINAL, REWRITE, rewrite, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

const HOST = new URL(ORIGINAL).hostname.replace(/^www\./, '');

/** What the test uses of the background: it can make up an event of the browser there, and hear what it sends. */
interface Worker {
  chrome: {
    tabs: {
      query(filter: { url: string }): Promise<object[]>;
      sendMessage(
        tabId: number,
        message: { type: string },
        to: object,
        answered: (answer: unknown) => void,
      ): void;
    };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  };
  found: Promise<unknown>;
}

const COPIES = '<!doctype html><title>Copies</title><p>Saved 3 times.';

/** Each step begins where the one before has left the reader. */
describe('what the reader decides about an original', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  let library: Page;
  const popupAgain = async () => {
    // It closes by itself when another tab comes to the front.
    if (popup && !popup.isClosed()) await popup.close();
    await page.bringToFront();
    popup = await openPopup(session, page);
    await untilShows(popup, rewrite.expected.title);
  };
  const press = async (action: string) => {
    const button = await popup.waitForSelector(`[data-action="${action}"]`);
    await button?.evaluate((element) => (element as HTMLElement).click());
  };
  beforeAll(async () => {
    session = await startSession({ sites: { ...sampleSites, 'web.archive.org': () => COPIES } });
    page = await session.open(REWRITE);
    await untilPainted(page);
    await popupAgain();
  });
  afterAll(() => session?.close());

  it('finding the article searches the outlet for the headline, with the reader’s own engine', async () => {
    const searched = session.browser.waitForTarget((target) =>
      decodeURIComponent(target.url().replaceAll('+', ' ')).includes(
        `site:${HOST} "${rewrite.expected.title}"`,
      ),
    );
    await press('find-original');
    await (await (await searched).page())?.close();
  });

  it('a suggestion that was dismissed stays away', async () => {
    await popupAgain();
    await press('dismiss-original');
    await untilShows(popup, '1 suggestion dismissed');
    await page.reload();
    await untilPainted(page);
    await popupAgain();
    await untilShows(popup, '1 suggestion dismissed');
    expect(await popup.$('[data-action="find-original"]')).toBeNull();
    library = await libraryPage(session);
    expect(await storedRows(library, 'sources')).toMatchObject([{ state: 'dismissed' }]);
  });

  it('a pasted address takes its place, and no other kind of address does', async () => {
    await popupAgain();
    await press('give-original');
    const field = await popup.waitForSelector('.give-original input');
    await field?.type('javascript:alert(1)');
    await field?.press('Enter');
    await untilShows(popup, 'This is not an address that can be opened.');
    await field?.evaluate((input) => (input as HTMLInputElement).select());
    await field?.type(ORIGINAL.replace('https://', ''));
    await field?.press('Enter');
    await untilShows(popup, 'Confirmed by you');
    expect(await storedRows(library, 'sources')).toContainEqual(
      expect.objectContaining({
        state: 'confirmed',
        original: expect.objectContaining({ url: ORIGINAL, kind: 'user', owner: 'other' }),
      }),
    );
  });

  it('opening it leads to the quotation there, which Whence finds and marks', async () => {
    const worker = await serviceWorker(session);
    await worker.evaluate(() => {
      const scope = globalThis as unknown as Worker;
      const { tabs } = scope.chrome;
      const send = tabs.sendMessage.bind(tabs);
      scope.found = new Promise((resolve) => {
        tabs.sendMessage = (tabId, message, to, answered) => {
          send(tabId, message, to, (answer) => {
            if (JSON.stringify(answer) === '{"res":true}') resolve(message);
            answered(answer);
          });
        };
      });
    });
    const opened = session.browser.waitForTarget((target) => target.url().startsWith(ORIGINAL));
    await press('open-original');
    expect(await worker.evaluate(() => (globalThis as unknown as Worker).found)).toMatchObject({
      type: 'jumpToSelectors',
    });
    await (await (await opened).page())?.close();
  });

  it('a link of the page is the original by its context menu', async () => {
    const worker = await serviceWorker(session);
    await page.bringToFront();
    await worker.evaluate(
      async (pageUrl, linkUrl) => {
        const { chrome } = globalThis as unknown as Worker;
        const [tab] = await chrome.tabs.query({ url: pageUrl });
        const event = chrome.contextMenus.onClicked;
        event.dispatch({ menuItemId: 'original', pageUrl, linkUrl }, tab);
      },
      REWRITE,
      `https://www.google.com/url?q=${encodeURIComponent('https://wire.example/dredging')}`,
    );
    await expect
      .poll(async () => JSON.stringify(await storedRows(library, 'sources')))
      .toContain('"https://wire.example/dredging"');
  });

  it('is seen in the library, which looks for copies only in the reader’s archive', async () => {
    await library.goto(
      session.pageAddress(`library.html#/article?id=${encodeURIComponent(REWRITE)}`),
    );
    await library.reload();
    await untilShows(library, 'Confirmed by you');
    const copies = session.browser.waitForTarget((target) =>
      target.url().startsWith(`https://web.archive.org/web/*/${REWRITE}`),
    );
    await library.$eval('[data-action="archived"]', (button) => (button as HTMLElement).click());
    expect((await copies).type()).toBe('page');
  });
});
