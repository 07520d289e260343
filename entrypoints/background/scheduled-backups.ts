import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { nextBackup } from '../../lib/client/backup-schedule';
import { logError } from '../../lib/client/log-error';
import { offerBackup } from '../../lib/client/offer-backup';
import { answer } from '../../lib/client/receive';
import { settings } from '../../lib/client/settings';
import { takeBackup } from '../../lib/client/take-backup';

const ALARM = 'backup';
/** Time for the browser to start before a backup that is overdue. */
const SOON_MS = 60_000;

const ReadyBackupSchema = v.union([
  v.object({
    address: v.pipe(v.string(), v.startsWith('blob:')),
    name: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
    print: v.string(),
  }),
  v.object({ failure: v.string() }),
]);

/** Writes a backup by itself whenever one is due, where the reader lets it. */
export function writeScheduledBackups(): void {
  answer('backupReady', 'extension-pages', ReadyBackupSchema, (backup) => takeBackup(backup));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) write().catch(logError);
  });
  const followed = () => {
    plan().catch(logError);
  };
  browser.permissions.onAdded.addListener(followed);
  browser.permissions.onRemoved.addListener(followed);
  settings.backupDays.watch(followed);
  settings.backupTry.watch(followed);
  followed();
}

/** Sets the alarm for the next backup. One that is overdue is not put off again and again. */
async function plan(now = Date.now()): Promise<void> {
  const due = await nextBackup();
  if (due === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const set = await browser.alarms.get(ALARM);
  const when = Math.max(due, now + SOON_MS);
  if (set === undefined || set.scheduledTime > when || set.scheduledTime < due) {
    await browser.alarms.create(ALARM, { when });
  }
}

async function write(): Promise<void> {
  const due = await nextBackup();
  if (due === null || due > Date.now()) return plan();
  // A service worker has no addresses for files: there, a document that nobody sees makes the backup.
  if ('createObjectURL' in URL) await offerBackup(takeBackup);
  else await openOffscreen();
}

async function openOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Writes a backup of the library to a file.',
  });
}
