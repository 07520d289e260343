import type { Page } from 'puppeteer-core';
import { openPopup, type WhenceBrowser } from './chromium';

/** Open the real side panel, the reader's way: the browser wants a click, and the popup has the button. */
export async function openSidePanel(whence: WhenceBrowser, beside: Page): Promise<Page> {
  const popup = await openPopup(whence, beside);
  const appeared = whence.browser.waitForTarget((target) =>
    target.url().startsWith(whence.pageAddress('sidepanel.html')),
  );
  const button = await popup.waitForSelector('[data-action="open-side-panel"]');
  await button?.click();
  return (await appeared).asPage();
}
