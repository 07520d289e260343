import { restoreBackup, type RestoreResult } from '../store/backup/restore';
import { backupFile } from '../store/backup/write';
import { countAll } from '../store/library';
import { settings } from './settings';

const DAY_MS = 86_400_000;

/** Writes a backup of everything and hands it to the browser's downloads. Rejects when it could not be read. */
export async function saveBackup(document: Document, now = Date.now()): Promise<void> {
  const file = await backupFile(now);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download reads the file before the next task ends; an address kept would keep the memory.
  setTimeout(() => URL.revokeObjectURL(address), DAY_MS / 24 / 60);
  await settings.lastBackup.setValue(now);
}

/** Restores a backup; see {@link restoreBackup}. */
export function loadBackup(file: Blob, mode: 'merge' | 'replace'): Promise<RestoreResult> {
  return restoreBackup(file, mode);
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
