import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { openSidePanel } from '../../../scripts/extension/side-panel';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { untilPainted, untilFlashed } from '../support/marks';
import { textOf, untilShows } from '../support/popup';
import { ORIGINAL, REWRITE, rewrite, sampleSites } from '../support/sites';
import { POLLING } from '../support/polling';

/** What the original says where the rewrite says “have not seen”. */
const ORIGINAL_WORDS = 'We have rarely seen figures like these since the smelter closed';
const REWRITTEN_WORDS = 'We have not seen figures like these since the smelter closed';

/** Press one side of the quotation check that holds these words: 0 the rewrite's, 1 the original's. */
async function clickSide(panel: Page, words: string, side: number): Promise<void> {
  const button = await panel.waitForFunction(
    (words, side) =>
      [...document.querySelectorAll('[data-verdict-of-check]')]
        .find((row) => row.textContent?.includes(words))
        ?.querySelectorAll('button')[side],
    POLLING,
    words,
    side,
  );
  await (button.asElement() as ElementHandle<HTMLButtonElement>).evaluate((element) =>
    element.click(),
  );
}

/** Each step begins where the one before has left the reader. */
describe('the way from a rewrite to its original and back', () => {
  let profile: Folder;
  let session: Session;
  let rewritePage: Page;
  let originalPage: Page;
  let panel: Page;
  beforeAll(async () => {
    profile = temporaryFolder();
    session = await startSession({ sites: sampleSites, profile: profile.path });
  });
  afterAll(async () => {
    await session?.close();
    profile.remove();
  });

  it('leads to the outlet that the rewrite credits', async () => {
    rewritePage = await session.open(REWRITE);
    const popup = await openPopup(session, rewritePage);
    await (await popup.waitForSelector('[data-action="save"]'))?.click();
    await popup.waitForSelector('.article-view-saved');
    const outlet = session.browser.waitForTarget((target) =>
      /^https:\/\/(www\.)?harbourgazette\.example\//.test(target.url()),
    );
    await (await popup.waitForSelector('[data-action="open-original"]'))?.click();
    originalPage = await (await outlet).asPage();
  });

  it('recognises the original when the reader opens it, and says by what', async () => {
    await originalPage.goto(ORIGINAL);
    await untilPainted(originalPage);
    const popup = await openPopup(session, originalPage);
    await untilShows(popup, `This looks like the original of “${rewrite.expected.title}”`);
    expect(await textOf(popup)).toMatch(/They share \d+ quotations/);
  });

  it('links the two with one click', async () => {
    const popup = await openPopup(session, originalPage);
    await (await popup.waitForSelector('[data-action="link-relation"]'))?.click();
    await untilShows(popup, `Made from this${rewrite.expected.title}`);
    await popup.close();
  });

  it('compares their quotations in the side panel', async () => {
    await rewritePage.bringToFront();
    panel = await openSidePanel(session, rewritePage);
    const altered = await panel.waitForSelector('[data-verdict-of-check="altered"]');
    expect(await altered?.evaluate((row) => row.textContent)).toContain('rarely');
    // What holds is counted; what does not is shown.
    expect(await textOf(panel)).toMatch(/Verbatim: [1-9]/);
  });

  it('leads from a checked quotation to the passage in the original, and back', async () => {
    await clickSide(panel, 'rarely', 1);
    await untilFlashed(originalPage, ORIGINAL_WORDS);
    expect(await originalPage.evaluate(() => document.visibilityState)).toBe('visible');
    await rewritePage.bringToFront();
    await clickSide(panel, 'rarely', 0);
    await untilFlashed(rewritePage, REWRITTEN_WORDS);
  });

  it('is still known after the browser was restarted', async () => {
    await session.restart();
    const popup = await openPopup(session, await session.open(REWRITE));
    await untilShows(popup, 'Confirmed by you');
    const opened = session.browser.waitForTarget((target) => target.url().startsWith(ORIGINAL));
    await (await popup.waitForSelector('[data-action="open-original"]'))?.click();
    expect((await opened).type()).toBe('page');
  });
});
