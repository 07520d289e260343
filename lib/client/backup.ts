import { restoreBackup, type RestoreResult } from '../store/backup/restore';
import { backupFile } from '../store/backup/write';
import { countAll } from '../store/library';
import { handOver } from './hand-over';
import { settings } from './settings';

const DAY_MS = 86_400_000;

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

/**
 * Whether the reader should be reminded of a backup: as often as they chose, if there is anything to lose. A
 * library that was never backed up is due at once.
 */
export async function isBackupDue(now = Date.now()): Promise<boolean> {
  const [days, last, counts] = await Promise.all([
    settings.backupDays.getValue(),
    settings.lastBackup.getValue(),
    countAll(),
  ]);
  if (days === 0 || counts.articles + counts.annotations === 0) return false;
  return last === null || now - last >= days * DAY_MS;
}
