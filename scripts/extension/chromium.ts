import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../browsers';

/** No call of the browser's own: what is left on the wire is the page's or ours. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-features=AutofillServerCommunication,HttpsFirstBalancedMode,HttpsUpgrades,OptimizationGuideModelDownloading',
];

export interface ChromiumOptions {
  /** The folder of a build. */
  extension: string;
  /** A folder that keeps the profile; without it the profile ends with the browser. */
  profile?: string;
  headless: boolean;
  args?: string[];
  /** In CSS pixels; null lets the window decide. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number } | null;
  /** Environment of the browser, such as `DISPLAY`. */
  env?: NodeJS.ProcessEnv;
}

/** Chromium with Whence loaded. */
export interface WhenceBrowser {
  browser: Browser;
  extensionId: string;
  /** The address of one of Whence's pages, such as `library.html`. */
  pageAddress(path: string): string;
}

/**
 * Start Chromium, or Google Chrome, with a build of Whence. The extension goes in over the debugging
 * pipe, for Chrome has ignored `--load-extension` since version 137. Throws when no browser is found.
 */
export async function launchChromium(options: ChromiumOptions): Promise<WhenceBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium or Chrome was found: set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    defaultViewport: options.viewport ?? null,
    args: [
      ...QUIET,
      ...(options.viewport ? windowOf(options.viewport) : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.args ?? []),
    ],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.env === undefined ? {} : { env: options.env as Record<string, string> }),
  });
  try {
    const extensionId = await browser.installExtension(options.extension);
    const whence: WhenceBrowser = {
      browser,
      extensionId,
      pageAddress: (path) => `chrome-extension://${extensionId}/${path}`,
    };
    await closeWelcome(whence);
    return whence;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A window that holds the viewport with room for the browser's own bars, on a screen that holds both. */
const windowOf = ({ width, height }: { width: number; height: number }) => [
  `--window-size=${width},${height + 100}`,
  `--screen-info={${width * 2}x${height * 2}}`,
];

/** A new installation shows its welcome page, in front of everything; so does each loading over the pipe. */
async function closeWelcome({ browser, pageAddress }: WhenceBrowser): Promise<void> {
  const welcome = await browser.waitForTarget((target) =>
    target.url().startsWith(pageAddress('welcome.html')),
  );
  await (await welcome.asPage()).close();
}

/**
 * What the switch *Allow in Incognito* of the page `chrome://extensions` does. The browser then loads Whence
 * anew, and would leave it switched off outside of the developer mode.
 */
export async function allowPrivateWindows({ browser, extensionId }: WhenceBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `(async ({ developerPrivate }) => {
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const loaded = new Promise((resolve) => {
        developerPrivate.onItemStateChanged.addListener(({ event_type }) => {
          if (event_type === 'LOADED') resolve();
        });
      });
      const extensionId = ${JSON.stringify(extensionId)};
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      await loaded;
    })(chrome)`,
  );
  await page.close();
}

/** A page in a private window, which Whence may open once it is allowed there. */
export async function openPrivateWindow(whence: WhenceBrowser, address: string): Promise<Page> {
  const own = await whence.browser.newPage();
  await own.goto(whence.pageAddress('options.html'));
  await own.evaluate(
    `chrome.windows.create({ url: ${JSON.stringify(address)}, incognito: true, focused: true })`,
  );
  const opened = await whence.browser.waitForTarget((target) => target.url() === address);
  await own.close();
  return opened.asPage();
}

/** Whence's service worker, started if it sleeps. */
export async function serviceWorker({ browser, extensionId }: WhenceBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker of Whence did not start.');
  return worker;
}

/**
 * Click Whence's toolbar button over a page, which opens the real popup and, by `activeTab`, allows
 * Whence to read that page.
 */
export async function openPopup(whence: WhenceBrowser, over: Page): Promise<Page> {
  const extension = (await whence.browser.extensions()).get(whence.extensionId);
  if (extension === undefined) throw new Error('Whence is not loaded.');
  const isPopup = (target: Target) => target.url().startsWith(whence.pageAddress('popup.html'));
  // A click on the button of an open popup would close it.
  for (const target of whence.browser.targets().filter(isPopup)) {
    await (await target.asPage()).close();
  }
  const appeared = whence.browser.waitForTarget(isPopup);
  await over.triggerExtensionAction(extension);
  return (await appeared).asPage();
}

/**
 * Have Whence read a page, as a reader does who has allowed no site: click its toolbar button, and *read
 * this page* where the popup asks. Returns the popup, which may still be waiting for the reading.
 */
export async function readByClick(whence: WhenceBrowser, page: Page): Promise<Page> {
  const popup = await openPopup(whence, page);
  const asks = '[data-action="read-this-page"]';
  const shown = await popup.waitForSelector(`${asks}, [data-statement], .notice`);
  if (
    await shown?.evaluate(
      (element, asks) => element.matches(asks) || element.querySelector(asks),
      asks,
    )
  ) {
    await popup.click(asks);
  }
  return popup;
}
