import Dexie from 'dexie';
import { database, type Database } from '../database';
import type { TableName } from './format';
import { TABLES } from './format';
import { unreadableIds } from '../readable-rows';
import { mergeRow, type MergeTarget } from './merge-rows';
import { backupRows, RefusedBackup, type BackupRefusal, type BackupRow } from './read';

/** What a restored backup held. */
export type RestoreResult =
  { ok: true; rows: Record<TableName, number> } | { ok: false; refusal: BackupRefusal };

/** Rows that are read from the file at once while the transaction waits. */
const BATCH = 200;

/**
 * Restores a backup file, all or nothing. The file is read to its end and checked before anything is
 * written; then it is written in one transaction. `merge` keeps what is newer of each row, and of a note the
 * older text beside it where the newer was not made from that; `replace` leaves exactly what the file holds.
 * A refused file is a value; rejects when the database fails, with nothing changed.
 */
export async function restoreBackup(
  file: Blob,
  mode: 'merge' | 'replace',
  db = database,
): Promise<RestoreResult> {
  try {
    const rows = await countRows(file);
    if (mode === 'replace') await replaceAll(file, db);
    else await mergeAll(file, db);
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

async function replaceAll(file: Blob, db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(TABLES.map((table) => db.table(table).clear()));
    await eachBatch(file, (batch) => putAll(batch, db));
  });
}

/** A stored row that can't be read would fail the transaction: those are looked for once it has failed. */
async function mergeAll(file: Blob, db: Database): Promise<void> {
  try {
    await mergeInto({ db, unreadable: new Set() }, file);
  } catch (error) {
    const unreadable = await allUnreadable(db);
    if (unreadable.size === 0) throw error;
    await mergeInto({ db, unreadable }, file);
  }
}

async function mergeInto(into: MergeTarget, file: Blob): Promise<void> {
  // Dexie keeps a transaction open over native promises only in a function that is itself async.
  await into.db.transaction('rw', into.db.tables, async () => {
    await eachBatch(file, async (batch) => {
      for (const row of batch) await mergeRow(row, into);
    });
  });
}

async function allUnreadable(db: Database): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of TABLES) {
    for (const id of await unreadableIds<unknown, unknown>(db.table(table))) {
      found.add(`${table} ${id}`);
    }
  }
  return found;
}

/** Reads the rows of a file in pieces, inside a transaction that waits for each. */
async function eachBatch(
  file: Blob,
  write: (batch: readonly BackupRow[]) => Promise<void>,
): Promise<void> {
  const rows = backupRows(file);
  for (;;) {
    const batch = await Dexie.waitFor(take(rows, BATCH));
    if (batch.length === 0) break;
    await write(batch);
  }
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
