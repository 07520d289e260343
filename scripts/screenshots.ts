/**
 * `npm run screenshots`: photographs every surface, light and dark, over the sample article, into
 * `docs/images`. Builds first; reaches no network.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSession, type Session } from '../tests/e2e/support/chromium';
import { untilPainted } from '../tests/e2e/support/marks';
import { noteField, untilShows } from '../tests/e2e/support/popup';
import { ORIGINAL, REWRITE, rewrite, sampleSites } from '../tests/e2e/support/sites';
import { runCommand } from './checks/run-command';
import { openPopup } from './extension/chromium';
import { openSidePanel } from './extension/side-panel';

const FOLDER = join('docs', 'images');
const BUILD_LIMIT_MS = 120_000;
const SCHEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1200, height: 860 };

type Scheme = (typeof SCHEMES)[number];

/** The statement whose card, note and place are shown. */
const SHOWN_STATEMENT = 'a costly overreaction';
const NOTE = 'The Gazette has the full statement; he said “costly” only of the delay.';

async function save(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = join(FOLDER, `${name}-${scheme}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(path);
}

const dress = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

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

/** Fill the library as a reader would: read both articles, write a note, save. */
async function prepare(session: Session): Promise<Page> {
  for (const address of [ORIGINAL, REWRITE]) {
    const page = await session.open(address);
    const popup = await openPopup(session, page);
    await untilPainted(page);
    await (await popup.waitForSelector('[data-action="save"]'))?.click();
    await untilShows(popup, 'Saved');
    if (address === REWRITE) await (await noteField(popup, SHOWN_STATEMENT)).type(NOTE);
    await popup.close();
    if (address === REWRITE) return page;
    await page.close();
  }
  throw new Error('unreachable');
}

async function photograph(session: Session, page: Page, scheme: Scheme): Promise<void> {
  await dress(page, scheme);
  await page.bringToFront();
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

  for (const name of ['library', 'options', 'welcome']) {
    const surface = await session.browser.newPage();
    await surface.setViewport(WINDOW);
    await dress(surface, scheme);
    await surface.goto(session.pageAddress(`${name}.html`));
    await surface.waitForNetworkIdle();
    await save(surface, name, scheme);
    await surface.close();
  }
}

const { code, output } = await runCommand('wxt build', BUILD_LIMIT_MS);
if (code !== 0) throw new Error(`The build failed.\n${output}`);
mkdirSync(FOLDER, { recursive: true });
const session = await startSession({ sites: sampleSites });
try {
  const page = await prepare(session);
  for (const scheme of SCHEMES) await photograph(session, page, scheme);
} finally {
  await session.close();
}
