/**
 * `npm start [-- file.html | http address]`: Chromium with Whence in it and an article in front, the
 * sample when none is named. With no screen to show it on, prints the reading and takes screenshots.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cacheFolder } from './cache-folder';
import { runCommand } from './checks/run-command';
import { openDisplay } from './display';
import { launchChromium, readByClick, type WhenceBrowser } from './extension/chromium';
import { installCopy } from './extension/installed-copy';
import { settledPageState } from './extension/page-state';
import { installMissing } from './install-browsers';
import { photographSurfaces } from './photograph';
import { readingTable } from './reading-table';
import { serveFolder } from './serve';

/** The folder of the sample articles, and the one in front. */
const SAMPLES = join('tests', 'pages');
const SAMPLE = 'sample/page.html';
const SCREENSHOTS = 'output';
const BUILD_LIMIT_MS = 2 * 60_000;
const WINDOW = { width: 1280, height: 900 };

/** A mistake of the caller's, or something that this machine lacks: told in one line. */
class PlainError extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

interface Subject {
  address: string;
  close(): void;
}

async function openSubject(argument: string | undefined): Promise<Subject> {
  if (argument !== undefined && /^https?:\/\//.test(argument)) {
    if (!URL.canParse(argument)) throw new PlainError(`Not an address: ${argument}`, 2);
    return { address: new URL(argument).href, close: () => undefined };
  }
  if (argument === undefined) return serve(SAMPLES, SAMPLE);
  const file = resolve(process.env.INIT_CWD ?? '.', argument);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new PlainError(`There is no file ${argument}.`, 2);
  }
  return serve(dirname(file), encodeURIComponent(basename(file)));
}

async function serve(folder: string, path: string): Promise<Subject> {
  const { origin, close } = await serveFolder(folder);
  return { address: `${origin}/${path}`, close };
}

function wantChromium(): void {
  if (installMissing(['chromium']).length === 0) return;
  throw new PlainError(
    'Whence needs Chromium or Google Chrome to show itself in, and found none. Install Chromium ' +
      '(Debian: apt-get install chromium) or set CHROME_PATH to the browser’s program file.',
    1,
  );
}

async function build(): Promise<string> {
  console.log('Building …');
  const { code, output } = await runCommand('wxt build', BUILD_LIMIT_MS);
  if (code !== 0) throw new PlainError(`The build failed.\n${output}`, 1);
  return join('.output', 'chrome-mv3');
}

/** Read the page in front as its reader would, print the reading and photograph every surface. */
async function report(whence: WhenceBrowser, page: Page, address: string): Promise<void> {
  const popup = await readByClick(whence, page);
  const state = await settledPageState(whence, address);
  if (state.status === 'article') await save(popup);
  await popup.close();
  if (state.status === 'failed') throw new PlainError(state.message, 1);
  if (state.status === 'article') console.log(`\n${readingTable(state.record.reading)}\n`);
  else {
    const reason = state.status === 'no-article' ? state.reason : state.status;
    console.log(`\nNo article at ${address} (${reason}).\n`);
  }
  mkdirSync(SCREENSHOTS, { recursive: true });
  const files = await photographSurfaces(whence, page, SCREENSHOTS);
  console.log(`Screenshots: ${files.join(', ')}`);
}

/** Save the article, unless it is in the library already, so that there is something to see. */
async function save(popup: Page): Promise<void> {
  const button = await popup.waitForSelector('[data-action="save"], .article-view-saved');
  await button?.click();
  await popup.waitForSelector('.article-view-saved');
}

async function start(): Promise<void> {
  const subject = await openSubject(process.argv[2]);
  try {
    wantChromium();
    const extension = join(cacheFolder(), 'extension');
    const profile = join(cacheFolder(), 'profile');
    installCopy(await build(), extension, profile);
    await show(extension, profile, subject.address);
  } finally {
    subject.close();
  }
}

async function show(extension: string, profile: string, address: string): Promise<void> {
  const display = await openDisplay();
  const whence = await launchChromium({
    extension,
    profile,
    headless: display.headless,
    env: display.env,
    viewport: display.visible ? null : WINDOW,
    args: [`--window-size=${WINDOW.width},${WINDOW.height}`],
  });
  try {
    const [first] = await whence.browser.pages();
    const page = first ?? (await whence.browser.newPage());
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    if (display.visible) {
      await readByClick(whence, page);
      console.log(`Reading ${address}. Close the browser, or press Ctrl+C, to end.`);
      await new Promise((done) => whence.browser.once('disconnected', done));
    } else {
      await report(whence, page, address);
    }
  } finally {
    await whence.browser.close();
    display.close();
  }
}

try {
  await start();
} catch (error) {
  const plain = error instanceof PlainError;
  console.error(plain ? error.message : error);
  process.exitCode = plain ? error.exitCode : 1;
}
