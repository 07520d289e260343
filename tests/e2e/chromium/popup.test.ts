import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { pasted } from '../support/clipboard';
import { paintedCount, untilPainted, untilUnpainted } from '../support/marks';
import { pageTrace } from '../support/page-trace';
import { statementRow, textOf, untilShows } from '../support/popup';
import { ORIGINAL, REWRITE, rewrite, sampleSites } from '../support/sites';

const originalHost = new URL(ORIGINAL).hostname.replace(/^www\./, '');

describe('the popup over an article', () => {
  let session: Session;
  let page: Page;
  let popup: Page;
  let before: Awaited<ReturnType<typeof pageTrace>>;
  beforeAll(async () => {
    session = await startSession({ sites: sampleSites });
    page = await session.open(REWRITE);
    before = await pageTrace(page);
    popup = await openPopup(session, page);
    await untilPainted(page);
    await untilShows(popup, rewrite.expected.title);
  });
  afterAll(() => session?.close());

  it.each(rewrite.expected.statements)('lists “$content”', async ({ content, speaker }) => {
    await statementRow(popup, content);
    if (speaker !== null) expect(await textOf(popup)).toContain(speaker);
  });

  it('names the original source with the line that shows it', async () => {
    const text = await textOf(popup);
    expect(text).toContain(originalHost);
    expect(text).toContain(`Original Source: www.${originalHost}`);
  });

  it('copies a statement with who says it and where, as text, Markdown and HTML', async () => {
    const { content, speaker } = rewrite.expected.statements.find((one) => one.speaker !== null)!;
    const row = await statementRow(popup, content);
    await (await row.waitForSelector('[aria-expanded="false"]'))?.click();
    await (await row.waitForSelector('[data-action="copy"]'))?.click();
    await untilShows(popup, 'Copied with its source');
    const copied = await pasted(popup);
    for (const text of [copied.plain, copied.markdown, copied.html]) {
      expect(text).toContain(content);
      expect(text).toContain(speaker);
      expect(text).toContain(REWRITE);
    }
  });

  it('hides the marks without a trace, and shows them again', async () => {
    const painted = await paintedCount(page);
    const button = await popup.waitForSelector('[data-action="toggle-marks"]');
    await button?.click();
    await untilUnpainted(page);
    expect(await pageTrace(page)).toEqual(before);
    await button?.click();
    await untilPainted(page);
    expect(await paintedCount(page)).toBe(painted);
  });

  it('opens the original where it stands', async () => {
    const opened = session.browser.waitForTarget((target) =>
      /^https:\/\/(www\.)?harbourgazette\.example\//.test(target.url()),
    );
    await (await popup.waitForSelector('[data-action="open-original"]'))?.click();
    expect((await opened).type()).toBe('page');
  });
});
