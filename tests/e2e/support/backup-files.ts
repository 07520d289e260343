import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { temporaryFolder, type Folder } from './builds';
import type { Session } from './chromium';

/** Has the browser put what it downloads into a folder. */
export async function downloadInto(session: Session, folder: string): Promise<void> {
  const devtools = await session.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/**
 * A profile whose downloads go into a folder. Unlike {@link downloadInto} it leaves files their names, also those
 * that an extension gives them.
 */
export function profileWithDownloads(folder: string): Folder {
  const profile = temporaryFolder();
  mkdirSync(join(profile.path, 'Default'));
  writeFileSync(
    join(profile.path, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }),
  );
  return profile;
}

/** The backups in a folder, by name; files that are still being written are left out. */
export function backupsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Choose a file on the options page, and what becomes of what is there. */
export async function chooseBackup(
  options: Page,
  file: string,
  mode: 'merge' | 'replace',
): Promise<void> {
  const input = await options.waitForSelector('input[data-action="restore-backup"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await (await options.waitForSelector(`[data-action="${mode}-backup"]`))?.click();
}

/** Restores a file on the options page. Returns what Whence says. */
export async function restore(
  options: Page,
  file: string,
  mode: 'merge' | 'replace',
): Promise<string> {
  await chooseBackup(options, file, mode);
  const toast = await options.waitForSelector('.toast');
  const text = (await toast?.evaluate((toast) => toast.textContent)) ?? '';
  await options.reload();
  return text;
}
