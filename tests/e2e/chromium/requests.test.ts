import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, untilNoteReads, untilShows } from '../support/popup';
import { REWRITE, sampleSites } from '../support/sites';

/** What Chromium asks its maker by itself, with or without an extension. */
const BROWSERS_OWN =
  /^https?:\/\/(clients2\.google|accounts\.google|(update|content-autofill)\.googleapis)\.com[:/]/;

describe('what leaves the browser', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  const requested = () => session.network.requests.filter((url) => !BROWSERS_OWN.test(url));
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
    page = await session.open(REWRITE);
  });
  afterAll(() => session?.close());

  it('is nothing while a page is read, marked, noted and saved', async () => {
    await expect.poll(requested).toContain(new URL('/favicon.ico', REWRITE).href);
    const ofThePage = requested();
    expect(ofThePage).toContain(REWRITE);
    expect(ofThePage.filter((url) => new URL(url).host !== new URL(REWRITE).host)).toEqual([]);
    popup = await openPopup(session, page);
    await untilPainted(page);
    await (await popup.waitForSelector('[data-action="save"]'))?.click();
    await untilShows(popup, 'Saved');
    await (await noteField(popup, 'a costly overreaction')).type('Who says so?');
    await untilNoteReads(popup, 'a costly overreaction', 'Who says so?');
    const library = await session.browser.newPage();
    await library.goto(session.pageAddress('library.html'));
    await untilShows(library, 'Dredging Halted in Port Averley');
    expect(requested()).toEqual(ofThePage);
  });

  it('would be seen here', async () => {
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
    expect(requested()).toContainEqual(expect.stringContaining('elsewhere.example'));
  });
});
