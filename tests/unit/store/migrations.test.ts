import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { OriginalSource, SavedArticle } from '../../../lib/model';
import { TABLES, ROW_SCHEMAS } from '../../../lib/store/backup/format';
import { completeLinks } from '../../../lib/store/linked-sources';
import type { Database } from '../../../lib/store/database';
import { pageFor } from '../../../lib/store/pages';
import { indexEarlier, withoutKeys } from '../../../lib/store/recognition-index';
import { relatedArticles } from '../../../lib/store/related-articles';
import { article, link, newDatabase, reading } from './support';

const FIXTURES = join('tests', 'unit', 'store', 'fixtures');

/** A database as a released version wrote it: its schema and its rows. */
interface Dump {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, { id: string; original?: object; originals?: object[] }[]>;
}

const dumps = readdirSync(FIXTURES).map(
  (file) => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Dump,
);

/** Writes a dump into a database of its version, and opens that with the present one. */
async function migrated(dump: Dump): Promise<Database> {
  const factory = new IDBFactory();
  const old = new Dexie('whence', { indexedDB: factory, IDBKeyRange });
  old.version(dump.version).stores(dump.stores);
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkPut(rows);
  old.close();
  return newDatabase(factory);
}

/** A row as it must come out: without its keys, and with sources that say whose they are. None is a sister site. */
function asRead(row: Dump['rows'][string][number]): object {
  return {
    ...withoutKeys(row as unknown as SavedArticle),
    ...(row.original && { original: { owner: 'other', ...row.original } }),
    ...(row.originals && {
      originals: row.originals.map((original) => ({ owner: 'other', ...original })),
    }),
  };
}

describe.each(dumps)('a database of version $version', (dump) => {
  it('keeps every row', async () => {
    const db = await migrated(dump);
    for (const [table, rows] of Object.entries(dump.rows)) {
      expect(await db.table(table).toArray()).toEqual(rows.map(asRead));
    }
  });

  it('holds what the present version takes for rows', async () => {
    const db = await migrated(dump);
    for (const table of TABLES) {
      for (const row of await db.table(table).toArray()) {
        expect(v.is(ROW_SCHEMAS[table] as v.GenericSchema, row)).toBe(true);
      }
    }
  });

  it('is found by all that the present version looks for', async () => {
    const db = await migrated(dump);
    const saved = dump.rows.articles?.[0] as { id: string; addresses: string[] };
    expect((await pageFor([saved.addresses.at(-1)!], db)).id).toBe(saved.id);
    const address = 'https://agency.example/port';
    const page = {
      reading: reading('From the port', { article: article('From the port', { url: address }) }),
      addresses: [address],
    };
    expect(await completeLinks(page, 9000, db)).toBe(true);
  });
});

it('says whose the sources of an earlier version are, and finds its articles by what they credit', async () => {
  const dump = dumps.find(({ version }) => version === 2)!;
  const url = 'https://www.mlive.com/harbour';
  const original: Partial<OriginalSource> = { ...link('l').original, host: 'cleveland.com' };
  delete original.owner;
  const kept = reading('The harbour closes.', { article: article('The harbour.', { url }) });
  const row = { ...kept, id: url, addresses: [url], tags: [], savedAt: 1, updatedAt: 1 };
  const old = { ...row, article: { ...row.article, canonicalUrl: url }, originals: [original] };
  const db = await migrated({
    ...dump,
    rows: { articles: [old], versions: [{ ...old, id: 'v' }] },
  });
  expect((await db.articles.get(url))?.originals).toEqual([{ ...original, owner: 'same' }]);
  expect((await db.versions.get('v'))?.originals).toEqual([{ ...original, owner: 'same' }]);
  const sister = 'https://www.cleveland.com/1';
  await indexEarlier(db);
  const page = reading('x', { article: article('x', { url: sister, canonicalUrl: sister }) });
  expect((await relatedArticles(page, db)).map(({ id }) => id)).toEqual([url]);
});

it('keeps a fixture of every version before the present one', async () => {
  const db = newDatabase();
  await db.open();
  const earlier = Array.from({ length: db.verno - 1 }, (_, index) => index + 1);
  expect(dumps.map(({ version }) => version).sort((a, b) => a - b)).toEqual(earlier);
});

it('waits for another window that holds an older version open, and says so', async () => {
  const factory = new IDBFactory();
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open('whence', 10);
    request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const db = newDatabase(factory);
  const blocked = new Promise<string>((resolve) => db.on('blocked', () => resolve('blocked')));
  const opened = db.open().then(() => 'opened');
  expect(await blocked).toBe('blocked');
  held.close();
  expect(await opened).toBe('opened');
});
