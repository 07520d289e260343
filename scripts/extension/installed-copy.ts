import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build to `extension`, where a lasting profile loads it from: Chromium takes the path for the extension's
 * identity, so it must not change with the clone. The profile's own copy of the background goes, for Chromium would
 * run that and not the new one; databases and settings stay.
 */
export function installCopy(build: string, extension: string, profile: string): void {
  rmSync(extension, { recursive: true, force: true });
  cpSync(build, extension, { recursive: true });
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
}
