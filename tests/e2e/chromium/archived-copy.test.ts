import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, untilNoteReads, untilShows } from '../support/popup';
import { REWRITE, rewrite, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

const STATEMENT = 'a costly overreaction';
const NOTE = 'Ask the company for its figures.';
const SAID_THEN = 'a round of 20 new samples';
const COPY = `https://web.archive.org/web/20250919080000/${REWRITE}`;
const COPIED_AT = Date.UTC(2025, 8, 19, 8);

/** The page as it stood when the copy was made. */
const then = rewrite.html.replace('a first round of 60 new samples', SAID_THEN);

const LONG = `https://archive.ph/2025.09.19-080000/${REWRITE}`;

/** The same at a short address, as archive.today serves it: only the page says of what it is a copy. */
const thenAtShort = then.replace('</title>', `</title><link rel="bookmark" href="${LONG}">`);

/** Each step begins where the one before has left the reader. */
describe.each([
  { host: 'web.archive.org', copy: COPY, html: then, url: COPY },
  { host: 'archive.ph', copy: LONG, html: then, url: LONG },
  { host: 'archive.ph', copy: 'https://archive.ph/AbCdE', html: thenAtShort, url: LONG },
])('a copy of a saved article at $copy', ({ host, copy, html, url }) => {
  let session: Session;
  let library: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession({ sites: { ...sampleSites, [host]: () => html } });
    const page = await session.open(REWRITE);
    const own = await openPopup(session, page);
    await (await noteField(own, STATEMENT)).type(NOTE);
    await untilNoteReads(own, STATEMENT, NOTE);
    await own.waitForSelector('.article-view-saved');
    await own.close();
    library = await libraryPage(session);
  });
  afterAll(() => session?.close());

  it('shows the notes of the page, and of when it is', async () => {
    const page = await session.open(copy);
    await untilPainted(page);
    popup = await openPopup(session, page);
    await untilShows(popup, 'An archived copy: the page as it stood on');
    await untilNoteReads(popup, STATEMENT, NOTE);
    await popup.waitForSelector('.article-view-saved');
  });

  it('is an earlier version of it in the library', async () => {
    await expect.poll(() => storedRows(library, 'versions')).toHaveLength(1);
    expect(await storedRows(library, 'versions')).toMatchObject([
      { pageId: REWRITE, readAt: COPIED_AT, article: { url } },
    ]);
    expect(JSON.stringify(await storedRows(library, 'versions'))).toContain(SAID_THEN);
    const kept = JSON.stringify(await storedRows(library, 'articles'));
    expect(kept).not.toContain(SAID_THEN);
  });
});
