import type { Article, Attribution, DocumentKind, Link, PrimaryDocument, Span } from '../model';
import type { SourceClues } from './clues';
import data from './data/documents.json';
import { isFrontPage } from './candidate';
import { sentenceAround } from './detect/claims';
import { hostOf } from './http-address';
import { outletAt } from './outlets';
import { pageOwner } from './page-owner';
import { sameDomain } from './registered-domain';
import { isStoryLink } from './story-links';
import { isArchive, unwrapLink } from './unwrap';

type HostRule = { hosts: string[]; path: string };
const BY_HOST: readonly (readonly [DocumentKind, readonly HostRule[]])[] = [
  ['post', data.post],
  ['video', data.video],
  ['study', data.study],
  ['filing', data.filing],
  ['statement', data.statement],
  ['data', data.data],
];
const BY_ADDRESS = Object.entries(data.words).map(
  ([kind, words]) => [kind as DocumentKind, new RegExp(words, 'i')] as const,
);
const BY_ANCHOR = Object.entries(data.anchors).map(
  ([kind, words]) => [kind as DocumentKind, new RegExp(words, 'iu')] as const,
);
const OFFICIAL =
  /(^|\.)(gov|mil|int)(\.[a-z]{2})?$|(^|\.)(gob|gouv|go|gc|gov|govt|admin|bund)\.[a-z]{2,3}$|(^|\.)europa\.eu$/i;
const SCHOLARLY = /(^|\.)(edu|ac)(\.[a-z]{2})?$/i;
const SHARING =
  /\/(intent|share|sharer|sharing|shareArticle|dialog\/(send|feed))(\.php)?([/?]|$)|[?&](mini=true|share=)/i;
const COMMERCE =
  /(^|\.)(amazon|ebay|etsy|walmart|apple|booking|amzn|spotify|patreon|paypal|gofundme|eventbrite|ticketmaster|wikipedia|wikimedia|gettyimages|shutterstock|imdb|google|bit)\.[a-z.]{2,6}$/i;

/**
 * The primary documents that an article links, in order of the text, each once: what the story rests on and a reader
 * can check. Classed by host and path, else by the words of the link. Links of the page's own site, its sisters,
 * other outlets' stories, front pages, profiles and share buttons are none. Tied to the attribution in whose sentence
 * the link stands. Pure; empty when there are none.
 */
export function primaryDocuments(
  clues: SourceClues,
  article: Article,
  attributions: readonly Attribution[],
): PrimaryDocument[] {
  const owner = pageOwner(clues, article);
  const documents = new Map<string, PrimaryDocument>();
  for (const link of article.links) {
    const target = unwrapLink(link.href);
    if (!target || documents.has(target.href)) continue;
    const host = hostOf(target.href);
    if (owner.isSelf({ host, outlet: null, url: target.href }) || owner.isSister(host)) continue;
    const statement = statementAt(article, link, attributions);
    const text = article.text.slice(...link.span);
    const kind = documentKind(target.href, text, statement !== null);
    if (kind) documents.set(target.href, { href: target.href, text, kind, statement });
  }
  return [...documents.values()];
}

/** What kind of document an address is, or null for none. `attributed`: it stands in an attributed sentence. */
export function documentKind(href: string, text: string, attributed: boolean): DocumentKind | null {
  const host = hostOf(href);
  if (host === null || isFrontPage(href) || SHARING.test(href)) return null;
  const { pathname, search } = new URL(href);
  for (const [kind, rules] of BY_HOST)
    for (const rule of rules)
      if (rule.hosts.some((name) => within(host, name)))
        if (new RegExp(rule.path, 'i').test(pathname)) return kind;
        else if (kind === 'post' || kind === 'video') return null;
  if (isArchive(href)) return 'post';
  if (isStoryLink(href) || COMMERCE.test(host) || isOutletPage(host)) return null;
  const address = pathname + search;
  if (/\.pdf$/i.test(pathname))
    return first(BY_ADDRESS, address) ?? first(BY_ANCHOR, text) ?? 'report';
  if (OFFICIAL.test(host))
    return first(BY_ADDRESS, address) ?? first(BY_ANCHOR, text) ?? 'statement';
  const named = first(BY_ADDRESS, address);
  if (named && (named !== 'report' || attributed || first(BY_ANCHOR, text))) return named;
  if (SCHOLARLY.test(host)) return first(BY_ANCHOR, text);
  return attributed ? first(BY_ANCHOR, text) : null;
}

const within = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

const first = (
  rules: readonly (readonly [DocumentKind, RegExp])[],
  text: string,
): DocumentKind | null => rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const isOutletPage = (host: string): boolean => {
  const outlet = outletAt(host);
  return (
    outlet !== null && sameDomain(outlet.hosts[0] ?? null, host) && !/nasa|esa|u-tokyo/.test(host)
  );
};

/** The attribution whose source, cue or content shares the link's sentence; the one that holds the link wins. */
function statementAt(
  article: Article,
  link: Link,
  attributions: readonly Attribution[],
): string | null {
  const block = article.blocks.find(
    ({ span }) => span[0] <= link.span[0] && link.span[1] <= span[1],
  );
  if (!block) return null;
  const [start] = block.span;
  const text = article.text.slice(...block.span);
  const sentence = sentenceAround(text, link.span[0] - start, link.span[1] - start);
  const range: Span = [sentence[0] + start, sentence[1] + start];
  const spansOf = (one: Attribution): readonly Span[] => [
    ...one.content,
    ...one.source,
    ...one.cue,
  ];
  const holding = attributions.find((one) => spansOf(one).some((span) => overlap(span, link.span)));
  const sharing = attributions.find((one) => spansOf(one).some((span) => overlap(span, range)));
  return (holding ?? sharing)?.id ?? null;
}

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];
