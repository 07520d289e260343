import { readArticle } from '../../lib/article/read-article';
import { attribute } from '../../lib/attribution/attribute';
import type { Attribution, NoArticleReason, OriginalSource, Reading } from '../../lib/model';
import { collectClues } from '../../lib/sources/collect-clues';
import { primaryDocuments } from '../../lib/sources/documents';
import { rankOriginals } from '../../lib/sources/rank-originals';
import { whySentence } from '../why-sentence';
import { openHtml } from './open-html';

/** A page read whole, or why it is no article. */
export type PageReading = { ok: true; reading: Reading } | { ok: false; reason: NoArticleReason };

/** Reads a saved page with the same code as the extension. Throws `NotHtmlError`. */
export function readPage(html: Buffer, url: string, now: number): PageReading {
  const { window } = openHtml(html, url);
  try {
    const read = readArticle(window.document, url);
    if (!read.ok) return read;
    const { article, textMap } = read;
    const clues = collectClues(window.document, article, textMap);
    const attributions = attribute(article);
    const originals = rankOriginals(clues, article);
    const documents = primaryDocuments(clues, article, attributions);
    return { ok: true, reading: { article, attributions, originals, documents, readAt: now } };
  } finally {
    window.close();
  }
}

/** The reading as the command line prints it. A page that is no article has a reason in its place. */
export function toJson(page: PageReading): object {
  if (!page.ok) {
    const nothing = { attributions: [], originalSources: [], documents: [] };
    return { article: null, noArticle: page.reason, ...nothing };
  }
  const { article, attributions, originals, documents } = page.reading;
  const { url, canonicalUrl, title, deck, byline, siteName, publishedAt, modifiedAt, lang, text } =
    article;
  return {
    article: {
      ...{ url, canonicalUrl, title, deck, byline, siteName, publishedAt, modifiedAt, lang, text },
    },
    attributions: attributions.map(attributionJson),
    originalSources: originals.map(originalJson),
    documents,
  };
}

/** One attributed statement, in the shape that `read` and `attribute` share. */
export function attributionJson(attribution: Attribution): object {
  const { id, source, cue, content, kind, speaker, sourceClass, hedged, evidence, within, why } =
    attribution;
  return {
    ...{ id, source, cue, content, kind, speaker, sourceClass, hedged, evidence, within },
    why: whySentence(why),
  };
}

function originalJson(original: OriginalSource): object {
  const { kind, outlet, host, url, scope, evidence, confidence } = original;
  return {
    ...{ kind, outlet, host, url, scope },
    evidence: evidence.text,
    place: evidence.place,
    confidence,
  };
}
