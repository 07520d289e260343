import { browser } from 'wxt/browser';
import { countAll } from '../store/library';
import { settings, type BackupDays, type BackupTry } from './settings';

const DAY_MS = 86_400_000;
/** A full disk or a folder that is not there is seldom put right within minutes. */
const RETRY_MS = 6 * 3_600_000;

/** The permission that lets Whence write files among the downloads by itself; the user may give it. */
const WRITING = { permissions: ['downloads' as const] };

/** What decides when the next backup is due. */
export interface BackupPlan {
  days: BackupDays;
  last: number | null;
  tried: BackupTry | null;
}

/** When the next backup is due, in milliseconds since the epoch, 0 for at once; null for never. */
export function dueAt({ days, last, tried }: BackupPlan): number | null {
  if (days === 0) return null;
  const due = last === null ? 0 : last + days * DAY_MS;
  return tried?.failure ? Math.max(due, tried.at + RETRY_MS) : due;
}

/**
 * Whether Whence writes backups by itself. It does wherever the browser lets it: the permission is the switch,
 * so that there is no second truth.
 */
export function writesBackups(): Promise<boolean> {
  return browser.permissions.contains(WRITING);
}

/** Call it first thing in a click, for the browser asks its user. False when refused. */
export function switchWriting(on: boolean): Promise<boolean> {
  return on ? browser.permissions.request(WRITING) : browser.permissions.remove(WRITING);
}

/** When Whence is to write the next backup by itself; null when it is not to, or nothing is kept. */
export async function nextBackup(): Promise<number | null> {
  if (!(await writesBackups())) return null;
  const { articles, annotations } = await countAll();
  return articles + annotations === 0 ? null : dueAt(await plan());
}

/**
 * Whether the reader should be reminded of a backup: as often as they chose, if there is anything to lose, and
 * where Whence does not write them by itself, or could not. A library that was never backed up is due at once.
 */
export async function isBackupDue(now = Date.now()): Promise<boolean> {
  const [{ tried, ...given }, counts] = await Promise.all([plan(), countAll()]);
  if (counts.articles + counts.annotations === 0) return false;
  if (!tried?.failure && (await writesBackups())) return false;
  const due = dueAt({ ...given, tried: null });
  return due !== null && now >= due;
}

async function plan(): Promise<BackupPlan> {
  const [days, last, tried] = await Promise.all([
    settings.backupDays.getValue(),
    settings.lastBackup.getValue(),
    settings.backupTry.getValue(),
  ]);
  return { days, last, tried };
}
