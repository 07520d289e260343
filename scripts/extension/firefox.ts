import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../browsers';

/** The host of Whence's pages, which Firefox would otherwise make up anew at each installation. */
const PAGE_HOST = 'b7a1d0a6-2c3f-4f0e-9f52-6f1c2a7d9e10';

export interface WhenceFirefox {
  browser: Browser;
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
    return { browser, pageAddress: (path) => `moz-extension://${PAGE_HOST}/${path}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
