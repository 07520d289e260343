import { restoreBackup, type RestoreResult } from '../store/backup/restore';
import { backupFile } from '../store/backup/write';
import { handOver } from './hand-over';
import { settings } from './settings';

/** Writes a backup of everything and hands it to the browser's downloads. Rejects when it could not be read. */
export async function saveBackup(document: Document, now = Date.now()): Promise<void> {
  handOver(document, await backupFile(now));
  await settings.lastBackup.setValue(now);
}

/** Restores a backup; see {@link restoreBackup}. With it a lost library is made good. */
export async function loadBackup(file: Blob, mode: 'merge' | 'replace'): Promise<RestoreResult> {
  const result = await restoreBackup(file, mode);
  if (result.ok) await settings.libraryLost.setValue(null);
  return result;
}
