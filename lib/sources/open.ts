import type { Article, Attribution, OriginalSource } from '../model';
import { quotedSpans } from './compare/quoted-spans';
import { isFrontPage, linkParty } from './candidate';
import { hostOf, httpAddress } from './http-address';
import { sourceOwner } from './page-owner';
import { sameDomain } from './registered-domain';
import { unwrapLink } from './unwrap';

/** Where *open original* and *find the article there* lead. */
export interface WaysToOriginal {
  /** The original article, with a text directive to the strongest quotation; null when its address is not known. */
  address: string | null;
  /** Words of the quotations, the strongest first: what the original is likely to have. */
  quotations: string[];
  /** The outlet's front page; null when not even the host is known. */
  home: string | null;
  /** For the user's own search engine: `site:host "headline"`. */
  search: string;
  /** The same with the headline's words free: a rewrite seldom keeps the headline. */
  looseSearch: string;
}

/** Runs of words without punctuation survive another paper's typography; these lengths are telling and short. */
const LEAST_WORDS = 5;
const MOST_WORDS = 9;
/** A rewrite may have changed the first few. */
const MOST_QUOTATIONS = 6;
/** Search engines cut longer queries. */
const LONGEST_HEADLINE = 120;

/** How to get from a rewrite to one of its sources. Every address is http(s). */
export function waysToOriginal(
  source: OriginalSource,
  article: Pick<Article, 'title' | 'text' | 'blocks'>,
  attributions: readonly Attribution[],
): WaysToOriginal {
  const address = httpAddress(source.url);
  const host = source.host ?? hostOf(address);
  const headline = plainHeadline(article.title);
  const quotations = strongestWords(article, attributions);
  const site = host === null ? (source.outlet ?? '') : `site:${host}`;
  return {
    address: address === null ? null : withDirective(address, quotations[0] ?? null),
    quotations,
    home: host === null ? null : httpAddress(`https://${host}/`),
    search: `${site} "${headline}"`.trim(),
    looseSearch: `${site} ${headline}`.trim(),
  };
}

/** The headline without what would break a quoted query. */
const plainHeadline = (title: string): string =>
  title
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_HEADLINE)
    .trim();

function withDirective(address: string, words: string | null): string {
  if (words === null || address.includes(':~:')) return address;
  const encoded = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

/** The longest runs of quoted words that no punctuation breaks, each of at most nine words; empty when there are none. */
function strongestWords(
  article: Pick<Article, 'text' | 'blocks'>,
  attributions: readonly Attribution[],
): string[] {
  const attributed = attributions
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content }) => content);
  const spans = quotedSpans(article).filter(([start, end]) =>
    attributed.some((span) => span[0] < end && start < span[1]),
  );
  const runs = spans
    .flatMap((span) => article.text.slice(...span).split(/[^\p{L}\p{N}\p{M}\s]+/u))
    .map((run) => run.trim().split(/\s+/))
    .filter(({ length }) => length >= LEAST_WORDS);
  runs.sort((one, other) => other.length - one.length);
  return runs.slice(0, MOST_QUOTATIONS).map((run) => run.slice(0, MOST_WORDS).join(' '));
}

/**
 * The source that the user names by an address, from a link's menu or pasted: redirectors, scanners and archives
 * unwrapped. Null when it is no http(s) address, or the article itself.
 */
export function originalFromAddress(
  address: string,
  article: Pick<Article, 'url' | 'canonicalUrl'>,
): OriginalSource | null {
  const target = unwrapLink(
    /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address.trim()) ? `https://${address.trim()}` : address,
  );
  if (!target) return null;
  const plain = (one: string): string => one.replace(/#.*$/s, '').replace(/\/$/, '');
  if ([article.url, article.canonicalUrl].some((own) => plain(own) === plain(target.href)))
    return null;
  const { outlet, host, url } = linkParty(target.href, null);
  if (isFrontPage(target.href) && sameDomain(host, hostOf(article.url))) return null;
  return {
    kind: 'user',
    owner: sourceOwner(host, hostOf(article.canonicalUrl)),
    outlet,
    host,
    url,
    scope: 'article',
    confidence: 1,
    evidence: { text: target.href, place: 'outside', span: null },
  };
}
