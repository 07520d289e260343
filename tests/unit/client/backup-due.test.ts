import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dueAt, isBackupDue, nextBackup } from '../../../lib/client/backup-schedule';
import { settings, type BackupDays } from '../../../lib/client/settings';
import { database } from '../../../lib/store/database';
import { annotation } from '../store/support';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const daysAgo = (days: number) => NOW - days * 86_400_000;

/** Whether the browser lets Whence write files by itself. */
let mayWrite = false;

beforeEach(async () => {
  mayWrite = false;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => mayWrite);
  await settings.backupTry.setValue(null);
  await database.annotations.clear();
});

describe('a backup', () => {
  it.each<[BackupDays, number | null, boolean]>([
    [0, null, false],
    [0, daysAgo(400), false],
    [7, null, true],
    [7, daysAgo(6.9), false],
    [7, daysAgo(7), true],
    [1, daysAgo(2), true],
    [30, daysAgo(29), false],
  ])('every %i days, last at %s: due is %s', async (days, last, due) => {
    await database.annotations.put(annotation('a'));
    await settings.backupDays.setValue(days);
    await settings.lastBackup.setValue(last);
    expect(await isBackupDue(NOW)).toBe(due);
  });

  it('is not due where there is nothing to lose', async () => {
    await settings.backupDays.setValue(1);
    await settings.lastBackup.setValue(null);
    expect(await isBackupDue(NOW)).toBe(false);
  });
});

describe('a backup that Whence writes by itself', () => {
  const failed = (at: number) => ({ at, written: null, failure: 'full' as const });

  it.each<[string, Parameters<typeof dueAt>[0], number | null]>([
    ['never, where none is wanted', { days: 0, last: null, tried: null }, null],
    ['at once, where there was none', { days: 7, last: null, tried: null }, 0],
    ['a week after the last', { days: 7, last: NOW, tried: null }, NOW + 7 * 86_400_000],
    [
      'some hours after one that failed',
      { days: 1, last: daysAgo(3), tried: failed(NOW) },
      NOW + 6 * 3_600_000,
    ],
  ])('is due %s', (_, plan, due) => {
    expect(dueAt(plan)).toBe(due);
  });

  it('is due only where the browser lets Whence write it, and something is kept', async () => {
    await settings.backupDays.setValue(1);
    await settings.lastBackup.setValue(NOW);
    mayWrite = true;
    expect(await nextBackup()).toBeNull();
    await database.annotations.put(annotation('a'));
    expect(await nextBackup()).toBe(NOW + 86_400_000);
    mayWrite = false;
    expect(await nextBackup()).toBeNull();
  });

  it('needs no reminder, unless it failed', async () => {
    await database.annotations.put(annotation('a'));
    await settings.backupDays.setValue(1);
    await settings.lastBackup.setValue(daysAgo(2));
    mayWrite = true;
    expect(await isBackupDue(NOW)).toBe(false);
    await settings.backupTry.setValue(failed(NOW));
    expect(await isBackupDue(NOW)).toBe(true);
  });
});
