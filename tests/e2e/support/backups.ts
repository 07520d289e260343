import { Checksum } from '../../../lib/store/backup/format';

/** The parts of a backup file: its first line, its rows, its last line. */
export interface BackupLines {
  head: string;
  rows: string[];
  end: string;
}

export function linesOf(file: string): BackupLines {
  const lines = file.trimEnd().split('\n');
  return { head: lines[0] ?? '', rows: lines.slice(1, -1), end: lines.at(-1) ?? '' };
}

/** A file with these rows whose count and checksum are right, as a forger would write it. */
export function forged({ head }: BackupLines, rows: string[]): string {
  const checksum = new Checksum();
  for (const row of rows) checksum.add(row);
  const end = JSON.stringify({ end: true, rows: rows.length, checksum: checksum.toString() });
  return [head, ...rows, end, ''].join('\n');
}

type Json = Record<string, unknown>;

/** A row of a table with something in it changed. */
function changed(lines: BackupLines, table: string, change: (row: Json) => Json): string[] {
  return lines.rows.map((line) => {
    const { table: ofTable, row } = JSON.parse(line) as { table: string; row: Json };
    return JSON.stringify({ table: ofTable, row: ofTable === table ? change(row) : row });
  });
}

/** Files that no backup of Whence is: cut off, broken, or made by someone who means harm. */
export function badBackups(good: string): { name: string; content: string }[] {
  const lines = linesOf(good);
  const { head, rows, end } = lines;
  const article = (name: string, change: (row: Json) => Json) => ({
    name: `article: ${name}`,
    content: forged(lines, changed(lines, 'articles', change)),
  });
  const note = (name: string, change: (row: Json) => Json) => ({
    name: `note: ${name}`,
    content: forged(lines, changed(lines, 'annotations', change)),
  });
  const inArticle = (row: Json, change: Json) => ({
    ...row,
    article: { ...(row.article as Json), ...change },
  });
  const cuts = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => ({
    name: `cut off at ${share * 100}%`,
    content: good.slice(0, Math.floor(good.length * share)),
  }));
  return [
    ...cuts,
    { name: 'cut off before the last line', content: [head, ...rows, ''].join('\n') },
    { name: 'empty', content: '' },
    { name: 'only white space', content: '\n\n  \n' },
    { name: 'no head', content: [...rows, end, ''].join('\n') },
    { name: 'two heads', content: [head, head, ...rows, end, ''].join('\n') },
    { name: 'rows after the end', content: [head, ...rows, end, ...rows, ''].join('\n') },
    { name: 'a row lost', content: [head, ...rows.slice(1), end, ''].join('\n') },
    { name: 'rows in another order', content: [head, ...rows.toReversed(), end, ''].join('\n') },
    { name: 'a row twice', content: forged(lines, [...rows, ...rows.slice(0, 1)]) },
    { name: 'a letter changed', content: good.replace('Port Averley', 'Port Averlex') },
    { name: 'from the future', content: good.replace(/"version":\d+/, '"version":999') },
    { name: 'version zero', content: good.replace(/"version":\d+/, '"version":0') },
    { name: 'version in words', content: good.replace(/"version":\d+/, '"version":"one"') },
    { name: 'another format', content: good.replace('whence-backup', 'other-backup') },
    { name: 'a web page', content: '<!doctype html><script>alert(1)</script>' },
    { name: 'a list', content: '[]' },
    { name: 'a word', content: 'true' },
    { name: 'no text', content: String.fromCharCode(0, 1, 2, 0xfffd, 0xd800).repeat(999) },
    { name: 'unknown table', content: forged(lines, ['{"table":"passwords","row":{}}']) },
    { name: 'table of the prototype', content: forged(lines, ['{"table":"__proto__","row":{}}']) },
    { name: 'row is null', content: forged(lines, ['{"table":"articles","row":null}']) },
    { name: 'row is a list', content: forged(lines, ['{"table":"articles","row":[]}']) },
    { name: 'row is missing', content: forged(lines, ['{"table":"articles"}']) },
    { name: 'row is not JSON', content: forged(lines, ['{"table":"articles","row":']) },
    {
      name: 'nested without end',
      content: forged(lines, [
        `{"table":"articles","row":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ]),
    },
    article('address that runs', (row) => inArticle(row, { url: 'javascript:alert(1)' })),
    article('address that holds a page', (row) =>
      inArticle(row, { canonicalUrl: 'data:text/html,<script>alert(1)</script>' }),
    ),
    article('address of a file', (row) => inArticle(row, { url: 'file:///etc/passwd' })),
    article('text that is none', (row) => inArticle(row, { text: { toString: 'x' } })),
    article('blocks beyond reason', (row) =>
      inArticle(row, { blocks: [{ kind: 'paragraph', span: [-5, 1e308] }] }),
    ),
    article('link that runs', (row) =>
      inArticle(row, { links: [{ span: [0, 1], href: 'javascript:alert(1)' }] }),
    ),
    article('saved at no time', (row) => ({ ...row, savedAt: 'yesterday' })),
    article('id that is no address', (row) => ({ ...row, id: 7 })),
    note('text that is none', (row) => ({ ...row, note: 5 })),
    note('unknown verdict', (row) => ({ ...row, verdict: 'guilty' })),
    note('place that is none', (row) => ({ ...row, target: 'everywhere' })),
    note('no id', (row) => ({ ...row, id: null })),
  ];
}
