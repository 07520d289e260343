import { browser } from 'wxt/browser';
import type { ReadyBackup } from '../messages';
import { logError } from './log-error';
import { settings, type BackupTry } from './settings';
import type { StoreFailure } from './store-failure';

/** Where backups go among the downloads. */
const FOLDER = 'whence';

/**
 * Writes a backup among the downloads, unless the last one holds the same, and notes what became of it. A file
 * that is there already is never written over.
 */
export async function takeBackup(backup: ReadyBackup, now = Date.now()): Promise<void> {
  const before = (await settings.backupTry.getValue())?.written ?? null;
  const tried = await tryBackup(backup, before).catch((error: unknown) => {
    logError(error);
    return { written: before, failure: 'not-written' as const };
  });
  await settings.backupTry.setValue({ at: now, ...tried });
  if (tried.failure === null) await settings.lastBackup.setValue(now);
}

async function tryBackup(
  backup: ReadyBackup,
  before: BackupTry['written'],
): Promise<Omit<BackupTry, 'at'>> {
  if ('failure' in backup) return { written: before, failure: backup.failure as StoreFailure };
  const { address, name, print } = backup;
  if (print === before?.print) return { written: before, failure: null };
  const file = `${FOLDER}/${name}`;
  const id = await browser.downloads.download({
    url: address,
    filename: file,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  const failure = await outcomeOf(id);
  return { written: failure === null ? { file, print } : before, failure };
}

/** Waits for a download to end. Null when the file is there. */
function outcomeOf(id: number): Promise<'full' | 'not-written' | null> {
  const { downloads } = browser;
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await downloads.search({ id });
      if (item?.state === 'in_progress') return;
      downloads.onChanged.removeListener(changed);
      if (item?.state === 'complete') resolve(null);
      else resolve(item?.error === 'FILE_NO_SPACE' ? 'full' : 'not-written');
    };
    const changed = (change: { id: number }) => {
      if (change.id === id) look().catch(reject);
    };
    downloads.onChanged.addListener(changed);
    look().catch(reject);
  });
}
