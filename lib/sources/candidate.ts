import type { EvidencePlace, OriginalKind, OriginalSource, Span } from '../model';
import { hostOf } from './http-address';
import {
  outletAt,
  outletMentions,
  outletNamed,
  outletsListed,
  squash,
  type Outlet,
} from './outlets';
import type { LineLink, SourceLine } from './source-lines';

/** A source as a detector saw it; the ranking decides whether it is one, and whose it is. */
export type Candidate = Omit<OriginalSource, 'owner'>;

/** Who or what a piece of text names as an origin. */
export interface Party {
  outlet: string | null;
  host: string | null;
  url: string | null;
  /** Found in the table of outlets. */
  known: boolean;
}

/** Evidence is shown in one line: the words around the name are enough. */
const EVIDENCE_LENGTH = 240;
const BARE_HOST =
  /\b(?:https?:\/\/)?((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]+))(\/[^\s"“”«»<>]*)?/iu;

/** A source found in words of a line. `words` is the part of the line that shows it. */
export function fromLine(
  kind: OriginalKind,
  scope: 'article' | 'claim',
  party: Party,
  line: SourceLine,
  words: Span,
  confidence: number,
): Candidate {
  const [start, end] = words;
  return {
    kind,
    scope,
    outlet: party.outlet,
    host: party.host,
    url: party.url,
    confidence,
    evidence: {
      text: line.text.slice(start, Math.min(end, start + EVIDENCE_LENGTH)).trim(),
      place: line.place,
      span: line.offset === null ? null : [line.offset + start, line.offset + end],
    },
  };
}

/** A source found in the page's head, where the reader sees nothing. */
export function fromHead(
  kind: OriginalKind,
  party: Party,
  text: string,
  confidence: number,
): Candidate {
  const place: EvidencePlace = 'hidden';
  const evidence = { text: text.slice(0, EVIDENCE_LENGTH), place, span: null };
  const { outlet, host, url } = party;
  return { kind, scope: 'article', outlet, host, url, confidence, evidence };
}

export function outletParty(outlet: Outlet, url: string | null = null): Party {
  return { outlet: outlet.name, host: outlet.hosts[0] ?? null, url, known: true };
}

/** The party at an address: its name by the table, its article address unless it is a front page. */
export function linkParty(href: string, name: string | null): Party {
  const host = hostOf(href);
  const outlet = outletAt(host);
  return {
    outlet: outlet?.name ?? name,
    host,
    url: isFrontPage(href) ? null : href,
    known: outlet !== null,
  };
}

/** A section or front page is where the outlet is, not the article. */
export function isFrontPage(href: string): boolean {
  const { pathname, search } = new URL(href);
  return search.length < 4 && /^\/([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(pathname);
}

/** The first host written out in a text ("www.rfa.org"), punycode; null when there is none. */
export function bareHost(text: string): Party | null {
  const found = BARE_HOST.exec(text);
  if (!found || /@$/.test(text.slice(0, found.index))) return null;
  const [, name = '', path] = found;
  const host = hostOf(`https://${name}`);
  if (host === null || !/\.[a-z][a-z0-9-]+$/.test(host)) return null;
  const outlet = outletAt(host);
  const url = path !== undefined && path.length > 1 ? `https://${name}${path}` : null;
  return { outlet: outlet?.name ?? null, host, url, known: outlet !== null };
}

/**
 * The parties that a stretch of a line names, best first. Two-link credits are common, one link to the front page
 * and one to the article: the article's address goes to the outlet that the words name.
 */
export function partiesIn(line: SourceLine, [start, end]: Span): Party[] {
  const text = line.text.slice(start, end);
  const links = line.links.filter(
    (link) => link.start < 0 || (link.start < end && link.end > start),
  );
  const named = namedIn(text).map((outlet) => outletParty(outlet, addressFor(outlet, links)));
  if (named.length > 0) return named;
  const linked = links.map(({ href, text: name }) => linkParty(href, linkName(name)));
  const article = linked.find(({ url }) => url !== null) ?? linked[0];
  if (article) return [withName(article, linked)];
  const bare = bareHost(text);
  return bare ? [bare] : [];
}

/** The outlets that a text names: all of a list, else whoever is mentioned. */
export function namedIn(text: string): Outlet[] {
  const whole = outletNamed(text);
  if (whole) return [whole];
  const listed = outletsListed(text);
  return listed.length > 0 ? listed : outletMentions(text).map(({ outlet }) => outlet);
}

/** The article's address at an outlet among some links; an outlet's link may wear any text. */
export function addressFor(outlet: Outlet, links: readonly LineLink[]): string | null {
  const own = links.find(({ href }) => outletAt(hostOf(href)) === outlet && !isFrontPage(href));
  return own?.href ?? null;
}

const linkName = (text: string): string | null =>
  /^(here|link|source|read|original|the original|hier|ici|aquí|this (article|story))/i.test(text) ||
  text.length > 60
    ? null
    : text || null;

/** "originally published by <Futurism>. Read the <original>": the name of the one link, the address of the other. */
function withName(article: Party, linked: readonly Party[]): Party {
  if (article.known) return article;
  const front = linked.find((party) => party.host === article.host && party.outlet !== null);
  return { ...article, outlet: front?.outlet ?? article.outlet };
}

/** Whether a name and a host are of one another ("The Irish Times", irishtimes.com). */
export function nameFitsHost(name: string, host: string): boolean {
  const plain = squash(name);
  const label = squash(host.split('.').at(-2) ?? host);
  return plain.length >= 3 && (label === plain || label.includes(plain) || plain.includes(label));
}
