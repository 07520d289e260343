import type { Chunk } from '../chunk';
import { MEDIA, TIMES } from '../lexicon/words';

/** What a noun phrase is the content of: a stance, and a clause that another one holds. */
export interface PhraseUse {
  stance: boolean;
  subordinate: boolean;
}

/**
 * Where a noun phrase that is content ends, `[from, to)` being the most it can be: in a subordinate clause before
 * the verb of the clause around it (*those who back her | say*), before a clause that another cue holds (*reported,
 * citing sources |, that*) and, of a stance, before its time and medium (*endorsed her | on Monday*).
 */
export function phraseEnd(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  { stance, subordinate }: PhraseUse,
): number {
  for (let at = from + 1; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'C' && chunks[at + 1]?.kind === 'THAT') return at;
    if (at === from + 1 && opensOwnClause(chunks, at)) return at;
    if (/^(?:VG|INF|REL|THAT|WH|SUB|COL)$/.test(chunk.kind))
      return subordinate && chunk.kind === 'VG' && chunk.verb?.finite && isOuterVerb(chunks, at)
        ? at
        : to;
    if (isCircumstance(chunks, at) && !resumes(chunks, at, stance)) return at;
  }
  return to;
}

/** Where a doubt of the writer's own ends: before the comma, dash or colon behind the predicate. */
export function beforeMark(chunks: readonly Chunk[], from: number, to: number): number {
  const mark = chunks.findIndex(
    (chunk, at) => at >= from && at < to && /^(?:C|DASH|COL)$/.test(chunk.kind),
  );
  return mark < 0 ? to : mark;
}

/** A finite verb that no noun phrase of the content can have as its participle. */
function isOuterVerb(chunks: readonly Chunk[], at: number): boolean {
  const { verb, from, to, head } = chunks[at]!;
  const participle = to - from === 1 && (verb?.cue?.form === 'past' || /(?:ed|en)$/.test(head));
  return chunks[at - 1]!.kind === 'NP' && !participle;
}

/** *blasted the board on Tuesday for …*: behind the circumstance the judgement goes on. */
function resumes(chunks: readonly Chunk[], at: number, stance: boolean): boolean {
  const time = chunks[at]!.kind === 'NP' || TIMES.has(chunks[at + 1]!.head);
  const { kind, head } = chunks[chunks[at]!.kind === 'NP' ? at + 1 : at + 2] ?? END;
  if (kind === 'THAT' || (kind === 'INF' && time)) return true;
  return !stance && (time ? /^(?:for|as|over|of|to)$/ : /^(?:for|as|over|of)$/).test(head);
}

const END = { kind: 'END', head: '' };

/** *preferred him when …*, *denied the charge through a lawyer*: right behind the noun, when or through whom. */
function opensOwnClause(chunks: readonly Chunk[], at: number): boolean {
  const { kind, head } = chunks[at]!;
  return /^(?:through|until|during)$/.test(head) || (kind === 'WH' && head === 'when');
}

function isCircumstance(chunks: readonly Chunk[], at: number): boolean {
  const { kind, head } = chunks[at]!;
  if (kind === 'NP') return TIMES.has(head) && chunks[at - 1]!.kind !== 'P';
  const phrase = chunks[at + 1];
  if (kind !== 'P' || phrase?.kind !== 'NP') return false;
  return (
    /^(?:on|in|during|at|via)$/.test(head) &&
    (TIMES.has(phrase.head) || MEDIA.has(phrase.head) || /^(?:19|20)\d\d$/.test(phrase.head))
  );
}
