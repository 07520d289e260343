/**
 * `npm run screenshots`: photographs every surface, light and dark, over the sample article, into
 * `docs/images`. Builds first; reaches no network.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSession, type Session } from '../tests/e2e/support/chromium';
import { untilPainted } from '../tests/e2e/support/marks';
import { noteField, untilNoteReads, untilShows } from '../tests/e2e/support/popup';
import { ORIGINAL, REWRITE, rewrite, samplePage, sampleSites } from '../tests/e2e/support/sites';
import { runCommand } from './checks/run-command';
import { openPopup } from './extension/chromium';
import { openSidePanel } from './extension/side-panel';

const FOLDER = join('docs', 'images');
const BUILD_LIMIT_MS = 120_000;
const SCHEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1200, height: 860 };

type Scheme = (typeof SCHEMES)[number];

/** The statement whose card is shown, and one with a note. */
const SHOWN_STATEMENT = 'We have not seen figures like these';
const NOTED_STATEMENT = 'nobody should eat anything that grows on those banks';
const NOTE = 'She said so on the quay, too; the Gazette has the longer sentence.';

/** Articles that fill the library, by their folders in `tests/pages`. */
const SHELF = ['wire-dateline', 'inline-markup', 'blockquotes', 'captions', 'live-blog', 'german'];

async function save(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = join(FOLDER, `${name}-${scheme}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(path);
}

/** Light or dark; without fades, which a picture would catch half way. */
const dress = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Where the first line of a passage stands in the viewport, scrolled into the middle. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const [line] = range.getClientRects();
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    throw new Error(`“${words}” is not on the page.`);
  }, words);
}

/** Read a page and save it, as a reader would. Returns its tab. */
async function keep(session: Session, address: string): Promise<Page> {
  const page = await session.open(address);
  const popup = await openPopup(session, page);
  const button = await popup.waitForSelector('[data-action="save"], .article-view-saved');
  await button?.click();
  await popup.waitForSelector('.article-view-saved');
  if (address === REWRITE) {
    await (await noteField(popup, NOTED_STATEMENT)).type(NOTE);
    await untilNoteReads(popup, NOTED_STATEMENT, NOTE);
  }
  await popup.close();
  return page;
}

/** Fill the library, and link the rewrite to its original. Returns the rewrite's tab. */
async function prepare(session: Session): Promise<Page> {
  for (const slug of SHELF) await (await keep(session, samplePage(slug).expected.url)).close();
  const page = await keep(session, REWRITE);
  const original = await keep(session, ORIGINAL);
  const popup = await openPopup(session, original);
  await (await popup.waitForSelector('[data-action="link-relation"]'))?.click();
  await untilShows(popup, `Made from this${rewrite.expected.title}`);
  await original.close();
  return page;
}

async function photograph(session: Session, page: Page, scheme: Scheme): Promise<void> {
  await dress(page, scheme);
  await page.bringToFront();
  await page.reload();
  await untilPainted(page);
  const { x, y } = await placeOf(page, SHOWN_STATEMENT);
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.querySelector('whence-reader') !== null);
  await save(page, 'page', scheme);
  await page.keyboard.press('Escape');

  const popup = await openPopup(session, page);
  await dress(popup, scheme);
  await untilShows(popup, rewrite.expected.title);
  await save(popup, 'popup', scheme);
  await popup.close();

  const panel = await openSidePanel(session, page);
  await dress(panel, scheme);
  await untilShows(panel, rewrite.expected.title);
  await save(panel, 'side-panel', scheme);

  const article = `library.html#/article?id=${encodeURIComponent(REWRITE)}`;
  const pages = {
    library: 'library.html',
    article,
    options: 'options.html',
    welcome: 'welcome.html',
  };
  for (const [name, path] of Object.entries(pages)) {
    const surface = await session.browser.newPage();
    await surface.setViewport(WINDOW);
    await dress(surface, scheme);
    await surface.goto(session.pageAddress(path));
    await surface.waitForNetworkIdle();
    await save(surface, name, scheme);
    await surface.close();
  }
}

const { code, output } = await runCommand('wxt build', BUILD_LIMIT_MS);
if (code !== 0) throw new Error(`The build failed.\n${output}`);
mkdirSync(FOLDER, { recursive: true });
const shelf = SHELF.map((slug) => samplePage(slug));
const shelfSites = Object.fromEntries(
  shelf.map(({ html, expected }) => [new URL(expected.url).hostname, () => html]),
);
const session = await startSession({ sites: { ...shelfSites, ...sampleSites } });
try {
  const page = await prepare(session);
  for (const scheme of SCHEMES) await photograph(session, page, scheme);
} finally {
  await session.close();
}
