import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A saved page to measure with. */
export interface CorpusPage {
  name: string;
  url: string;
  html: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpora/pages');

/** The project's own pages. */
export function ownPages(): CorpusPage[] {
  const folder = join(ROOT, 'tests/pages');
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'page.html')))
    .map((slug) => {
      const expected = readFileSync(join(folder, slug, 'expected.json'), 'utf8');
      const { url } = JSON.parse(expected) as { url: string };
      return { name: slug, url, html: decoded(readFileSync(join(folder, slug, 'page.html'))) };
    });
}

/** Real saved pages, where the evaluation data stands beside the project; null where it does not. */
export function savedPages(): CorpusPage[] | null {
  const index = join(CORPUS, 'index.csv');
  if (!existsSync(index)) return null;
  const [, ...rows] = readFileSync(index, 'utf8').trim().split(/\r?\n/);
  return rows.flatMap((row) => {
    const [file, , url] = cells(row);
    if (!file || !url) return [];
    return [
      { name: file.replace(/^html\//, ''), url, html: decoded(readFileSync(join(CORPUS, file))) },
    ];
  });
}

function cells(row: string): string[] {
  return [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** UTF-8 where the bytes are UTF-8, else byte for byte: the text's encoding is not what is measured. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
