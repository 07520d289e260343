import type { Article, SourceOwner } from '../model';
import type { SourceClues } from './clues';
import { hostOf } from './http-address';
import { outletAt, outletNamed, squash, type Outlet } from './outlets';
import { isPublicHost, registeredDomain, sameDomain } from './registered-domain';

interface NamedParty {
  host: string | null;
  outlet: string | null;
  /** Null when the party is known by its name only. */
  url: string | null;
}

/** Whose page this is: what no other source may be. */
export interface PageOwner {
  /** Whether a party is the page's own outlet, an alias or an edition of it. */
  isSelf(party: NamedParty): boolean;
  /** Whether it is of the same owner: a sister site, no source unless the page says so in words. */
  isSister(host: string | null): boolean;
}

/** Sites of many publishers: two pages there have nothing in common. */
const HOSTING =
  /(^|\.)(wordpress|blogspot|medium|substack|tumblr|github|wixsite|squarespace|ghost|beehiiv|typepad|weebly|webflow|netlify|vercel|amazonaws|cloudfront|ampproject|feedburner|newspack|arcpublishing)\.(com|io|app|net|org|pub)$/;
/** Names shorter than this are no evidence of anything ("AP", "fr"). */
const SHORTEST_NAME = 3;

/**
 * The host that a page is at home on: its own, or, for a copy on the reader's own machine, the one that it
 * names as its canonical address. Null when neither is to be had.
 */
export function homeHost(clues: SourceClues, article: Article): string | null {
  const here = hostOf(article.url);
  if (isPublicHost(here) || clues.canonical === null) return here;
  return hostOf(clues.canonical) ?? here;
}

/** Reads whose page it is from its address, its canonical link, its names for itself. */
export function pageOwner(clues: SourceClues, article: Article): PageOwner {
  const host = homeHost(clues, article) ?? hostOf(article.canonicalUrl);
  const outlet = outletAt(host);
  const names = ownNames(clues, article, host, outlet);
  const isSelf = (party: NamedParty): boolean => {
    const known =
      outletAt(party.host) ?? (party.outlet === null ? null : outletNamed(party.outlet));
    if (known !== null && known === outlet) return true;
    if (party.host !== null && host !== null) {
      if (sameDomain(party.host, host) || HOSTING.test(party.host)) return true;
      if ((known === null || outlet === null) && isEdition(party.host, host)) return true;
    }
    const called = [party.outlet, known?.name];
    // A name that several outlets bear ("ABC") is the page's own where the page bears it.
    if (party.url === null) called.push(...(known?.aliases ?? []));
    return called.some((name) => !!name && names.has(squash(name)));
  };
  return { isSelf, isSister: (other) => haveOneOwner(host, other) };
}

/** Whether two hosts are of one group of the table of outlets. False for those that the table lacks. */
function haveOneOwner(one: string | null, other: string | null): boolean {
  const group = outletAt(one)?.group;
  return group !== undefined && outletAt(other)?.group === group;
}

/** Whose a source is, seen from the page that it is a source of: another section of one site is the same house too. */
export function sourceOwner(source: string | null, page: string | null): SourceOwner {
  return sameDomain(source, page) || haveOneOwner(source, page) ? 'same' : 'other';
}

/** One label under two suffixes: an edition for another country. */
const isEdition = (one: string, other: string): boolean =>
  label(one) === label(other) && label(one).length >= SHORTEST_NAME;

/** `bbc` of `news.bbc.co.uk`: editions in other countries keep it. */
function label(host: string): string {
  const domain = registeredDomain(host) ?? host;
  return domain.split('.')[0] ?? domain;
}

function ownNames(
  clues: SourceClues,
  article: Article,
  host: string | null,
  outlet: Outlet | null,
): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    const plain = name ? squash(name) : '';
    if (plain.length >= SHORTEST_NAME) names.add(plain);
  };
  if (outlet) for (const name of [outlet.name, ...(outlet.aliases ?? [])]) add(name);
  if (host !== null) {
    add(label(host));
    add(registeredDomain(host));
  }
  if (!isForeignAgency(article.siteName, host)) add(article.siteName);
  for (const { name, content } of clues.meta)
    if (/site_name|application-name/.test(name) && !isForeignAgency(content, host)) add(content);
  for (const { property, name } of clues.structured)
    if (property === 'publisher' && !isForeignAgency(name, host)) add(name);
  return names;
}

/** A local paper that names an agency as publisher of its copy does not become that agency. */
function isForeignAgency(name: string | null, host: string | null): boolean {
  const named = name ? outletNamed(name) : null;
  return named !== null && host !== null && outletAt(host) !== named;
}
