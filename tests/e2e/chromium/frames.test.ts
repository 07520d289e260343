import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup, serviceWorker } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { FRAMED_PAGE, FRAMED_WORDS, INNER_PAGE, paintedInFrame } from '../support/framed-page';
import { untilPainted } from '../support/marks';
import { at } from '../support/sites';

declare const chrome: {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
};

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({
    sites: { 'framed.example': at({ '/story': FRAMED_PAGE, '/minutes.html': INNER_PAGE }) },
  });
  page = await session.open('https://framed.example/story');
  const popup = await openPopup(session, page);
  await untilPainted(page);
  await popup.close();
});
afterAll(() => session?.close());

/** What the context menu's entry and the keyboard command ask of the reader. */
async function annotateSelection(): Promise<void> {
  const worker = await serviceWorker(session);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://framed.example/*' });
    const message = { id: 1, type: 'annotateSelection', timestamp: Date.now() };
    await chrome.tabs.sendMessage(tab!.id, message, { frameId: 0 });
  });
}

it('highlights a passage of a frame, and shows it again when the page is loaded anew', async () => {
  const frame = await page.waitForFrame((one) => one.url().endsWith('/minutes.html'));
  const line = await frame.waitForSelector('p');
  await line!.click({ count: 3 });
  await annotateSelection();
  await expect.poll(() => paintedInFrame(page)).toBe(FRAMED_WORDS);
  await page.reload();
  await expect.poll(() => paintedInFrame(page), { timeout: 5_000 }).toBe(FRAMED_WORDS);
});
