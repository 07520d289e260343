import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sites } from './network';

const PAGES = join('tests', 'pages');

export interface ExpectedPage {
  url: string;
  title: string;
  statements: { content: string; speaker: string | null }[];
}

/** What a page of `tests/pages` says, and what is expected of it. */
export function samplePage(slug: string): { html: string; expected: ExpectedPage } {
  const read = (file: string) => readFileSync(join(PAGES, slug, file), 'utf8');
  return { html: read('page.html'), expected: JSON.parse(read('expected.json')) as ExpectedPage };
}

export const rewrite = samplePage('sample');
export const original = samplePage('sample-original');
export const REWRITE = rewrite.expected.url;
export const ORIGINAL = original.expected.url;

const frontPage = readFileSync(join('tests', 'e2e', 'pages', 'front-page.html'), 'utf8');

/** A rewrite, its original, and their front pages, each at its own host name. */
export const sampleSites: Sites = {
  [new URL(REWRITE).hostname]: at({ '/': frontPage, [new URL(REWRITE).pathname]: rewrite.html }),
  [new URL(ORIGINAL).hostname]: at({ '/': frontPage, [new URL(ORIGINAL).pathname]: original.html }),
  // The credit line names the outlet; the way there may leave out the www.
  [new URL(ORIGINAL).hostname.replace(/^www\./, '')]: at({ '/': frontPage }),
};

/** A site of a few pages by path, whatever the query. */
export function at(pages: Record<string, string>): Sites[string] {
  return (path) => pages[new URL(path, 'https://any.example').pathname] ?? null;
}

const SEED = join('..', 'shared', 'corpora', 'seed', 'article.html');

/** The article that the project was conceived on, which is not part of it; null where it is not there. */
export const seedPage = existsSync(SEED) ? readFileSync(SEED, 'utf8') : null;
export const SEED_URL = 'https://dailyledger.example/2025/03/zelenskyy-north-korean-troops/';

const GOLD = join('..', 'shared', 'corpora', 'attribution', 'whence-gold.dev.jsonl');

interface GoldArticle {
  id: string;
  text: string;
  attributions: { content: [start: number, end: number][]; minor?: true }[];
}

/** The middle half of each statement that must be found in the seed article; empty where it is not there. */
export function seedStatements(): string[] {
  if (!existsSync(GOLD)) return [];
  const articles = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
  const seed = articles.find(({ id }) => id === 'seed');
  return (seed?.attributions ?? []).flatMap(({ content: [span], minor }) => {
    if (minor || seed === undefined || span === undefined) return [];
    const [start, end] = span;
    const quarter = Math.round((end - start) / 4);
    return [seed.text.slice(start + quarter, end - quarter)];
  });
}
