import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  launchFirefox,
  openPrivateWindow,
  type WhenceFirefox,
} from '../../../scripts/extension/firefox';
import { FIREFOX_BUILD, grantedBuild, type Folder } from '../support/builds';

describe('a private window of Firefox', () => {
  let build: Folder;
  let firefox: WhenceFirefox;
  beforeAll(async () => {
    build = grantedBuild(FIREFOX_BUILD);
    firefox = await launchFirefox(build.path);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    build?.remove();
  });

  it('has no library, and Whence says so', async () => {
    const page: Page = await openPrivateWindow(firefox);
    await page.goto(firefox.pageAddress('library.html'), { waitUntil: [] });
    const text = () => page.evaluate(() => document.body?.textContent ?? '').catch(() => '');
    await expect.poll(text, { timeout: 20_000 }).toContain('keeps nothing in a private window');
  });
});
