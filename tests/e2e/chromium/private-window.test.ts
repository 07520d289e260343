import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allowPrivateWindows,
  openPopup,
  openPrivateWindow,
} from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { noteField, untilNoteReads, untilShows } from '../support/popup';
import { REWRITE, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

const STATEMENT = 'a costly overreaction';
const NOTE = 'Who else was on the quay?';

describe('a private window of Chromium, for a reader who allows Whence in it', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
    await allowPrivateWindows(session);
    page = await openPrivateWindow(session, REWRITE);
  });
  afterAll(() => session?.close());

  it('has its page marked, and nothing of it kept', async () => {
    await untilPainted(page);
    const library = await libraryPage(session);
    expect(await storedRows(library, 'articles')).toEqual([]);
    await library.close();
  });

  it('says what is kept, and keeps what is noted when it is closed', async () => {
    const popup = await openPopup(session, page);
    await untilShows(popup, 'A private window. Nothing of this page is kept');
    await (await noteField(popup, STATEMENT)).type(NOTE);
    await untilNoteReads(popup, STATEMENT, NOTE);
    await page.close();
    const library = await session.browser.newPage();
    await library.goto(session.pageAddress('library.html#/notes'));
    await untilShows(library, NOTE);
    expect(await storedRows(library, 'annotations')).toMatchObject([{ note: NOTE }]);
  });
});
