import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, type WhenceFirefox } from '../../../scripts/extension/firefox';
import { serveFolder, type FileServer } from '../../../scripts/serve';
import { FIREFOX_BUILD, grantedBuild, temporaryFolder, type Folder } from '../support/builds';
import { FRAMED_PAGE, FRAMED_WORDS, INNER_PAGE, paintedInFrame } from '../support/framed-page';
import { untilPainted } from '../support/marks';

declare const browser: {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
};

let build: Folder;
let pages: Folder;
let server: FileServer;
let firefox: WhenceFirefox;
let page: Page;
beforeAll(async () => {
  build = grantedBuild(FIREFOX_BUILD);
  pages = temporaryFolder();
  writeFileSync(join(pages.path, 'story.html'), FRAMED_PAGE);
  writeFileSync(join(pages.path, 'minutes.html'), INNER_PAGE);
  server = await serveFolder(pages.path);
  firefox = await launchFirefox(build.path);
  page = await firefox.browser.newPage();
  await page.goto(`${server.origin}/story.html`);
  await untilPainted(page);
});
afterAll(async () => {
  await firefox?.browser.close();
  server?.close();
  pages?.remove();
  build?.remove();
});

/** What popup, context menu and keyboard command ask of the reader. */
async function ask(type: string, data?: unknown): Promise<void> {
  const own = await firefox.browser.newPage();
  await own.goto(firefox.pageAddress('options.html'), { waitUntil: [] });
  await own.evaluate(
    async (type, data) => {
      const [tab] = await browser.tabs.query({ url: '*://127.0.0.1/*' });
      const message = { id: 1, type, data, timestamp: Date.now() };
      await browser.tabs.sendMessage(tab!.id, message, { frameId: 0 });
    },
    type,
    data,
  );
  await own.close();
}

const WAIT = { timeout: 10_000 };

it('highlights a passage of a frame, takes it back, and shows it again when the page is loaded anew', async () => {
  const frame = await page.waitForFrame((one) => one.url().endsWith('/minutes.html'));
  const line = await frame.waitForSelector('p');
  await line!.click({ count: 3 });
  await ask('annotateSelection');
  await expect.poll(() => paintedInFrame(page), WAIT).toBe(FRAMED_WORDS);
  await ask('setMarksShown', false);
  await expect.poll(() => paintedInFrame(page), WAIT).toBe('');
  await page.reload();
  await expect.poll(() => paintedInFrame(page), WAIT).toBe(FRAMED_WORDS);
});
