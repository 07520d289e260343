import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/client/backup';
import { settings, type BackupDays } from '../../../lib/client/settings';
import { database } from '../../../lib/store/database';
import { annotation } from '../store/support';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const daysAgo = (days: number) => NOW - days * 86_400_000;

beforeEach(async () => {
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
