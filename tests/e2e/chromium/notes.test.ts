import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { noteField, statementRow, untilNoteReads } from '../support/popup';
import { REWRITE, sampleSites } from '../support/sites';

const STATEMENT = 'a costly overreaction';
const UNFINISHED = 'He called the last ord';

describe('a note left in the middle of a word', () => {
  let profile: Folder;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    profile = temporaryFolder();
    session = await startSession({ sites: sampleSites, profile: profile.path });
    page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await (await noteField(popup, STATEMENT)).type(UNFINISHED);
    await popup.close();
  });
  afterAll(async () => {
    await session?.close();
    profile.remove();
  });

  it('is there when the popup opens again', async () => {
    const popup = await openPopup(session, page);
    await untilNoteReads(popup, STATEMENT, UNFINISHED);
    await popup.close();
  });

  it('is there after the page was reloaded', async () => {
    await page.reload();
    const popup = await openPopup(session, page);
    await untilNoteReads(popup, STATEMENT, UNFINISHED);
    await popup.close();
  });

  it('is there at the same page with a tracked address', async () => {
    const tracked = await session.open(`${REWRITE}?utm_source=letter&fbclid=1#comments`);
    const popup = await openPopup(session, tracked);
    await untilNoteReads(popup, STATEMENT, UNFINISHED);
    await tracked.close();
  });

  it('is there after the browser was restarted', async () => {
    await session.restart();
    page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await untilNoteReads(popup, STATEMENT, UNFINISHED);
    expect(await (await noteField(popup, STATEMENT)).evaluate((field) => field.value)).toBe(
      UNFINISHED,
    );
  });
});

describe('tags typed one right after the other on a statement', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
    page = await session.open(REWRITE);
  });
  afterAll(() => session?.close());

  it('are all there when the popup opens again', async () => {
    const popup = await openPopup(session, page);
    await (await noteField(popup, STATEMENT)).type('n');
    const row = await statementRow(popup, STATEMENT);
    await (await row.waitForSelector('.tag-editor input'))?.type('order\ncosts\n');
    await row.waitForSelector('.tag:nth-of-type(2)');
    await popup.close();
    const again = await openPopup(session, page);
    const kept = await statementRow(again, STATEMENT);
    await kept.waitForSelector('.tag:nth-of-type(2)');
    expect(await kept.$$eval('.tag', (tags) => tags.map(({ textContent }) => textContent))).toEqual(
      ['order', 'costs'],
    );
  });
});
