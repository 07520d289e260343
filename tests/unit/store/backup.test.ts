import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFile, backupLines } from '../../../lib/store/backup/write';
import { restoreBackup } from '../../../lib/store/backup/restore';
import type { BackupRow } from '../../../lib/store/backup/read';
import type { Annotation } from '../../../lib/model';
import type { Database } from '../../../lib/store/database';
import { libraryRows } from './rows';
import { annotation, newDatabase } from './support';

async function libraryOf(rows: readonly BackupRow[]): Promise<Database> {
  const db = newDatabase();
  for (const { table, row } of rows) await db.table(table).put(row);
  return db;
}

async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

describe('a backup', () => {
  it('restores exactly what was kept', async () => {
    await fc.assert(
      fc.asyncProperty(libraryRows, async (rows) => {
        const db = await libraryOf(rows);
        const other = await libraryOf([{ table: 'annotations', row: annotation('gone') }]);
        const result = await restoreBackup(await backupFile(1000, db), 'replace', other);
        expect(result.ok).toBe(true);
        expect(await contents(other)).toEqual(await contents(db));
      }),
      { numRuns: 12 },
    );
  });

  it('is the same file again after it was restored', async () => {
    await fc.assert(
      fc.asyncProperty(libraryRows, async (rows) => {
        const file = await backupFile(1000, await libraryOf(rows));
        const other = newDatabase();
        await restoreBackup(file, 'merge', other);
        expect(await (await backupFile(1000, other)).text()).toBe(await file.text());
      }),
      { numRuns: 10 },
    );
  });

  it('changes nothing when it is merged a second time', async () => {
    await fc.assert(
      fc.asyncProperty(libraryRows, libraryRows, async (here, there) => {
        const db = await libraryOf(here);
        const file = await backupFile(1000, await libraryOf(there));
        await restoreBackup(file, 'merge', db);
        const once = await contents(db);
        await restoreBackup(file, 'merge', db);
        expect(await contents(db)).toEqual(once);
      }),
      { numRuns: 12 },
    );
  });

  it('loses no row and no newer text when it is merged', async () => {
    await fc.assert(
      fc.asyncProperty(libraryRows, libraryRows, async (here, there) => {
        const db = await libraryOf(here);
        await restoreBackup(await backupFile(1000, await libraryOf(there)), 'merge', db);
        const kept = await contents(db);
        for (const { table, row } of [...here, ...there]) {
          const stored = kept[table]?.find((each) => (each as { id: string }).id === row.id);
          expect(stored).toBeDefined();
          const { updatedAt = 0 } = stored as { updatedAt?: number };
          if ('updatedAt' in row) expect(updatedAt).toBeGreaterThanOrEqual(row.updatedAt);
        }
        const texts = [...(kept.articles ?? []), ...(kept.versions ?? [])].map(
          (each) => (each as { article: { text: string } }).article.text,
        );
        for (const { table, row } of [...here, ...there]) {
          if (table === 'articles') expect(texts).toContain(row.article.text);
        }
      }),
      { numRuns: 12 },
    );
  });

  describe('with another text of a note', () => {
    const OWN = 'Ask the harbour master who paid for it.';
    const at = (updatedAt: number, note: string) => ({ ...annotation('a'), note, updatedAt });
    /** The notes after a backup that holds `there` is merged, twice, into a library that holds `here`. */
    const merged = async (here: Annotation, there: Annotation) => {
      const other = newDatabase();
      await other.annotations.put(there);
      const file = await backupFile(1000, other);
      const db = newDatabase();
      await db.annotations.put(here);
      await restoreBackup(file, 'merge', db);
      await restoreBackup(file, 'merge', db);
      return (await db.annotations.toArray()).map(({ id, note }) => [id, note]);
    };

    it.each([
      ['the library', at(2, OWN), at(1, 'Compare with the minutes of the board.')],
      ['the backup', at(1, 'Compare with the minutes of the board.'), at(2, OWN)],
    ])('keeps both, the newer one in %s', async (_, here, there) => {
      expect(await merged(here, there)).toEqual([
        ['a', OWN],
        ['a~1', 'Compare with the minutes of the board.'],
      ]);
    });

    it.each([
      ['an earlier draft', 'Ask the harbour master.'],
      ['the newer text before a correction', OWN.replace('harbour', 'harbor')],
      ['nothing', ''],
    ])('drops %s', async (_, older) => {
      expect(await merged(at(2, OWN), at(1, older))).toEqual([['a', OWN]]);
      expect(await merged(at(1, older), at(2, OWN))).toEqual([['a', OWN]]);
    });
  });

  it('is written in pieces, whatever the size of the library', async () => {
    const db = newDatabase();
    await db.annotations.bulkPut(Array.from({ length: 450 }, (_, n) => annotation(`a${n}`)));
    const pieces: string[] = [];
    for await (const piece of backupLines(1000, db)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(5);
    const other = newDatabase();
    const file = new File(pieces, 'backup');
    expect(await restoreBackup(file, 'merge', other)).toMatchObject({
      ok: true,
      rows: { annotations: 450 },
    });
    expect(await other.annotations.count()).toBe(450);
  });
});
