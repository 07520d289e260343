import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type WhenceFirefox } from '../../../scripts/extension/firefox';
import { serveFolder, type FileServer } from '../../../scripts/serve';
import { FIREFOX_BUILD, grantedBuild, type Folder } from '../support/builds';
import { paintedText, untilPainted } from '../support/marks';
import { rewrite } from '../support/sites';

describe('reading an article in Firefox', () => {
  let build: Folder;
  let server: FileServer;
  let firefox: WhenceFirefox;
  let page: Page;
  beforeAll(async () => {
    build = grantedBuild(FIREFOX_BUILD);
    server = await serveFolder('tests/pages');
    firefox = await launchFirefox(build.path);
    page = await firefox.browser.newPage();
    await page.goto(`${server.origin}/sample/page.html`);
    await untilPainted(page);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    server?.close();
    build?.remove();
  });

  it.each(rewrite.expected.statements)('marks “$content”', async ({ content }) => {
    expect(await paintedText(page)).toContain(content);
  });

  it('lists the statements and the original in its popup', async () => {
    const popup = await firefox.browser.newPage();
    await popup.goto(firefox.pageAddress('popup.html'), { waitUntil: [] });
    // The popup is about the tab in front: it is loaded again behind the article.
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    const text = () => popup.evaluate(() => document.body?.textContent ?? '').catch(() => '');
    // While it loads again there is nothing to read for a moment.
    const wanted = [
      rewrite.expected.title,
      ...rewrite.expected.statements.map(({ content }) => content),
      'Original Source: www.harbourgazette.example',
    ];
    for (const words of wanted)
      await expect.poll(text, { timeout: 20_000, message: words }).toContain(words);
  });
});
