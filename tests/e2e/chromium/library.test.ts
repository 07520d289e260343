import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { openSidePanel } from '../../../scripts/extension/side-panel';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, textOf, untilNoteReads, untilShows } from '../support/popup';
import { original, ORIGINAL, REWRITE, rewrite, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

const STATEMENT = 'a costly overreaction';
const NOTE = 'Ask the company for its figures.';

describe('a saved article', () => {
  let session: Session;
  let page: Page;
  let library: Page;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
    page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await (await noteField(popup, STATEMENT)).type(NOTE);
    await untilNoteReads(popup, STATEMENT, NOTE);
    await popup.waitForSelector('.article-view-saved');
    await popup.close();
    await page.close();
    library = await libraryPage(session);
  });
  afterAll(() => session?.close());

  it('is found by a word of its note', async () => {
    await untilShows(library, rewrite.expected.title);
    const search = await library.waitForSelector('input[type="search"], .search-bar input');
    await search?.type('figures');
    await untilShows(library, '1 found');
    await search?.type(' nowhere');
    await untilShows(library, 'Nothing matches.');
  });

  it('is read without a connection, with its marks and notes', async () => {
    await library.setOfflineMode(true);
    await library.goto(
      session.pageAddress(`library.html#/article?id=${encodeURIComponent(REWRITE)}`),
    );
    await library.reload();
    await untilShows(library, 'Averley Port Holdings, which runs the works');
    const text = await textOf(library);
    for (const { content } of rewrite.expected.statements) expect(text).toContain(content);
    expect(
      await library.$$eval('textarea', (fields) => fields.map(({ value }) => value)),
    ).toContain(NOTE);
    await library.setOfflineMode(false);
  });

  it('comes back with its note when its deletion is undone', async () => {
    const before = await storedRows(library, 'annotations');
    await (await library.waitForSelector('[data-action="delete-article"]'))?.click();
    await expect.poll(() => storedRows(library, 'articles')).toEqual([]);
    await (await library.waitForSelector('.toast button'))?.click();
    await expect.poll(async () => (await storedRows(library, 'articles')).length).toBe(1);
    expect(await storedRows(library, 'annotations')).toEqual(before);
  });
});

describe('the side panel', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
  });
  afterAll(() => session?.close());

  it('follows the tab in front', async () => {
    const first = await session.open(REWRITE);
    const panel = await openSidePanel(session, first);
    await untilShows(panel, rewrite.expected.title);
    const second = await session.open(ORIGINAL);
    await untilPainted(second);
    await untilShows(panel, original.expected.title);
    await first.bringToFront();
    await untilShows(panel, rewrite.expected.title);
    expect(await textOf(panel)).not.toContain(original.expected.title);
  });
});
