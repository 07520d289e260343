import type { Page } from 'puppeteer-core';
import type { Session } from './chromium';

/** A tab with one of Whence's own pages, where its database can be looked into. */
export async function libraryPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.pageAddress('library.html'));
  await page.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0);
  return page;
}

/** All rows of a table, read past Whence's own code, from one of its pages. */
export function storedRows(ownPage: Page, table: string): Promise<Record<string, unknown>[]> {
  return ownPage.evaluate(
    (table) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('whence');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onerror = () => reject(new Error(String(reading.error)));
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Record<string, unknown>[]);
          };
        };
      }),
    table,
  );
}
