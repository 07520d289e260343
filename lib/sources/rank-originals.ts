import type { Article, OriginalKind, OriginalSource } from '../model';
import { isFrontPage, type Candidate } from './candidate';
import type { SourceClues } from './clues';
import { bylines, headAuthors } from './detect/bylines';
import { canonicalElsewhere } from './detect/canonical';
import { creditedOutlets, linkedStories } from './detect/claims';
import { copyrights } from './detect/copyrights';
import { contributions, labelledCredits, republished, signOffs } from './detect/credit-lines';
import { datelines } from './detect/datelines';
import { hostOf, httpAddress } from './http-address';
import { pageOwner, type PageOwner } from './page-owner';
import { registeredDomain } from './registered-domain';
import { sourceLines, type SourceLine } from './source-lines';

/** Of markers that agree on an outlet each further one adds this share of the doubt that was left. */
const AGREEMENT = 0.3;
/** The page names these itself as the place of origin, so a sister site counts too. */
const EXPLICIT: ReadonlySet<OriginalKind> = new Set([
  'credit-line',
  'republished',
  'canonical',
  'dateline',
  'byline',
  'reported-by',
  'told-outlet',
  'interview',
]);

/** A link or report of the outlet that the whole article comes from is that article again. */
const REPEATS: ReadonlySet<OriginalKind> = new Set(['inline-link', 'reported-by']);

/**
 * Where an article comes from, best first: article-scope sources by confidence, then credited claims in order of the
 * text; of each, sister sites last. Pure; empty when the page names nothing. Every source carries the words that show
 * it; the page's own outlet, its aliases and editions are left out, sister sites too unless the page credits them.
 */
export function rankOriginals(clues: SourceClues, article: Article): OriginalSource[] {
  const owner = pageOwner(clues, article);
  const lines = sourceLines(clues, article);
  const candidates = [
    ...lines.flatMap((line, index) => lineCandidates(line, lines[index + 1])),
    ...headAuthors(clues, article),
    ...canonicalElsewhere(clues, article),
  ].filter((candidate) => isForeign(candidate, owner));
  const owned = (source: Candidate): OriginalSource => ({
    ...source,
    owner: owner.isSister(source.host) ? 'same' : 'other',
  });
  const whole = merge(candidates.filter(({ scope }) => scope === 'article')).map(owned);
  const claims = merge(candidates.filter(({ scope }) => scope === 'claim')).map(owned);
  whole.sort((one, other) => byOwner(one, other) || other.confidence - one.confidence);
  claims.sort(byOwner);
  const origins = new Set(whole.map(({ host }) => registeredDomain(host)));
  return [
    ...whole.map((source) => withAddress(source, lines)),
    ...claims.filter(
      (claim) => !REPEATS.has(claim.kind) || !origins.has(registeredDomain(claim.host)),
    ),
  ];
}

function lineCandidates(line: SourceLine, next: SourceLine | undefined): Candidate[] {
  const credits = [
    ...labelledCredits(line),
    ...republished(line),
    ...contributions(line),
    ...signOffs(line),
    ...copyrights(line),
  ];
  if (credits.length > 0) return credits;
  return [
    ...datelines(line),
    ...bylines(line, next),
    ...creditedOutlets(line),
    ...linkedStories(line),
  ];
}

function isForeign(candidate: Candidate, owner: PageOwner): boolean {
  if (owner.isSelf(candidate)) return false;
  return EXPLICIT.has(candidate.kind) || !owner.isSister(candidate.host);
}

/** Another house's sources first; the sort is stable. */
const byOwner = (one: OriginalSource, other: OriginalSource): number =>
  Number(one.owner === 'same') - Number(other.owner === 'same');

/** One source an outlet: the surest evidence leads, an address from any of them is kept. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const byOutlet = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = registeredDomain(candidate.host) ?? candidate.outlet ?? '';
    const known = byOutlet.get(key);
    byOutlet.set(key, known ? joined(known, candidate) : candidate);
  }
  return [...byOutlet.values()];
}

function joined(one: Candidate, other: Candidate): Candidate {
  const [best, second] = one.confidence >= other.confidence ? [one, other] : [other, one];
  const agrees = best.kind !== second.kind;
  return {
    ...best,
    outlet: best.outlet ?? second.outlet,
    url: best.url ?? second.url,
    confidence: agrees ? best.confidence + (1 - best.confidence) * AGREEMENT : best.confidence,
  };
}

/** A credited outlet without an address: a link of the page to a story there whose words fit the headline is it. */
function withAddress(source: OriginalSource, lines: readonly SourceLine[]): OriginalSource {
  if (source.url !== null || source.host === null) return source;
  const domain = registeredDomain(source.host);
  for (const line of lines) {
    if (!line.prose || line.place !== 'end') continue;
    for (const { href } of line.links)
      if (registeredDomain(hostOf(href)) === domain && !isFrontPage(href))
        return { ...source, url: httpAddress(href) };
  }
  return source;
}
