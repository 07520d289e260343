import type { NoArticleReason } from '../model';
import type { DraftBlock } from './draft-block';
import type { PageMetadata } from './metadata';
import { linkShare } from './restore';

const HTML = /^(?:text\/html|application\/xhtml\+xml)?$/;

/** Fewer characters of body than this is a notice, a stub or a video page. */
const SHORTEST_ARTICLE = 140;

/** A path that stands for a whole site or edition: `/`, `/en/`, `/index.html`, `/home`. */
const FRONT_PATH =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|homepage|start)(?:\.\w{2,5})?\/?)?$/i;
const SEARCH_PATH =
  /\/(?:search|suche|buscar|busqueda|recherche|ricerca|suchergebnisse|find)(?:\/|\.\w+|$)/i;
const SEARCH_KEYS = ['q', 'query', 's', 'search', 'keyword', 'keywords', 'searchterm'];
const LISTING_PATH =
  /\/(?:tags?|category|categories|kategorie|topics?|themen?|section|archive|archives|author|authors|autor|page\/\d+|latest|news)\/?(?:[^/]{1,40}\/?)?$/i;
const FORUM_PATH =
  /\/(?:forums?|viewtopic\.php|showthread\.php|threads?|topic(?=\/\d))(?:\/|\?|$)/i;
const FORUM_MAKERS =
  /phpbb|vbulletin|discourse|xenforo|invision|mybb|flarum|simple machines|nodebb|vanilla/i;
const FORUM_TYPES = new Set(['DiscussionForumPosting', 'QAPage', 'Question']);
const LISTING_TYPES = new Set(['CollectionPage', 'ItemList', 'SearchResultsPage']);

/** Whether the document is a page of text at all, before it is read: `not-html`, `empty` or null. */
export function noPage(document: Document): NoArticleReason | null {
  if (!HTML.test(document.contentType ?? '')) return 'not-html';
  return document.body ? null : 'empty';
}

/** What the address and the page's own words say against an article; null when nothing does. */
export function noArticle(
  document: Document,
  url: string,
  metadata: PageMetadata,
): NoArticleReason | null {
  const { pathname, searchParams, hostname } = asUrl(url);
  if (metadata.types.includes('SearchResultsPage')) return 'search';
  const asks = SEARCH_KEYS.some((key) => (searchParams.get(key) ?? '') !== '');
  if ((asks || SEARCH_PATH.test(pathname)) && !metadata.isArticle) {
    if (
      SEARCH_PATH.test(pathname) ||
      document.querySelector('input[type="search"],[role="search"] input')
    ) {
      return 'search';
    }
  }
  if (isForum(document, hostname, pathname, metadata)) return 'forum';
  return null;
}

/** What the text says against an article, as Readability `found` it and as it was mended; null when it is one. */
export function noStory(
  found: readonly DraftBlock[],
  body: readonly DraftBlock[],
  url: string,
  metadata: PageMetadata,
): NoArticleReason | null {
  if (body.length === 0) return 'no-text';
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  const isFront = isFrontAddress(url) && !metadata.isArticle;
  if (isFront && !isColumn(body)) return 'front-page';
  if (looksLikeListing(found, url, metadata)) return isFront ? 'front-page' : 'listing';
  return length < SHORTEST_ARTICLE ? 'too-short' : null;
}

function isFrontAddress(url: string): boolean {
  const { pathname, searchParams, hostname } = asUrl(url);
  return hostname !== '' && FRONT_PATH.test(pathname) && searchParams.size === 0;
}

/** A paragraph of prose on a front page is a teaser when it is short or alone. */
const LONG_PARAGRAPH = 160;
const LEAST_PARAGRAPHS = 5;

/** Some sites serve a story at their front address: it has a column of long paragraphs. */
function isColumn(body: readonly DraftBlock[]): boolean {
  const counts = new Map<number, number>();
  for (const block of body) {
    if (block.text.length < LONG_PARAGRAPH || linkShare(block) > 0.3) continue;
    counts.set(block.parent, (counts.get(block.parent) ?? 0) + 1);
    counts.set(block.slot, (counts.get(block.slot) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= LEAST_PARAGRAPHS;
}

/** A list of references may follow a long story. */
const STORY_BEFORE_LINKS = 2_500;

function looksLikeListing(
  body: readonly DraftBlock[],
  url: string,
  metadata: PageMetadata,
): boolean {
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  const linked = body.reduce((sum, block) => sum + linkShare(block) * block.text.length, 0);
  const headings = body.filter((block) => linkShare(block) > 0.8 && block.text.length > 25);
  const share = linked / length;
  if (metadata.isArticle) return share > 0.8 && headings.length > 10;
  const called =
    LISTING_PATH.test(asUrl(url).pathname) ||
    metadata.types.some((type) => LISTING_TYPES.has(type));
  const first = body.indexOf(headings[0] ?? (body[0] as DraftBlock));
  const before = body.slice(0, first).reduce((sum, block) => sum + block.text.length, 0);
  if (before > STORY_BEFORE_LINKS) return false;
  return share > (called ? 0.25 : 0.5) || headings.length >= (called ? 5 : 10);
}

function isForum(
  document: Document,
  hostname: string,
  pathname: string,
  metadata: PageMetadata,
): boolean {
  const maker = document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  if (FORUM_MAKERS.test(maker)) return true;
  if (metadata.types.some((type) => FORUM_TYPES.has(type)))
    return !metadata.types.some((type) => /NewsArticle/.test(type));
  return (
    !metadata.isArticle &&
    (/^(?:forums?|community|boards?)\./.test(hostname) || FORUM_PATH.test(pathname))
  );
}

function asUrl(url: string): { pathname: string; searchParams: URLSearchParams; hostname: string } {
  try {
    return new URL(url);
  } catch {
    return { pathname: '', searchParams: new URLSearchParams(), hostname: '' };
  }
}
