import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup, type WhenceBrowser } from './extension/chromium';
import { openSidePanel } from './extension/side-panel';

/** Screenshots of the page in front, the popup and side panel over it, and the library. Returns their files. */
export async function photographSurfaces(
  whence: WhenceBrowser,
  page: Page,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  const take = async (subject: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await subject.screenshot({ path: path as `${string}.png` });
    files.push(path);
  };
  await take(page, 'page');
  const popup = await openPopup(whence, page);
  await shown(popup);
  await take(popup, 'popup');
  await popup.close();
  const panel = await openSidePanel(whence, page);
  await shown(panel);
  await take(panel, 'side-panel');
  const library = await whence.browser.newPage();
  await library.goto(whence.pageAddress('library.html'));
  await shown(library);
  await take(library, 'library');
  return files;
}

/** Wait until a surface of ours has drawn something. */
async function shown(surface: Page): Promise<void> {
  await surface.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0);
}
