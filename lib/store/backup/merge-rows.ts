import type { ArticleVersion, SavedArticle } from '../../model';
import type { Database } from '../database';
import { versionOf } from '../versions';
import type { BackupRow } from './read';

/** Puts a row into the database: what is newer stays, and putting it again changes nothing. */
export async function mergeRow(given: BackupRow, db: Database): Promise<void> {
  switch (given.table) {
    case 'articles':
      return mergeArticle(given.row, db);
    case 'annotations':
    case 'sources':
      return mergeDated(given, db);
    case 'corrections':
    case 'versions':
      return addMissing(given, db);
  }
}

type Dated = Extract<BackupRow, { table: 'annotations' | 'sources' }>;
type Lasting = Extract<BackupRow, { table: 'corrections' | 'versions' }>;

async function mergeDated({ table, row }: Dated, db: Database): Promise<void> {
  const stored = (await db.table(table).get(row.id)) as { updatedAt: number } | undefined;
  if (stored === undefined || stored.updatedAt < row.updatedAt) await db.table(table).put(row);
}

/** A correction or version never changes once it is made. */
async function addMissing({ table, row }: Lasting, db: Database): Promise<void> {
  if ((await db.table(table).get(row.id)) === undefined) await db.table(table).put(row);
}

/** The article that was changed last, met at the addresses of both; the other's text becomes a version. */
async function mergeArticle(given: SavedArticle, db: Database): Promise<void> {
  const stored = await db.articles.get(given.id);
  if (stored === undefined) {
    await db.articles.put(given);
    return;
  }
  const [newer, older] = stored.updatedAt < given.updatedAt ? [given, stored] : [stored, given];
  if (newer.article.text !== older.article.text) await addVersion(versionOf(older), db);
  const addresses = [...new Set([...stored.addresses, ...given.addresses])];
  if (newer !== stored || addresses.length > stored.addresses.length) {
    await db.articles.put({ ...newer, addresses, savedAt: Math.min(newer.savedAt, older.savedAt) });
  }
}

async function addVersion(version: ArticleVersion, db: Database): Promise<void> {
  if ((await db.versions.get(version.id)) === undefined) await db.versions.put(version);
}
