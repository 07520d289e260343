import type { DBCoreTransaction } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allAnnotations, annotationsOf } from '../../../lib/store/annotations';
import { allArticles, articleById, saveArticle } from '../../../lib/store/articles';
import { restoreBackup } from '../../../lib/store/backup/restore';
import { backupFile } from '../../../lib/store/backup/write';
import type { Database } from '../../../lib/store/database';
import { watchUnreadable } from '../../../lib/store/readable-rows';
import { ADDRESS, annotation, newDatabase, reading } from './support';

/** Ids of rows whose data the browser has lost. */
const gone = new Set<string>();
const OTHER = 'https://news.example/other';

/**
 * A database in which reading a lost row fails as it does in Chromium: every query that meets it, and the
 * transaction around it where that writes.
 */
function damaged(): Database {
  const db = newDatabase();
  const check = <Result>(result: Result, { trans }: { trans: DBCoreTransaction }): Result => {
    const rows = [result].flat() as unknown[];
    if (rows.some((row) => gone.has((row as { id?: string } | undefined)?.id ?? ''))) {
      if ((trans as unknown as IDBTransaction).mode === 'readwrite') trans.abort();
      throw new DOMException('Data lost due to missing file.', 'NotReadableError');
    }
    return result;
  };
  db.use({
    stack: 'dbcore',
    name: 'lost rows',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: async (request) => check(await table.get(request), request),
          getMany: async (request) => check(await table.getMany(request), request),
          query: async (request) => {
            const answer = await table.query(request);
            if (request.values) check(answer.result, request);
            return answer;
          },
          openCursor: async (request) => {
            if (request.values) {
              check((await table.query({ ...request, limit: 1000 })).result, request);
            }
            return table.openCursor(request);
          },
        };
      },
    }),
  });
  return db;
}

let db: Database;
let unreadable = 0;
let stop: () => void;
beforeEach(async () => {
  db = damaged();
  await saveArticle({ reading: reading(), addresses: [ADDRESS] }, 1, db);
  await saveArticle({ reading: reading(), addresses: [OTHER] }, 2, db);
  await db.annotations.bulkPut([annotation('a'), annotation('b')]);
  stop = watchUnreadable((count) => (unreadable = count));
});
afterEach(() => {
  stop();
  gone.clear();
});

describe('a row that the browser can no longer read', () => {
  it('hides no other', async () => {
    gone.add(ADDRESS).add('a');
    expect((await allArticles(db)).map(({ id }) => id)).toEqual([OTHER]);
    expect((await allAnnotations(db)).map(({ id }) => id)).toEqual(['b']);
    expect((await annotationsOf(ADDRESS, db)).map(({ id }) => id)).toEqual(['b']);
    expect(await articleById(ADDRESS, db)).toBeUndefined();
  });

  it('is told of, once', async () => {
    const before = unreadable;
    gone.add('b');
    await allAnnotations(db);
    await allAnnotations(db);
    expect(unreadable).toBe(before + 1);
  });

  it('is left out of a backup, and brought back by an older one', async () => {
    const older = await backupFile(1, db);
    gone.add(ADDRESS).add('a');
    const file = await backupFile(2, db);
    expect(await restoreBackup(file, 'replace', newDatabase())).toMatchObject({
      ok: true,
      rows: { articles: 1, annotations: 1 },
    });
    const restored = restoreBackup(older, 'merge', db);
    expect(await restored).toMatchObject({ ok: true });
    gone.clear();
    expect(await db.articles.count()).toBe(2);
    expect(await db.annotations.count()).toBe(2);
  });
});

it('is no lost row, when the whole database is out of reach', async () => {
  const before = unreadable;
  db.close({ disableAutoOpen: true });
  await expect(allArticles(db)).rejects.toThrow();
  await expect(backupFile(1, db)).rejects.toThrow();
  expect(unreadable).toBe(before);
});
