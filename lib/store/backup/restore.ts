import Dexie from 'dexie';
import { database, type Database } from '../database';
import type { TableName } from './format';
import { TABLES } from './format';
import { mergeRow } from './merge-rows';
import { backupRows, RefusedBackup, type BackupRefusal, type BackupRow } from './read';

/** What a restored backup held. */
export type RestoreResult =
  { ok: true; rows: Record<TableName, number> } | { ok: false; refusal: BackupRefusal };

/** Rows that are read from the file at once while the transaction waits. */
const BATCH = 200;

/**
 * Restores a backup file, all or nothing. The file is read to its end and checked before anything is
 * written; then it is written in one transaction. `merge` keeps what is newer of each row; `replace` leaves
 * exactly what the file holds. A refused file is a value; rejects when the database fails, with nothing changed.
 */
export async function restoreBackup(
  file: Blob,
  mode: 'merge' | 'replace',
  db = database,
): Promise<RestoreResult> {
  try {
    const rows = await countRows(file);
    await writeAll(file, mode, db);
    return { ok: true, rows };
  } catch (error) {
    if (error instanceof RefusedBackup) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Checks the whole file, keeping no row of it. Throws {@link RefusedBackup}. */
async function countRows(file: Blob): Promise<Record<TableName, number>> {
  const counts = Object.fromEntries(TABLES.map((table) => [table, 0])) as Record<TableName, number>;
  for await (const { table } of backupRows(file)) counts[table]++;
  return counts;
}

async function writeAll(file: Blob, mode: 'merge' | 'replace', db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (mode === 'replace') await Promise.all(db.tables.map((table) => table.clear()));
    const rows = backupRows(file);
    for (;;) {
      const batch = await Dexie.waitFor(take(rows, BATCH));
      if (batch.length === 0) break;
      if (mode === 'replace') await putAll(batch, db);
      else for (const row of batch) await mergeRow(row, db);
    }
  });
}

async function take(rows: AsyncGenerator<BackupRow>, most: number): Promise<BackupRow[]> {
  const taken: BackupRow[] = [];
  while (taken.length < most) {
    const next = await rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function putAll(batch: readonly BackupRow[], db: Database): Promise<void> {
  for (const table of TABLES) {
    const rows = batch.filter((each) => each.table === table).map(({ row }) => row);
    if (rows.length > 0) await db.table(table).bulkPut(rows);
  }
}
