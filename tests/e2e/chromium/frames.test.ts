import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup, serviceWorker } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { at, rewrite } from '../support/sites';

const WORDS = 'The minutes of the meeting fill eleven pages.';
const FRAMED = `<!doctype html><html lang="en"><body><p>${WORDS}</p></body></html>`;
const PAGE = rewrite.html.replace(
  '<article',
  '<iframe src="/minutes" width="600" height="120"></iframe><article',
);

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
    sites: { 'framed.example': at({ '/story': PAGE, '/minutes': FRAMED }) },
  });
  page = await session.open('https://framed.example/story');
  const popup = await openPopup(session, page);
  await untilPainted(page);
  await popup.close();
});
afterAll(() => session?.close());

/** What Whence paints in the frame, by the frame's own registry. */
const painted = () =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as
      (Window & typeof globalThis) | null | undefined;
    const ranges = [...(inner?.CSS.highlights ?? [])]
      .filter(([key]) => key.startsWith('whence-note'))
      .flatMap(([, highlight]) => [...highlight]);
    return ranges
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeValue?.slice(startOffset, endOffset),
      )
      .join('');
  });

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
  const frame = await page.waitForFrame((one) => one.url().endsWith('/minutes'));
  const line = await frame.waitForSelector('p');
  await line!.click({ count: 3 });
  await annotateSelection();
  await expect.poll(painted).toBe(WORDS);
  await page.reload();
  await expect.poll(painted, { timeout: 5_000 }).toBe(WORDS);
});
