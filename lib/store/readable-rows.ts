import type { Collection, Table } from 'dexie';

/** Rows that are read at once in search of unreadable ones. */
const BATCH = 100;

/** Rows that were found to be unreadable since this context started: table and id of each. */
const lost = new Set<string>();
const listeners = new Set<(count: number) => void>();

/**
 * Calls back with how many rows the browser could not read so far, now and whenever there are more. Returns
 * what ends it.
 */
export function watchUnreadable(changed: (count: number) => void): () => void {
  listeners.add(changed);
  changed(lost.size);
  return () => listeners.delete(changed);
}

/**
 * The rows of a collection, in its order, without those that the browser can't read: it keeps large rows in
 * files of their own, and one that is gone fails every query that meets it. What is left out is told to
 * {@link watchUnreadable}. Rejects when not even the keys can be read. Not for a transaction that writes:
 * Chromium refuses to commit one in which a row could not be read.
 */
export async function readableRows<Row, Insert>(
  table: Table<Row, string, Insert>,
  collection: Collection<Row, string, Insert>,
): Promise<Row[]> {
  try {
    return await collection.toArray();
  } catch {
    // Whatever failed, the keys tell whether the database itself is there.
    const { rows } = await readEach(table, await collection.primaryKeys());
    return rows;
  }
}

/** The rows with these ids, in their order, without those that are not there or can't be read. */
export async function readableByIds<Row, Insert>(
  table: Table<Row, string, Insert>,
  ids: readonly string[],
): Promise<Row[]> {
  const { rows } = await readByIds(table, ids);
  return rows;
}

/** The row with this id; undefined when it is not there or can't be read. */
export async function readableRow<Row, Insert>(
  table: Table<Row, string, Insert>,
  id: string,
): Promise<Row | undefined> {
  const { rows } = await readByIds(table, [id]);
  return rows[0];
}

/** The ids of a table's rows that can't be read. Reads the whole table, some rows at a time. */
export async function unreadableIds<Row, Insert>(
  table: Table<Row, string, Insert>,
): Promise<string[]> {
  const ids = await table.toCollection().primaryKeys();
  const unreadable: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    unreadable.push(...(await readByIds(table, ids.slice(at, at + BATCH))).unreadable);
  }
  return unreadable;
}

interface Found<Row> {
  rows: Row[];
  unreadable: string[];
}

async function readByIds<Row, Insert>(
  table: Table<Row, string, Insert>,
  ids: readonly string[],
): Promise<Found<Row>> {
  try {
    return { rows: present(await table.bulkGet([...ids])), unreadable: [] };
  } catch {
    // Rejects when the database itself is gone: then no row is lost, all are out of reach.
    await table.count();
    return readEach(table, ids);
  }
}

async function readEach<Row, Insert>(
  table: Table<Row, string, Insert>,
  ids: readonly string[],
): Promise<Found<Row>> {
  const rows: (Row | undefined)[] = [];
  const unreadable: string[] = [];
  for (const id of ids) {
    try {
      rows.push(await table.get(id));
    } catch {
      unreadable.push(id);
      tellLost(`${table.name} ${id}`);
    }
  }
  return { rows: present(rows), unreadable };
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}

function tellLost(row: string): void {
  if (lost.has(row)) return;
  lost.add(row);
  for (const changed of listeners) changed(lost.size);
}
