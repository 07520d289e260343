import type { Article, NoArticleReason } from '../model';
import { assemble } from './assemble';
import type { DraftBlock } from './draft-block';
import { draftBlocks } from './draft-blocks';
import { findDeck, findHeadline, textAt } from './headline';
import { copyInert } from './inert-copy';
import { keepText } from './kept-text';
import { languageOf } from './language';
import type { PageMetadata } from './metadata';
import { readMetadata } from './metadata';
import { noArticle, noPage, noStory } from './no-article';
import { findNoise, noiseFlags } from './noise';
import { addressInFull } from './archive-copies';
import { canonicalAddress, resolve } from './page-identity';
import type { PageTape } from './page-tape';
import { charsIn, layFlat } from './page-tape';
import { repair } from './repairs';
import { bodyScope } from './body-scope';
import { onlyShown } from './shown';
import { TextMap } from './text-map';
import { chooseTitle } from './title';

export type ReadResult =
  { ok: true; article: Article; textMap: TextMap } | { ok: false; reason: NoArticleReason };

/**
 * Reads the article of a page: its text from the live text nodes that Readability keeps on a copy, mended
 * for news, and the map from that text back to the page. The page itself is not touched. Works without
 * layout too (jsdom). A page that is no article comes back with the reason; nothing is thrown for what a
 * page may hold.
 */
export function readArticle(document: Document, url: string): ReadResult {
  const stages = readInStages(document, url);
  for (let step = stages.next(); ; step = stages.next()) if (step.done) return step.value;
}

/**
 * The same in stages, for a page that must stay quick: between two of them the caller may let the page
 * run. What the page changes meanwhile shows as ranges that are gone.
 */
export function* readInStages(document: Document, url: string): Generator<void, ReadResult, void> {
  const page = noPage(document);
  if (page) return { ok: false, reason: page };
  const metadata = readMetadata(document);
  const reason = noArticle(document, url, metadata);
  if (reason) return { ok: false, reason };

  const tape = layFlat(document.body);
  if (charsIn(tape, 0) === 0) return { ok: false, reason: 'empty' };
  const headline = findHeadline(tape, metadata);
  const noise = noiseFlags(tape, findNoise(tape, headline));
  const copy = copyInert(document, tape, noise);
  yield;
  const kept = keepText(tape, copy);
  if (!kept) return { ok: false, reason: 'no-text' };
  yield;
  return yield* buildInStages(document, url, metadata, { tape, noise, kept, headline });
}

interface PageText {
  tape: PageTape;
  noise: Uint8Array;
  kept: Uint8Array;
  headline: number | null;
}

function* buildInStages(
  document: Document,
  url: string,
  metadata: PageMetadata,
  { tape, noise, kept, headline }: PageText,
): Generator<void, ReadResult, void> {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const baseUrl = (base ? resolve(base, url) : null) ?? url;
  const toAddress = (href: string): string | null => resolve(href, baseUrl);
  const deck = headline === null ? null : findDeck(tape, noise, headline, metadata);
  const draft = (slot: number | null, kind: 'title' | 'deck'): DraftBlock[] => {
    if (slot === null) return [];
    const scope = { start: slot, end: tape.ends[slot] ?? slot, noise, kept, resolve: toAddress };
    return draftBlocks(tape, scope).map((block) => ({ ...block, kind }));
  };
  const heads = [...draft(headline, 'title'), ...draft(deck, 'deck')];
  const title = chooseTitle(headline === null ? null : textAt(tape, headline), metadata);
  const scope = bodyScope(tape, kept, noise, [headline, deck]);
  const drafts = draftBlocks(tape, { ...scope, kept, resolve: toAddress });
  yield;
  const host = hostOf(url);
  const mended = yield* repair(drafts, { title, byline: metadata.byline, host });
  yield;
  const body = onlyShown(tape, mended);
  const found = drafts.filter((block) => block.kept);
  const reason = noStory(found, body, url, metadata);
  if (reason) return { ok: false, reason };
  yield;

  const { text, blocks, links, runs } = assemble([...heads, ...body]);
  const address = addressInFull(document, url);
  const article: Article = {
    url: address,
    canonicalUrl: canonicalAddress(document, address),
    title,
    deck: deck === null ? null : textAt(tape, deck),
    byline: metadata.byline,
    siteName: metadata.siteName,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    lang: languageOf(metadata.lang, text),
    text,
    blocks,
    links,
  };
  return { ok: true, article, textMap: new TextMap(runs) };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
