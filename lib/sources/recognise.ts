import type { Reading } from '../model';
import { recognisable, shingles, type Recognisable } from './recognisable';
import { registeredDomain } from './registered-domain';
import { hostOf } from './http-address';

/** What of an article tells that another was made from it, or it from the other. */
export interface ReadingIndex extends Recognisable {
  /** `SavedArticle.id`. */
  pageId: string;
  /** Registered domain of the article. */
  domain: string | null;
  /** Registered domains and addresses of its article-scope originals. */
  creditedDomains: string[];
  creditedAddresses: string[];
  publishedAt: string | null;
}

/** A saved article that a page belongs with. */
export interface Recognition {
  pageId: string;
  /** What the page at hand looks like, seen from the saved article. */
  role: 'original' | 'rewrite';
  /** The rewrite names the original's outlet or address. */
  credited: boolean;
  shared: { quotations: string[]; names: string[]; figures: string[]; title: string[] };
  /** 0…1; for the order only. */
  score: number;
}

/** Without a credit, so many quotations in common show one story made from the other; one may come from a wire. */
const QUOTATIONS_ALONE = 2;
/** With a credit, one quotation will do, or so many names and a figure, or half of the headline. */
const NAMES_WITH_CREDIT = 3;
const HEADLINE_ALIKE = 0.5;
/** Offered at most: a reader wants one. */
const MOST = 3;

/** Makes the index of a reading. Pure. */
export function indexReading(pageId: string, reading: Reading): ReadingIndex {
  const originals = reading.originals.filter(({ scope }) => scope === 'article');
  return {
    pageId,
    domain: registeredDomain(hostOf(reading.article.canonicalUrl)),
    creditedDomains: distinct(originals.map(({ host }) => registeredDomain(host))),
    creditedAddresses: distinct(
      originals.map(({ url }) => (url === null ? null : articleKey(url))),
    ),
    publishedAt: reading.article.publishedAt,
    ...recognisable(reading),
  };
}

/**
 * The saved articles that a page looks like the original of, or a rewrite of, best first, at most three. Both ways at
 * once: a credit says which is which, else the date; where neither does, the page at hand is taken as the original of
 * what the reader saved. The page itself is never among them.
 */
export function recognise(
  page: Reading,
  pageId: string,
  saved: readonly ReadingIndex[],
): Recognition[] {
  const own = indexReading(pageId, page);
  const text = shingles(page.article.text);
  return saved
    .filter((other) => other.pageId !== pageId)
    .map((other) => relate(own, text, other))
    .filter((found) => found !== null)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
}

function relate(
  page: ReadingIndex,
  text: ReadonlySet<number>,
  saved: ReadingIndex,
): Recognition | null {
  const shared = {
    quotations: saved.quotations
      .filter(({ hashes }) => agrees(hashes, text))
      .map((one) => one.start),
    names: common(page.names, saved.names),
    figures: common(page.figures, saved.figures),
    title: common(page.title, saved.title),
  };
  const savedCredits = credits(saved, page);
  const pageCredits = credits(page, saved);
  const credited = savedCredits || pageCredits;
  const isLinked =
    saved.creditedAddresses.includes(articleKey(page.pageId)) ||
    page.creditedAddresses.includes(articleKey(saved.pageId));
  const headline =
    shared.title.length / Math.max(1, Math.min(page.title.length, saved.title.length));
  const isAlike =
    shared.quotations.length >= QUOTATIONS_ALONE ||
    (credited && shared.quotations.length > 0) ||
    (credited && shared.names.length >= NAMES_WITH_CREDIT && shared.figures.length > 0) ||
    (credited && shared.title.length >= NAMES_WITH_CREDIT && headline >= HEADLINE_ALIKE);
  if (!isLinked && !isAlike) return null;
  const isOriginal = savedCredits !== pageCredits ? savedCredits : !isLater(page, saved);
  const score =
    (isLinked ? 1 : 0) +
    (credited ? 0.5 : 0) +
    Math.min(1, shared.quotations.length / 4) +
    Math.min(1, shared.names.length / 8) / 2 +
    Math.min(1, shared.figures.length / 5) / 4 +
    headline / 2;
  return {
    pageId: saved.pageId,
    role: isOriginal ? 'original' : 'rewrite',
    credited,
    shared,
    score: score / 3.75,
  };
}

/** Most of a quotation's runs of words stand in the page: a cut or a changed word leaves enough of them. */
const agrees = (hashes: readonly number[], text: ReadonlySet<number>): boolean =>
  hashes.filter((hash) => text.has(hash)).length >= Math.min(3, hashes.length);

const credits = (one: ReadingIndex, other: ReadingIndex): boolean =>
  one.creditedAddresses.includes(articleKey(other.pageId)) ||
  (other.domain !== null && one.creditedDomains.includes(other.domain));

const isLater = (page: ReadingIndex, saved: ReadingIndex): boolean =>
  page.publishedAt !== null &&
  saved.publishedAt !== null &&
  Date.parse(page.publishedAt) > Date.parse(saved.publishedAt);

const common = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((word) => other.includes(word));

/** Protocol, query, fragment and a last slash tell no two articles apart here. */
export const articleKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];
