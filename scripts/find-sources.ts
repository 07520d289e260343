import { readArticle } from '../lib/article/read-article';
import { attribute } from '../lib/attribution/attribute';
import type { Article, Attribution, OriginalSource, PrimaryDocument } from '../lib/model';
import type { SourceClues } from '../lib/sources/clues';
import { collectClues } from '../lib/sources/collect-clues';
import { primaryDocuments } from '../lib/sources/documents';
import { rankOriginals } from '../lib/sources/rank-originals';
import { openHtml } from './reading/open-html';

/** What the finder says of a saved page. */
export interface Findings {
  article: Article | null;
  attributions: Attribution[];
  clues: SourceClues | null;
  originals: OriginalSource[];
  documents: PrimaryDocument[];
}

/** Runs engine and finder over a saved page as the extension does in a live one; all empty where no article is read. */
export function findInHtml(html: Buffer, url: string): Findings {
  const { window } = openHtml(html, url);
  try {
    const reading = readArticle(window.document, url);
    if (!reading.ok)
      return { article: null, attributions: [], clues: null, originals: [], documents: [] };
    const { article, textMap } = reading;
    const clues = collectClues(window.document, article, textMap);
    const attributions = attribute(article);
    const documents = primaryDocuments(clues, article, attributions);
    return { article, attributions, clues, originals: rankOriginals(clues, article), documents };
  } finally {
    window.close();
  }
}
