import type { Page } from 'puppeteer-core';

/** What the clipboard holds, by kinds of text; empty where it holds none of a kind. */
export type Clipboard = Record<'plain' | 'markdown' | 'html', string>;

/** Pastes into a field of the test's own in a page, and tells what it was given. */
export async function pasted(page: Page): Promise<Clipboard> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.addEventListener('paste', ({ clipboardData }) => {
      const kinds = ['plain', 'markdown', 'html'];
      const texts = kinds.map((kind) => [kind, clipboardData?.getData(`text/${kind}`) ?? '']);
      field.dataset.pasted = JSON.stringify(Object.fromEntries(texts));
    });
    field.focus();
  });
  await page.keyboard.press('v', { commands: ['Paste'] });
  const field = await page.waitForSelector('textarea[data-pasted]');
  const texts = await field?.evaluate((one) => {
    one.remove();
    return (one as HTMLElement).dataset.pasted;
  });
  return JSON.parse(texts ?? '') as Clipboard;
}
