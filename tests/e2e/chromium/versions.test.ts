import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { downloadInto } from '../support/backup-files';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { pasted } from '../support/clipboard';
import { untilPainted } from '../support/marks';
import { statementRow, textOf, untilShows } from '../support/popup';
import { REWRITE, rewrite, sampleSites } from '../support/sites';
import { libraryPage, storedRows } from '../support/stored';

const SAID = 'a costly overreaction';
const SAYS_NOW = 'a very costly overreaction';
const HEADLINE_NOW = rewrite.expected.title.replace('Halted', 'Stopped');

/** Each step begins where the one before has left the reader. */
describe('a saved article that its page has changed', () => {
  let session: Session;
  let folder: Folder;
  let page: Page;
  let library: Page;
  let html = rewrite.html;
  beforeAll(async () => {
    folder = temporaryFolder();
    const sites = { ...sampleSites, [new URL(REWRITE).hostname]: () => html };
    session = await startSession({ sites });
    await downloadInto(session, folder.path);
    page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await (await popup.waitForSelector('[data-action="save"]'))?.click();
    await popup.waitForSelector('.article-view-saved');
    await popup.close();
    library = await libraryPage(session);
  });
  afterAll(async () => {
    await session?.close();
    folder?.remove();
  });

  it('says in the popup that it has changed', async () => {
    html = rewrite.html.replace(SAID, SAYS_NOW).replaceAll(rewrite.expected.title, HEADLINE_NOW);
    await page.bringToFront();
    await page.reload();
    await untilPainted(page);
    await expect.poll(async () => (await storedRows(library, 'versions')).length).toBe(1);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('[data-action="show-revision"]');
    expect(await textOf(popup)).toMatch(/This article has changed since .*: Headline, 1 quotation/);
    await popup.close();
  });

  it('says in the library what changed, word by word', async () => {
    await library.bringToFront();
    await library.goto(
      session.pageAddress(`library.html#/article?id=${encodeURIComponent(REWRITE)}`),
    );
    await library.reload();
    await untilShows(library, 'What changed');
    expect(await textOf(library)).toContain('Headline, 1 quotation');
    const changed = (element: string) =>
      library.$$eval(`.revision-list ${element}`, (all) =>
        all.map((one) => one.textContent).join(' '),
      );
    expect(await changed('del')).toContain('Halted');
    expect(await changed('ins')).toMatch(/Stopped.*very/);
  });

  it('copies a quotation as plain text, Markdown and HTML', async () => {
    const row = await statementRow(library, SAYS_NOW);
    await (await row.$('button[aria-expanded]'))?.click();
    await (await row.waitForSelector('[data-action="copy"]'))?.click();
    await untilShows(library, 'Copied with its source');
    const { plain, markdown, html } = await pasted(library);
    const link = plain.split('\n').at(-1) ?? '';
    expect(link.startsWith(`${REWRITE}#:~:text=`)).toBe(true);
    expect(plain).toContain(`“${SAYS_NOW}”\n— Corin Tadd`);
    expect(markdown).toContain(`](${link})`);
    expect(html).toContain(`<a href="${link}">`);
  });

  it('shows the earlier version, and exports that one', async () => {
    const earlier = await library.waitForSelector('select[aria-label="Versions"]');
    const [, older] = await library.$$eval('select[aria-label="Versions"] option', (options) =>
      options.map(({ value }) => value),
    );
    await earlier?.select(older ?? '');
    await untilShows(library, `the order “${SAID}”`);
    await (await library.$('[data-action="export"]'))?.select('markdown');
    const exported = () =>
      readdirSync(folder.path)
        .filter((name) => !name.endsWith('.crdownload'))
        .map((name) => readFileSync(join(folder.path, name), 'utf8'));
    await expect.poll(exported).toHaveLength(1);
    expect(exported()[0]).toContain(SAID);
    expect(exported()[0]).not.toContain(SAYS_NOW);
    expect(exported()[0]).toContain(rewrite.expected.title);
  });
});
