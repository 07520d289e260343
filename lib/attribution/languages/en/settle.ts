import type { Candidate, Range } from './statement';

/**
 * Settles which candidates of a sentence stand: a cue inside another's content is dropped (its words are
 * then what the outer source said), and of two with one content, or of one cue and much the same content, the first
 * stands. PolNeAR marks outer
 * statements only.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const other = candidates.find(
      (one) => one !== candidate && swallows(one, candidate, candidates),
    );
    if (other && !candidate.nests) continue;
    if (kept.some((one) => sameContent(one, candidate) || sameReport(one, candidate))) continue;
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

/** *claimed responsibility for the attack*: one act of saying, found by two rules. */
function sameReport(one: Candidate, other: Candidate): boolean {
  const sameCue = one.cue[0]?.[0] === other.cue[0]?.[0];
  return (
    sameCue && one.content.some(([from, to]) => other.content.some(([a, b]) => from < b && a < to))
  );
}
