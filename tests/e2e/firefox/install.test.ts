import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type WhenceFirefox } from '../../../scripts/extension/firefox';
import { FIREFOX_BUILD, grantedBuild, type Folder } from '../support/builds';

describe('installed in Firefox', () => {
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

  it('opens its pages', async () => {
    const page = await firefox.browser.newPage();
    // Firefox reports no load of an extension's page.
    await page.goto(firefox.pageAddress('popup.html'), { waitUntil: [] });
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe('Whence');
  });
});
