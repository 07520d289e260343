import type { Page } from 'puppeteer-core';
import type { Session } from './chromium';
import { POLLING } from './polling';

/** A tab with one of Whence's own pages, where its database can be looked into. */
export async function libraryPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.pageAddress('library.html'));
  await page.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0, POLLING);
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

/** Puts rows into a table, past Whence's own code, from one of its pages. */
export function putRows(ownPage: Page, table: string, rows: readonly object[]): Promise<void> {
  return ownPage.evaluate(
    (table, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whence');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(table, 'readwrite');
          for (const row of rows) writing.objectStore(table).put(row);
          writing.onerror = () => reject(new Error(String(writing.error)));
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    table,
    [...rows],
  );
}
