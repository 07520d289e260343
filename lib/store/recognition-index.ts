import type { Database } from './database';
import { readableByIds } from './readable-rows';
import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import type { Reading, SavedArticle } from '../model';
import { EVERY_ARTICLE, keptKeys } from '../sources/recognition-keys';

/**
 * The column of `articles` that holds what an article is recognised by. It is made with every write, whoever
 * writes, and taken off with every read: it can be neither out of step nor in a backup.
 */
export const RECOGNISED_BY = 'recognisedBy';

/** Makes the column before a row reaches the database. */
export const recognitionIndex: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'recognition index',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name !== 'articles') return table;
      return { ...table, mutate: (request) => table.mutate(withKeys(request)) };
    },
  }),
};

function withKeys(request: DBCoreMutateRequest): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  const values = request.values as readonly SavedArticle[];
  return {
    ...request,
    values: values.map((row) => ({ ...row, [RECOGNISED_BY]: allKeys(row) })),
  };
}

function allKeys(reading: Reading): string[] {
  const { quotations, credits, words } = keptKeys(reading);
  return [...quotations, ...credits, ...words];
}

/** A row as the rest of Whence knows it. */
export function withoutKeys(row: SavedArticle | undefined): SavedArticle | undefined {
  if (row === undefined) return row;
  const article: SavedArticle & { [RECOGNISED_BY]?: unknown } = { ...row };
  delete article[RECOGNISED_BY];
  return article;
}

/** Articles that get their keys in one go: other work of the database waits meanwhile. */
const BATCH = 50;

/**
 * Gives their keys to the articles that a version without the index kept, a few at a time. Those that can't be read
 * stay without. Cut off, as a background may be at any time, it goes on from there when it is called again.
 */
export async function indexEarlier(db: Database): Promise<void> {
  const [all, indexed] = await Promise.all([
    db.articles.toCollection().primaryKeys(),
    db.articles.where(RECOGNISED_BY).startsWith(EVERY_ARTICLE).primaryKeys(),
  ]);
  const done = new Set(indexed);
  const left = all.filter((id) => !done.has(id));
  for (let at = 0; at < left.length; at += BATCH) {
    const readable = await readableByIds(db.articles, left.slice(at, at + BATCH));
    const ids = readable.map(({ id }) => id);
    // Written as it is: the write makes the keys.
    await db.articles
      .where('id')
      .anyOf(ids)
      .modify(() => true);
  }
}
