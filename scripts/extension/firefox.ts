import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers';

/** The host of Whence's pages, which Firefox would otherwise make up anew at each installation. */
const PAGE_HOST = 'b7a1d0a6-2c3f-4f0e-9f52-6f1c2a7d9e10';

export interface WhenceFirefox {
  browser: Browser;
  extensionId: string;
  /** The address of one of Whence's pages, such as `popup.html`. */
  pageAddress(path: string): string;
}

/** Start Firefox, headless, with a build of Whence as a temporary add-on. Throws when none is found. */
export async function launchFirefox(extension: string): Promise<WhenceFirefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found: set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: PAGE_HOST }),
    },
  });
  try {
    await browser.installExtension(extension);
    return {
      browser,
      extensionId: geckoId(extension),
      pageAddress: (path) => `moz-extension://${PAGE_HOST}/${path}`,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What runs in Firefox's own window: allow Whence in private windows, as a user may, and open one. */
const OPEN_PRIVATE = (id: string) => `(async () => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  await load('ExtensionPermissions').ExtensionPermissions.add(${JSON.stringify(id)},
    { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await load('AddonManager').AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
})()`;

/** What of WebDriver BiDi is used here past puppeteer, which does not reach the browser's own windows. */
interface Wire {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Opens a private window in which Whence may run. Returns its tab. */
export async function openPrivateWindow({ browser, extensionId }: WhenceFirefox): Promise<Page> {
  const { connection } = browser as unknown as { connection: Wire };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const opened = browser.waitForTarget((target) => target.url() === 'about:privatebrowsing');
  await connection.send('script.evaluate', {
    expression: OPEN_PRIVATE(extensionId),
    target: { context: window?.context },
    awaitPromise: true,
  });
  return (await opened).asPage();
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
