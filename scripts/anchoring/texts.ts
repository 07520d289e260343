import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArticle } from '../../lib/article/read-article';
import type { Article } from '../../lib/model';
import { openHtml } from '../reading/open-html';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpora/pages/html');

/** Shorter texts have nothing to be confused with. */
const LEAST_TEXT = 1500;

/** Saved pages are read as if from one host: addresses play no part here. */
const PAGE_ADDRESS = 'https://news.example/story';

/** Texts of news pages, the project's own among them: every second one in either half, none in both. */
export interface Texts {
  /** For the benchmark alone. */
  measured: string[];
  /** For choosing weights and thresholds. */
  fitted: string[];
}

/** Reads the English articles of the project's own pages and, when it is there, of `../shared/corpora/pages`. */
export function readTexts(): Texts {
  const own = resolve(ROOT, 'tests/pages');
  const files = readdirSync(own)
    .map((slug) => resolve(own, slug, 'page.html'))
    .filter((file) => existsSync(file));
  if (existsSync(CORPUS)) files.push(...readdirSync(CORPUS).map((name) => resolve(CORPUS, name)));
  else console.log('Only the project’s own pages: ../shared/corpora is not there.');
  const texts = files
    .map((file) => articleOf(readFileSync(file)))
    .filter((article) => article !== null)
    .filter(({ text, lang }) => text.length >= LEAST_TEXT && /^en/i.test(lang ?? 'en'))
    .map(({ text }) => text);
  return {
    measured: texts.filter((_, i) => i % 2 === 0),
    fitted: texts.filter((_, i) => i % 2 === 1),
  };
}

function articleOf(html: Buffer): Article | null {
  const { window } = openHtml(html, PAGE_ADDRESS);
  const read = readArticle(window.document, PAGE_ADDRESS);
  window.close();
  return read.ok ? read.article : null;
}
