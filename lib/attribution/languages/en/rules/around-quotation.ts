import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { descriptionEnd } from '../description';
import { clauseBegins } from '../clause-begins';
import { TIMES } from '../lexicon/words';
import type { Range } from '../statement';
import { isReduced } from '../noun-phrase';
import { subjectBefore, type Subject } from '../subject';

/** Verbs that stand before their subject after a quotation. */
const INVERTING =
  /^(?:said|says|wrote|writes|added|adds|asked|asks|explained|explains|noted|notes|tweeted|replied|replies|recalled|recalls|argued|argues|continued|concluded|declared|responded|quipped|read|reads|reported|warned|insisted|joked|remarked|observed|reported|admitted|complained|conceded|countered|stated|announced|commented|exclaimed|shouted|testified|urged|suggests|suggested|reports)$/;

/** Cannot be subjects: *he recalled him saying*. */
const OBJECTS = new Set(['me', 'him', 'us', 'them']);

/** *said Kristen Day, head of a group*: the subject after the reporting verb at `at`, or null. */
export function invertedSubject(chunks: readonly Chunk[], at: number): Subject | null {
  return INVERTING.test(chunks[at]!.head) ? subjectAfter(chunks, at) : null;
}

/** The subject after the verb at `at`, whatever the verb: *“…!” beamed Kristen Day*; or null. */
export function subjectAfter(chunks: readonly Chunk[], at: number): Subject | null {
  const verb = chunks[at]!;
  if (verb.to - verb.from > 2) return null;
  const before = chunks[at - 1];
  if (before ? !/^(?:C|QUO|DASH|O|ADV)$/.test(before.kind) : !/^\w+$/.test(verb.head)) return null;
  if (hasSubjectBefore(chunks, at)) return null;
  const first = chunks[at + 1];
  if (first?.kind !== 'NP' || TIMES.has(first.head) || OBJECTS.has(first.head)) return null;
  let to = at + 2;
  while (to < chunks.length) {
    const chunk = chunks[to]!;
    const next = chunks[to + 1];
    if (chunk.kind === 'PAR') to += 1;
    else if (
      chunk.kind === 'P' &&
      next?.kind === 'NP' &&
      /^(?:of|for|at|from|with|in)$/.test(chunk.head) &&
      skipAdjuncts(chunks, to, false) === to
    )
      to += 2;
    else if (chunk.kind === 'AND' && next?.kind === 'NP') to += 2;
    else break;
  }
  const name = to;
  if (before?.kind === 'QUO') to = overReduced(chunks, to);
  if (chunks[to]?.kind === 'VG' && chunks[to]!.verb?.finite) return null;
  to = descriptionEnd(chunks, to);
  return { from: at + 1, to, antecedent: [at + 1, name] };
}

/** *“…,” said a man dressed in red*, *“…,” said a driver named Berg*: over a participle and its phrases. */
function overReduced(chunks: readonly Chunk[], at: number): number {
  const participle = chunks[at];
  if (participle?.kind !== 'VG' || !isReduced(participle, 'phrase')) return at;
  if (participle.verb?.cue?.verb.frames.includes('q')) return at;
  let to = at + 1;
  while (/^(?:NP|P|ADJ|ADV)$/.test(chunks[to]?.kind ?? '')) to += 1;
  return to;
}

/**
 * *Ruth Ama, an engineer, asked the mayor*: before an aside stands the subject, and before that no clause. Behind a
 * quotation a verb of saying has its subject behind it, unless a clause follows.
 */
function hasSubjectBefore(chunks: readonly Chunk[], at: number): boolean {
  const says = INVERTING.test(chunks[at]!.head) && !clauseBegins(chunks, at + 1);
  if (says && chunks[at - 1]?.kind === 'QUO') return false;
  const own = subjectBefore(chunks, at);
  return (
    own?.antecedent != null &&
    chunks[own.from]!.kind !== 'REL' &&
    !chunks.slice(0, own.from).some(({ kind, verb }) => kind === 'QUO' || verb?.finite)
  );
}

/** The content right before a postponed cue whose clause begins at chunk `start`, or null. */
export function contentBefore(chunks: readonly Chunk[], start: number): Range | null {
  let end = start;
  while (chunks[end - 1]?.kind === 'ADV') end -= 1;
  const mark = chunks[end - 1];
  if (!mark) return null;
  let asClause = false;
  if (mark.head === 'as' && /^(?:SUB|P)$/.test(mark.kind)) {
    asClause = true;
    end -= 1;
  }
  const before = chunks[end - 1];
  if (before?.kind === 'C' || before?.kind === 'DASH') end -= 1;
  else if (before?.kind !== 'QUO') return null;
  if (asClause && end === start - 1) return null;
  const from = regionStart(chunks, end);
  const hasQuote = chunks.slice(from, end).some((chunk) => chunk.kind === 'QUO');
  const hasVerb = chunks
    .slice(from, end)
    .some((chunk) => chunk.kind === 'VG' && chunk.verb?.finite);
  if (!hasQuote && !hasVerb && !fragment(chunks, from) && !goesOn(chunks, start)) return null;
  return end > from ? [from, end] : null;
}

/**
 * *In Miami, he said, the race is close*, *Raising the toll, traders say, cost them dear*: after the cue the
 * content goes on, with a clause or with the verb of what stood before.
 */
function goesOn(chunks: readonly Chunk[], start: number): boolean {
  const verb = chunks.findIndex((chunk, at) => at >= start && chunk.kind === 'VG');
  if (verb <= 0 || chunks[verb + 1]?.kind !== 'C') return false;
  const next = chunks[verb + 2];
  return (next?.kind === 'VG' && next.verb?.finite === true) || clauseBegins(chunks, verb + 2);
}

/** *Not at all, he said*, *The plan, he said, is dead*: a phrase that is no adjunct of time or place. */
function fragment(chunks: readonly Chunk[], from: number): boolean {
  const first = chunks[from];
  return first?.kind === 'NP' && skipAdjuncts(chunks, from, false) === from;
}

/** *He fired back: “…,” he wrote*, *Feinstein said “…,” she said*: the quotation has a cue on its other side too. */
export function announces(chunks: readonly Chunk[], quotation: number): boolean {
  const before = chunks[quotation - 1];
  if (!before) return false;
  if (before.kind === 'COL') return true;
  const verb = before.kind === 'C' ? chunks[quotation - 2] : before;
  return verb?.kind === 'VG' && verb.verb?.cue?.verb.frames.includes('q') === true;
}

/** *“It is old,” she said, but for all that, “it holds,” said Falk*: the quotation before has its own cue behind it. */
function isTurnTaken(chunks: readonly Chunk[], quotation: number): boolean {
  for (let at = quotation - 2; at > 1 && quotation - at <= TURN_REACH; at -= 1) {
    const { verb } = chunks[at]!;
    const says = verb?.finite && verb.cue?.verb.frames.includes('q');
    if (says && chunks[at + 1]!.kind === 'C' && chunks[at - 1]!.kind === 'NP')
      return chunks[at - 2]!.kind === 'QUO';
  }
  return false;
}

/** Between a postponed cue and the next quotation of its sentence stand at most this many chunks. */
const TURN_REACH = 14;

/** Where the content before a postponed cue begins: the sentence, or what follows the cue before it. */
function regionStart(chunks: readonly Chunk[], end: number): number {
  for (let at = end - 1; at > 0; at -= 1) {
    const { kind } = chunks[at]!;
    if (kind === 'SEM') return at + 1;
    if (kind === 'QUO' && (announces(chunks, at) || isTurnTaken(chunks, at))) return at;
  }
  return 0;
}
