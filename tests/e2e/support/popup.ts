import type { ElementHandle, Page } from 'puppeteer-core';
import { POLLING } from './polling';

/** What a surface of Whence holds, also below the fold; white space as single spaces. */
export function textOf(surface: Page): Promise<string> {
  return surface.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
}

/** Wait until a surface shows these words. */
export async function untilShows(surface: Page, words: string): Promise<void> {
  await surface.waitForFunction(
    (words) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(words),
    POLLING,
    words,
  );
}

/** The row of the statement that holds these words, once the surface lists it. */
export async function statementRow(surface: Page, words: string): Promise<ElementHandle<Element>> {
  const row = await surface.waitForFunction(
    (words) =>
      [...document.querySelectorAll('[data-statement]')].find((row) =>
        row.textContent?.includes(words),
      ),
    POLLING,
    words,
  );
  return row.asElement() as ElementHandle<Element>;
}

/** The note field of the statement that holds these words. */
export async function noteField(
  surface: Page,
  words: string,
): Promise<ElementHandle<HTMLTextAreaElement>> {
  const row = await statementRow(surface, words);
  const field = await row.waitForSelector('textarea');
  if (field === null) throw new Error(`No note field on “${words}”.`);
  return field;
}

/** Wait until the note on a statement reads so. */
export async function untilNoteReads(surface: Page, words: string, note: string): Promise<void> {
  const field = await noteField(surface, words);
  await surface.waitForFunction((field, note) => field.value === note, POLLING, field, note);
}
