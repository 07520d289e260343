import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { serviceWorker } from '../../../scripts/extension/chromium';
import { annotation } from '../../unit/store/support';
import { profileWithDownloads, restore } from '../support/backup-files';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { untilShows } from '../support/popup';
import { putRows } from '../support/stored';

/** The extension's own, in the worlds that these functions are sent to. */
declare const chrome: typeof browser;

describe('a backup that Whence writes by itself', () => {
  let downloads: Folder;
  let profile: Folder;
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    downloads = temporaryFolder();
    profile = profileWithDownloads(downloads.path);
    session = await startSession({
      sites: {},
      permissions: ['downloads'],
      profile: profile.path,
    });
    options = await session.browser.newPage();
    await options.goto(session.pageAddress('options.html'));
    await options.waitForSelector('[data-action="backup-by-itself"]:checked');
    await putRows(options, 'annotations', [annotation('a', { note: 'Worth a file' })]);
  });
  afterAll(async () => {
    await session?.close();
    downloads.remove();
    profile.remove();
  });

  /** What the alarm does when its time has come, now. */
  const ring = async () => {
    const worker = await serviceWorker(session);
    await worker.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
  };
  const files = () => readdirSync(join(downloads.path, 'whence'));

  it('is a file that restores the library, and the options say where it is', async () => {
    await options.select('.backup-section select', '1');
    await ring();
    await untilShows(options, 'The library is in the file “whence/whence-');
    expect(files()).toHaveLength(1);
    const file = join(downloads.path, 'whence', files()[0] ?? '');
    expect(readFileSync(file, 'utf8')).toContain('Worth a file');
    expect(await restore(options, file, 'replace')).toContain('Restored: 0 articles and 1 note.');
  });

  it('is due again a day later', async () => {
    const worker = await serviceWorker(session);
    const due = () =>
      worker.evaluate(
        async () => ((await chrome.alarms.get('backup'))?.scheduledTime ?? 0) - Date.now(),
      );
    await expect.poll(due).toBeGreaterThan(80_000_000);
  });
});
