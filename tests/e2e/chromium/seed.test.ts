import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { paintedText, untilPainted } from '../support/marks';
import { textOf, untilShows } from '../support/popup';
import { SEED_URL, seedPage, seedStatements } from '../support/sites';

/** How many of its required statements must be marked. */
const MARKED_AT_LEAST = 20;

describe.skipIf(seedPage === null)('the seed article (skipped without ../shared/corpora)', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession({
      sites: {
        [new URL(SEED_URL).hostname]: () => seedPage,
        'www.rfa.org': () => '<!doctype html><title>Radio Free Asia</title>',
        'rfa.org': () => '<!doctype html><title>Radio Free Asia</title>',
      },
    });
    page = await session.open(SEED_URL);
    popup = await openPopup(session, page);
    await untilPainted(page);
    await untilShows(popup, 'rfa.org');
  });
  afterAll(() => session?.close());

  it('is marked where its statements are', async () => {
    const painted = await paintedText(page);
    const required = seedStatements();
    const marked = required.filter((words) => painted.includes(words));
    expect(required.length).toBeGreaterThan(MARKED_AT_LEAST);
    expect(marked.length).toBeGreaterThanOrEqual(MARKED_AT_LEAST);
  });

  it.each(['.preloader', 'aside', '.author-box', '#comments'])(
    'has no mark in %s',
    async (selector) => {
      expect(await page.$(selector)).not.toBeNull();
      expect(await paintedText(page, selector)).toBe('');
    },
  );

  it('has its original, with the line that shows it, and the way there', async () => {
    expect(await textOf(popup)).toContain('Original Source: www.rfa.org');
    const opened = session.browser.waitForTarget((target) =>
      /^https?:\/\/(www\.)?rfa\.org\//.test(target.url()),
    );
    await (await popup.waitForSelector('[data-action="open-original"]'))?.click();
    expect((await opened).type()).toBe('page');
  });
});
