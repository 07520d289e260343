import { describe, expect, it } from 'vitest';
import type { OriginalSource, Reading } from '../../../lib/model';
import { changeTags, saveArticle } from '../../../lib/store/articles';
import { restoreBackup } from '../../../lib/store/backup/restore';
import { backupFile } from '../../../lib/store/backup/write';
import type { Database } from '../../../lib/store/database';
import { deleteArticle, restoreArticle } from '../../../lib/store/library';
import { relatedArticles } from '../../../lib/store/related-articles';
import { article, newDatabase, reading } from './support';

const QUOTED = 'the harbour will stay shut until every single pile has been looked at by a diver';

function pageAt(url: string, text: string, originals: Partial<OriginalSource>[] = []): Reading {
  const source: OriginalSource = {
    kind: 'credit-line',
    owner: 'other',
    outlet: null,
    host: null,
    url: null,
    scope: 'article',
    evidence: { text: '', place: 'end', span: null },
    confidence: 0.9,
  };
  return reading(text, {
    article: article(text, {
      url,
      canonicalUrl: url,
      title: text.slice(0, 20),
    }),
    originals: originals.map((over) => ({ ...source, ...over })),
  });
}

const rewrite = (n: number, more = '') =>
  pageAt(`https://echo${n}.example/a`, `“${QUOTED},” she said.${more}`);
const keep = (db: Database, ...pages: Reading[]) =>
  Promise.all(
    pages.map((page) =>
      saveArticle({ reading: page, addresses: [page.article.canonicalUrl] }, 1, db),
    ),
  );
const idsFor = async (page: Reading, db: Database) =>
  (await relatedArticles(page, db)).map(({ id }) => id);

describe('the saved articles that may belong with a page', () => {
  const original = pageAt('https://wire.example/1', `Divers first. “${QUOTED},” said the master.`);

  it('are those that quote the same words, also a part of them', async () => {
    const db = newDatabase();
    const part = `“${QUOTED.split(' ').slice(0, 11).join(' ')}” is what she said.`;
    await keep(
      db,
      rewrite(1),
      pageAt('https://b.example/a', part),
      pageAt('https://c.example/a', 'No.'),
    );
    expect((await idsFor(original, db)).sort()).toEqual([
      'https://b.example/a',
      'https://echo1.example/a',
    ]);
  });

  it.each<[string, Partial<OriginalSource>]>([
    ['its outlet', { host: 'www.wire.example' }],
    ['its address', { url: 'http://www.wire.example/1?utm_source=x', host: 'other.example' }],
  ])('are those that credit %s, and the other way', async (_, credit) => {
    const db = newDatabase();
    const crediting = pageAt('https://echo.example/a', 'Nothing in common.', [credit]);
    await keep(db, crediting);
    expect(await idsFor(original, db)).toEqual(['https://echo.example/a']);
    const other = newDatabase();
    await keep(other, original);
    expect(await idsFor(crediting, other)).toEqual(['https://wire.example/1']);
  });

  it('of an outlet that many credit, only the likely ones are read', async () => {
    const db = newDatabase();
    let read = 0;
    db.articles.hook('reading', (row: unknown) => {
      read += 1;
      return row;
    });
    const credits = [{ host: 'wire.example' }];
    const others = Array.from({ length: 120 }, (_, n) =>
      pageAt(`https://other${n}.example/${n}`, `Text ${n}.`, credits),
    );
    const linking = pageAt('https://link.example/x', 'Text.', [
      { host: 'wire.example', url: 'https://wire.example/1' },
    ]);
    await keep(db, ...others, linking, rewrite(1));
    read = 0;
    expect(await idsFor(original, db)).toEqual([
      'https://link.example/x',
      'https://echo1.example/a',
    ]);
    expect(read).toBe(2);
  });

  it('are found whichever way they came into the library', async () => {
    const db = newDatabase();
    const id = 'https://echo1.example/a';
    await keep(db, rewrite(1));
    await changeTags(id, [], ['port'], 2, db);
    expect(await idsFor(original, db)).toEqual([id]);
    const deleted = await deleteArticle(id, db);
    expect(await idsFor(original, db)).toEqual([]);
    await restoreArticle(deleted!, db);
    expect(await idsFor(original, db)).toEqual([id]);
    const backup = await backupFile(3, db);
    for (const mode of ['merge', 'replace'] as const) {
      const restored = newDatabase();
      expect(await restoreBackup(backup, mode, restored)).toMatchObject({ ok: true });
      expect(await idsFor(original, restored)).toEqual([id]);
    }
  });

  it('leave nothing of the index in what is read or backed up', async () => {
    const db = newDatabase();
    const [kept] = await keep(db, rewrite(1));
    expect(await db.articles.get(kept!.id)).toEqual(kept);
    expect(await (await backupFile(3, db)).text()).not.toContain('recognisedBy');
  });
});
