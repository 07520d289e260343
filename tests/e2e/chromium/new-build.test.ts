import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, serviceWorker } from '../../../scripts/extension/chromium';
import { installCopy } from '../../../scripts/extension/installed-copy';
import { CHROMIUM_BUILD, temporaryFolder, type Folder } from '../support/builds';

declare const buildNumber: number;

let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

/** What the background says of itself when the profile starts with this build. */
async function started(number: number): Promise<number> {
  const [build, extension] = [join(folder.path, 'build'), join(folder.path, 'extension')];
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  appendFileSync(join(build, 'background.js'), `\nself.buildNumber = ${number};`);
  const profile = join(folder.path, 'profile');
  installCopy(build, extension, profile);
  const whence = await launchChromium({ extension, profile, headless: true });
  try {
    return await (await serviceWorker(whence)).evaluate(() => buildNumber);
  } finally {
    await whence.browser.close();
  }
}

it('runs a new build in a profile that had the one before', async () => {
  expect(await started(1)).toBe(1);
  expect(await started(2)).toBe(2);
});
