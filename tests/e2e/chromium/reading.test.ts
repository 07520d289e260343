import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readByClick } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { paintedText, untilPainted } from '../support/marks';
import { ownNodes } from '../support/page-trace';
import { REWRITE, rewrite, sampleSites } from '../support/sites';

describe('reading an article when its button is clicked', () => {
  let session: Session;
  let page: Page;
  let before: Awaited<ReturnType<typeof ownNodes>>;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites, granted: false });
    page = await session.open(REWRITE);
    before = await ownNodes(page);
    const popup = await readByClick(session, page);
    await untilPainted(page);
    await popup.close();
  });
  afterAll(() => session?.close());

  it.each(rewrite.expected.statements)('marks “$content”', async ({ content }) => {
    expect(await paintedText(page)).toContain(content);
  });

  it.each(['.preloader', 'header', 'aside', 'figcaption', '.author-box', '#comments', 'footer'])(
    'marks nothing in %s',
    async (selector) => {
      expect(await page.$(selector)).not.toBeNull();
      expect(await paintedText(page, selector)).toBe('');
    },
  );

  it('leaves the nodes of the page as they were', async () => {
    expect(await ownNodes(page)).toEqual(before);
  });
});
