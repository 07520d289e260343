import { database, type Database } from '../database';
import { readableByIds } from '../readable-rows';
import { Checksum, FORMAT, FORMAT_VERSION, TABLES, type Head, type TableName } from './format';

/** Rows read at once: large enough to be fast, small enough for little memory. */
const BATCH = 100;

/**
 * Everything that is kept, as the lines of one backup file, a piece at a time. Rows that are deleted while
 * it is written are left out, and so are those that the browser can't read (`watchUnreadable` tells of them);
 * what is added meanwhile is for the next backup.
 */
export async function* backupLines(now: number, db = database): AsyncGenerator<string> {
  const head: Head = { format: FORMAT, version: FORMAT_VERSION, writtenAt: now };
  yield `${JSON.stringify(head)}\n`;
  const checksum = new Checksum();
  let rows = 0;
  const keys = await keysOf(db);
  for (const table of TABLES) {
    for (let at = 0; at < keys[table].length; at += BATCH) {
      const lines = await rowLines(table, keys[table].slice(at, at + BATCH), db);
      for (const line of lines) checksum.add(line);
      rows += lines.length;
      yield lines.map((line) => `${line}\n`).join('');
    }
  }
  yield `${JSON.stringify({ end: true, rows, checksum: checksum.toString() })}\n`;
}

/** The ids of all rows at one moment. */
function keysOf(db: Database): Promise<Record<TableName, string[]>> {
  return db.transaction('r', db.tables, async () => {
    const entries = await Promise.all(
      TABLES.map(async (table) => [table, await db.table(table).toCollection().primaryKeys()]),
    );
    return Object.fromEntries(entries) as Record<TableName, string[]>;
  });
}

async function rowLines(table: TableName, keys: string[], db: Database): Promise<string[]> {
  const rows = await readableByIds<unknown, unknown>(db.table(table), keys);
  return rows.map((row) => JSON.stringify({ table, row }));
}

/** A backup as a file to be saved. */
export interface WrittenBackup {
  file: File;
  /** Tells what is in it: the same for the same rows. */
  print: string;
}

/** Everything that is kept, as a file; its pieces are the browser's to keep, not this context's memory. */
export async function writeBackup(now: number, db = database): Promise<WrittenBackup> {
  const parts: Blob[] = [];
  let last = '';
  for await (const lines of backupLines(now, db)) {
    parts.push(new Blob([lines]));
    last = lines;
  }
  const day = new Date(now).toISOString().slice(0, 10);
  const file = new File(parts, `whence-${day}.whence.jsonl`, { type: 'application/jsonl' });
  return { file, print: last.trimEnd() };
}

/** A backup as a file to be saved, and what to call it. */
export async function backupFile(now: number, db = database): Promise<File> {
  return (await writeBackup(now, db)).file;
}
