import { describe, expect, it } from 'vitest';
import type { BackupRefusal } from '../../../lib/store/backup/read';
import { backupFile } from '../../../lib/store/backup/write';
import { restoreBackup } from '../../../lib/store/backup/restore';
import { Checksum } from '../../../lib/store/backup/format';
import { ADDRESS, annotation, article, correction, link, newDatabase, reading } from './support';

const HEAD = { format: 'whence-backup', version: 1, writtenAt: 1 };
const saved = {
  ...reading('The harbour closes.'),
  id: ADDRESS,
  addresses: [ADDRESS],
  tags: [],
  savedAt: 1,
  updatedAt: 1,
};
const statement = {
  id: 's1',
  source: [[0, 3]],
  cue: [[4, 8]],
  content: [[9, 12]],
  kind: 'direct',
  speaker: null,
  sourceClass: 'person',
  hedged: false,
  evidence: [],
  why: { rule: 'x', words: [], speaker: null, sourceClass: null, hedge: null },
  within: null,
  by: 'engine',
};

/** A file with a right head, end and checksum around these rows. */
function fileOf(rows: unknown[], head: object = HEAD): string {
  const lines = rows.map((row) => JSON.stringify(row));
  const checksum = new Checksum();
  for (const line of lines) checksum.add(line);
  const end = { end: true, rows: rows.length, checksum: checksum.toString() };
  return [JSON.stringify(head), ...lines, JSON.stringify(end), ''].join('\n');
}
const articles = (change: object) => fileOf([{ table: 'articles', row: { ...saved, ...change } }]);
const inArticle = (change: object) => articles({ article: { ...saved.article, ...change } });
const inStatement = (change: object) => articles({ attributions: [{ ...statement, ...change }] });
const notes = (change: object) =>
  fileOf([{ table: 'annotations', row: { ...annotation('a'), ...change } }]);
const links = (change: object) =>
  fileOf([
    { table: 'sources', row: { ...link('l'), original: { ...link('l').original, ...change } } },
  ]);
const deep = '['.repeat(50_000) + ']'.repeat(50_000);
const good = fileOf([{ table: 'annotations', row: annotation('a') }]);

/** A file whose checksum is right once what is no UTF-8 in it has been replaced. */
function brokenLetters(): Blob {
  const [before = '', after = ''] = notes({ note: 'here: \ufffd' }).split('\ufffd');
  return new Blob([before, new Uint8Array([0xc3]), after]);
}

type Case = [name: string, file: BlobPart, reason: BackupRefusal['reason']];
const CASES: Case[] = [
  ['nothing', '', 'not-a-backup'],
  ['an empty line', '\n', 'not-a-backup'],
  ['a web page', '<!doctype html><title>x</title>', 'not-a-backup'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-backup'],
  ['another JSON file', '{"articles":[]}\n', 'not-a-backup'],
  ['a list', '[]\n', 'not-a-backup'],
  ['deep nesting', `${deep}\n`, 'not-a-backup'],
  ['a head without a version', '{"format":"whence-backup","writtenAt":1}\n', 'not-a-backup'],
  ['a version of words', fileOf([], { ...HEAD, version: 'one' }), 'not-a-backup'],
  ['a newer version', fileOf([], { ...HEAD, version: 2 }), 'newer'],
  ['only a head', `${JSON.stringify(HEAD)}\n`, 'cut-off'],
  ['an end cut away', good.split('\n').slice(0, 2).join('\n'), 'cut-off'],
  ['a row cut in the middle', good.slice(0, 120), 'damaged'],
  ['a row taken out', good.split('\n').toSpliced(1, 1).join('\n'), 'cut-off'],
  ['a row put in twice', good.replace(/^(\{"table".*)$/m, '$1\n$1'), 'repeated'],
  ['a changed letter', good.replace('note a', 'note b'), 'damaged'],
  ['a line after the end', `${good}{"table":"annotations"}\n`, 'damaged'],
  ['an end of its own words', good.replace(/"rows":1/, '"rows":"1"'), 'damaged'],
  [
    'bytes that are no UTF-8',
    new Blob([good.slice(0, 200), new Uint8Array([0xc3, 0x28])]),
    'damaged',
  ],
  ['bytes that are no UTF-8, but pass for some', brokenLetters(), 'damaged'],
  ['a row that is a number', fileOf([7]), 'damaged'],
  ['an unknown table', fileOf([{ table: 'secrets', row: { id: 'x' } }]), 'damaged'],
  ['a table of the prototype', fileOf([{ table: '__proto__', row: { id: 'x' } }]), 'damaged'],
  ['a row without an id', notes({ id: undefined }), 'bad-row'],
  ['an empty id', notes({ id: '' }), 'bad-row'],
  ['an id that is an object', notes({ id: { $ne: null } }), 'bad-row'],
  ['a note that is a list', notes({ note: ['x'] }), 'bad-row'],
  ['an unknown verdict', notes({ verdict: 'true' }), 'bad-row'],
  ['an unknown colour', notes({ colour: 'url(https://spy.example/)' }), 'bad-row'],
  ['a time that is no time', notes({ updatedAt: 'now' }), 'bad-row'],
  ['a time after all times', notes({ updatedAt: 1e300 }), 'bad-row'],
  [
    'a selector of another kind',
    notes({ target: [{ type: 'XPathSelector', value: '/' }] }),
    'bad-row',
  ],
  ['a hundred selectors', notes({ target: Array(100).fill(annotation('a').target[0]) }), 'bad-row'],
  ['a javascript: address', inArticle({ url: 'javascript:alert(1)' }), 'bad-row'],
  ['a file: address', inArticle({ canonicalUrl: 'file:///etc/passwd' }), 'bad-row'],
  ['a data: address among the addresses', articles({ addresses: ['data:text/html,x'] }), 'bad-row'],
  [
    'a javascript: link',
    inArticle({ links: [{ span: [0, 1], href: ' javascript:x' }] }),
    'bad-row',
  ],
  [
    'a block outside the text',
    inArticle({ blocks: [{ kind: 'paragraph', span: [0, 999] }] }),
    'bad-row',
  ],
  ['a span that runs backwards', inStatement({ content: [[9, 3]] }), 'bad-row'],
  ['a statement outside the text', inStatement({ content: [[0, 999]] }), 'bad-row'],
  ['a statement without content', inStatement({ content: [] }), 'bad-row'],
  [
    'evidence that runs code',
    inStatement({ evidence: [{ href: 'vbscript:x', text: '' }] }),
    'bad-row',
  ],
  ['an unknown class of source', inStatement({ sourceClass: '<img src=x>' }), 'bad-row'],
  ['a javascript: original', links({ url: 'JavaScript:alert(1)' }), 'bad-row'],
  ['a blob: original', links({ url: 'blob:https://x.example/1' }), 'bad-row'],
  ['a certainty beyond all', links({ confidence: 7 }), 'bad-row'],
  [
    'a correction of no known kind',
    fileOf([{ table: 'corrections', row: { ...correction('c'), change: { type: 'eval' } } }]),
    'bad-row',
  ],
  [
    'one bad row after many good ones',
    fileOf([
      ...Array.from({ length: 500 }, (_, n) => ({
        table: 'annotations',
        row: annotation(`n${n}`),
      })),
      { table: 'annotations', row: { ...annotation('last'), note: null } },
    ]),
    'bad-row',
  ],
];

describe('a malformed or hostile backup', () => {
  it('comes in at least forty kinds', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CASES)('is refused with nothing changed: %s', async (_, file, reason) => {
    for (const mode of ['merge', 'replace'] as const) {
      const db = newDatabase();
      await db.annotations.put(annotation('mine'));
      const result = await restoreBackup(new Blob([file]), mode, db);
      expect(result).toMatchObject({ ok: false, refusal: { reason } });
      expect(await db.annotations.toArray()).toEqual([annotation('mine')]);
      expect(await db.articles.count()).toBe(0);
    }
  });

  it('is refused wherever it was cut off', async () => {
    const from = newDatabase();
    await from.annotations.bulkPut([annotation('a'), annotation('b')]);
    const whole = await (await backupFile(1, from)).text();
    for (let length = 0; length < whole.length - 1; length += 29) {
      const db = newDatabase();
      const result = await restoreBackup(new Blob([whole.slice(0, length)]), 'merge', db);
      expect(result.ok).toBe(false);
      expect(await db.annotations.count()).toBe(0);
    }
  });

  it('is refused in good time when a line has no end', async () => {
    let pieces = 0;
    const endless = {
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            const text =
              pieces++ === 0 ? `${JSON.stringify(HEAD)}\n{"table":"` : 'x'.repeat(2 ** 20);
            if (pieces > 1000) controller.close();
            else controller.enqueue(new TextEncoder().encode(text));
          },
        }),
    } as Blob;
    const result = await restoreBackup(endless, 'merge', newDatabase());
    expect(result).toMatchObject({ ok: false, refusal: { reason: 'too-long', line: 2 } });
    expect(pieces).toBeLessThan(100);
  });

  it('brings no prototype and no field of its own along', async () => {
    const row = { ...annotation('a'), evil: 1 };
    const text = fileOf([{ table: 'annotations', row }]).replace(
      '"evil":1',
      '"__proto__":{"evil":1}',
    );
    const lines = text.split('\n');
    const checksum = new Checksum();
    checksum.add(lines[1] ?? '');
    lines[2] = JSON.stringify({ end: true, rows: 1, checksum: checksum.toString() });
    const db = newDatabase();
    expect((await restoreBackup(new Blob([lines.join('\n')]), 'merge', db)).ok).toBe(true);
    expect(await db.annotations.toArray()).toEqual([annotation('a')]);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });
});

describe('an address in a backup', () => {
  const restored = async (address: string) => {
    const row = {
      ...saved,
      article: { ...saved.article, url: address, links: [{ span: [0, 1], href: address }] },
      attributions: [{ ...statement, evidence: [{ href: address, text: '' }] }],
      originals: [{ ...link('l').original, url: address }],
      documents: [{ href: address, text: '', kind: 'report', statement: null }],
      addresses: [ADDRESS, address],
    };
    const linked = { ...link('l'), original: { ...link('l').original, url: address } };
    const file = fileOf([
      { table: 'articles', row },
      { table: 'versions', row: { ...row, id: 'v', pageId: ADDRESS } },
      { table: 'sources', row: linked },
    ]);
    const db = newDatabase();
    expect(await restoreBackup(new Blob([file]), 'merge', db)).toMatchObject({ ok: true });
    return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  };

  it('loses its credentials', async () => {
    const rows = await restored('https://www.bank.example@evil.example/a');
    expect(rows).toContain('https://evil.example/a');
    expect(rows).not.toContain('bank.example');
  });

  it('is in punycode where its letters look like others', async () => {
    const rows = await restored('https://www.аpple.com/a');
    expect(rows).toContain('https://www.xn--pple-43d.com/a');
    expect(rows).not.toContain('аpple');
  });
});

describe('a restore that the database refuses in the middle', () => {
  it.each(['merge', 'replace'] as const)('changes nothing (%s)', async (mode) => {
    const from = newDatabase();
    await from.articles.put({ ...saved, article: article('x') });
    await from.annotations.bulkPut(Array.from({ length: 300 }, (_, n) => annotation(`a${n}`)));
    const db = newDatabase();
    await db.annotations.put(annotation('mine'));
    let writes = 0;
    db.annotations.hook('creating', () => {
      writes++;
      if (writes > 250) throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restoreBackup(await backupFile(1, from), mode, db)).rejects.toThrow();
    expect(await db.annotations.toArray()).toEqual([annotation('mine')]);
    expect(await db.articles.count()).toBe(0);
  });
});
