import type { Candidate, Range } from './statement';

/**
 * Settles which candidates of a sentence stand: a cue inside another's content is dropped (its words are
 * then what the outer source said), and of two with one content, the first stands. PolNeAR marks outer
 * statements only.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const other = candidates.find(
      (one) => one !== candidate && swallows(one, candidate, candidates),
    );
    if (other && !candidate.nests) continue;
    if (kept.some((one) => sameContent(one, candidate))) continue;
    if (candidates.some((one) => saysTheSame(one, candidate, candidates))) continue;
    kept.push(candidate);
  }
  return kept;
}

function swallows(outer: Candidate, inner: Candidate, all: readonly Candidate[]): boolean {
  const cue = inner.cue[0];
  if (!cue || !holds(outer.content, cue)) return false;
  const back = outer.cue[0];
  if (!back || !holds(inner.content, back)) return true;
  return all.indexOf(outer) < all.indexOf(inner);
}

function holds(content: readonly Range[], cue: Range): boolean {
  return content.some(([from, to]) => from <= cue[0] && cue[1] <= to);
}

function sameContent(one: Candidate, other: Candidate): boolean {
  if (
    one.source &&
    other.source &&
    (one.source[1] <= other.source[0] || other.source[1] <= one.source[0])
  )
    return false;
  return one.content.some(([from, to]) => other.content.some(([a, b]) => from === a && to === b));
}

/**
 * *claimed responsibility for the attack*, *went on to say that …*: one act of saying, found by two rules. The one
 * with more words of cue stands.
 */
function saysTheSame(one: Candidate, other: Candidate, all: readonly Candidate[]): boolean {
  if (one === other || one.cue[0]?.[0] !== other.cue[0]?.[0]) return false;
  if (!one.content.some(([from, to]) => other.content.some(([a, b]) => from < b && a < to)))
    return false;
  const more = chunksOf(one.cue) - chunksOf(other.cue);
  return more > 0 || (more === 0 && all.indexOf(one) < all.indexOf(other));
}

function chunksOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}
