import type { Annotation, SavedArticle } from '../../model';
import type { Database } from '../database';
import { copyId } from '../merge-edit';
import { sharedEnds } from '../shared-ends';
import { versionOf } from '../versions';
import type { TableName } from './format';
import type { BackupRow } from './read';

/** A database to merge into, and the rows in it that can't be read: table and id of each. They count as missing. */
export interface MergeTarget {
  db: Database;
  unreadable: ReadonlySet<string>;
}

/** Of an older note, what the newer one still begins and ends with: more, and it is an earlier draft of that. */
const DRAFT = 0.5;

/** Puts a row into the database: what is newer stays, and putting it again changes nothing. */
export async function mergeRow(given: BackupRow, into: MergeTarget): Promise<void> {
  switch (given.table) {
    case 'articles':
      return mergeArticle(given.row, into);
    case 'annotations':
      return mergeAnnotation(given.row, into);
    case 'sources':
      return mergeDated(given, into);
    case 'corrections':
    case 'versions':
      return addMissing(given, into);
  }
}

type Dated = Extract<BackupRow, { table: 'annotations' | 'sources' }>;
type Lasting = Extract<BackupRow, { table: 'corrections' | 'versions' }>;

async function mergeDated({ table, row }: Dated, into: MergeTarget): Promise<void> {
  const stored = await storedRow<{ updatedAt: number }>(table, row.id, into);
  if (stored === undefined || stored.updatedAt < row.updatedAt) await into.db.table(table).put(row);
}

/** The one that was changed last. The other's note is kept beside it unless the newer one was made from it. */
async function mergeAnnotation(given: Annotation, into: MergeTarget): Promise<void> {
  const stored = await storedRow<Annotation>('annotations', given.id, into);
  await mergeDated({ table: 'annotations', row: given }, into);
  if (stored === undefined) return;
  const [newer, older] = stored.updatedAt < given.updatedAt ? [given, stored] : [stored, given];
  if (isDraft(older.note, newer.note)) return;
  const id = copyId(older.id, older.updatedAt);
  await mergeDated({ table: 'annotations', row: { ...older, id, statementId: null } }, into);
}

function isDraft(older: string, newer: string): boolean {
  return newer.includes(older) || sharedEnds(older, newer) > DRAFT * older.length;
}

/** A correction or version never changes once it is made. */
async function addMissing({ table, row }: Lasting, into: MergeTarget): Promise<void> {
  if ((await storedRow(table, row.id, into)) === undefined) await into.db.table(table).put(row);
}

/** The article that was changed last, met at the addresses of both; the other's text becomes a version. */
async function mergeArticle(given: SavedArticle, into: MergeTarget): Promise<void> {
  const { db } = into;
  const stored = await storedRow<SavedArticle>('articles', given.id, into);
  if (stored === undefined) {
    await db.articles.put(given);
    return;
  }
  const [newer, older] = stored.updatedAt < given.updatedAt ? [given, stored] : [stored, given];
  if (newer.article.text !== older.article.text)
    await addMissing({ table: 'versions', row: versionOf(older.id, older) }, into);
  const addresses = [...new Set([...stored.addresses, ...given.addresses])];
  if (newer !== stored || addresses.length > stored.addresses.length) {
    await db.articles.put({ ...newer, addresses, savedAt: Math.min(newer.savedAt, older.savedAt) });
  }
}

async function storedRow<Row>(
  table: TableName,
  id: string,
  { db, unreadable }: MergeTarget,
): Promise<Row | undefined> {
  return unreadable.has(`${table} ${id}`) ? undefined : db.table<Row, string>(table).get(id);
}
