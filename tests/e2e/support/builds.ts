import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyWithPermission } from '../../../scripts/extension/granted-copy';

export const CHROMIUM_BUILD = join('.output', 'chrome-mv3');
export const FIREFOX_BUILD = join('.output', 'firefox-mv3');

const EVERY_SITE = ['*://*/*'];

export interface Folder {
  path: string;
  remove(): void;
}

/** An empty folder of the test's own. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'whence-e2e-'));
  // A browser that is going down may still write to its profile.
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** A build as it is once the reader has allowed it to read every site, and given these optional permissions. */
export function grantedBuild(build: string, granted: string[] = []): Folder {
  const folder = temporaryFolder();
  copyWithPermission(build, join(folder.path, 'extension'), EVERY_SITE, granted);
  return { path: join(folder.path, 'extension'), remove: folder.remove };
}

/** A build as it was made. */
export function plainBuild(build: string): Folder {
  return { path: resolve(build), remove: () => undefined };
}
