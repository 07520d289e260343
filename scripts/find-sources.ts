import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../lib/article/read-article';
import type { Article, Attribution, OriginalSource, PrimaryDocument } from '../lib/model';
import type { SourceClues } from '../lib/sources/clues';
import { collectClues } from '../lib/sources/collect-clues';
import { primaryDocuments } from '../lib/sources/documents';
import { rankOriginals } from '../lib/sources/rank-originals';

/** What the finder says of a saved page. */
export interface Findings {
  article: Article | null;
  clues: SourceClues | null;
  originals: OriginalSource[];
  documents: PrimaryDocument[];
}

/** Runs the finder over a saved page as the extension does in a live one; everything empty where no article is read. */
export function findInHtml(
  html: Buffer,
  url: string,
  attribute: (article: Article) => Attribution[] = () => [],
): Findings {
  const { window } = new JSDOM(decoded(html), { url, virtualConsole: new VirtualConsole() });
  try {
    const reading = readArticle(window.document, url);
    if (!reading.ok) return { article: null, clues: null, originals: [], documents: [] };
    const { article, textMap } = reading;
    const clues = collectClues(window.document, article, textMap);
    const documents = primaryDocuments(clues, article, attribute(article));
    return { article, clues, originals: rankOriginals(clues, article), documents };
  } finally {
    window.close();
  }
}

/** The article of a saved page, or null when it is none. */
export function readHtml(html: Buffer, url: string): Article | null {
  const { window } = new JSDOM(decoded(html), { url, virtualConsole: new VirtualConsole() });
  const reading = readArticle(window.document, url);
  window.close();
  return reading.ok ? reading.article : null;
}

/** Saved pages are often kept as UTF-8 while they still declare the encoding that they were served in. */
function decoded(html: Buffer): Buffer | string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    return html;
  }
}
