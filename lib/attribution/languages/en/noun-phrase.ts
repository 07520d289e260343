import type { Chunk } from './chunk';
import { TIMES } from './lexicon/words';

/** Prepositions whose phrase belongs to the noun before it, in a subject. */
const ATTACHING = new Set(
  'of for at in from with on to behind against by about near under between among over within across around'.split(
    ' ',
  ),
);

/** A whole noun phrase as chunk indices `[from, to)`. */
export interface NounPhrase {
  from: number;
  to: number;
}

/** The whole noun phrase that ends before chunk `end`: prepositional phrases, coordination, lists. */
export function nounPhraseBack(chunks: readonly Chunk[], end: number): NounPhrase {
  let from = end - 1;
  while (from > 0) {
    const previous = chunks[from - 1]!;
    const before = chunks[from - 2];
    if (standsBehind(chunks[from]!) && previous.kind === 'NP') from -= 1;
    else if (previous.kind === 'PAR' && before?.kind === 'NP') from -= 2;
    else if (attaches(previous) && /^(?:NP|PAR)$/.test(before?.kind ?? '')) from -= 2;
    else if (
      previous.kind === 'AND' &&
      previous.head === 'and' &&
      before?.kind === 'NP' &&
      coordinates(chunks, from - 2)
    )
      from -= 2;
    else if (previous.kind === 'AND' && before?.kind === 'C' && chunks[from - 3]?.kind === 'NP') {
      const first = listStart(chunks, from);
      if (first === null) break;
      from = first;
    } else break;
  }
  return { from, to: end };
}

/** Where the noun phrase that begins at chunk `from` ends (exclusive): prepositional phrases, coordination. */
export function nounPhraseForward(chunks: readonly Chunk[], from: number): number {
  let at = from + 1;
  for (;;) {
    const { kind, head } = chunks[at] ?? { kind: 'END', head: '' };
    const attached =
      (kind === 'P' && /^(?:of|from|at|in|with)$/.test(head)) || (kind === 'AND' && head === 'and');
    if (kind === 'PAR') at += 1;
    else if (attached && chunks[at + 1]?.kind === 'NP') at += 2;
    else return at;
  }
}

/** A bracket, or *himself*: what the noun phrase before it takes with it. */
function standsBehind({ kind, head }: Chunk): boolean {
  return kind === 'PAR' || (kind === 'NP' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(head));
}

function attaches({ kind, head }: Chunk): boolean {
  return kind === 'P' && ATTACHING.has(head);
}

/**
 * *Ukraine, the U.S., and South Korea*: the first of a list that ends with a comma and *and* before chunk
 * `last`; null when these part two clauses (*He signed the bill, and critics said*).
 */
function listStart(chunks: readonly Chunk[], last: number): number | null {
  if (!/^(?:and|or)$/.test(chunks[last - 1]!.head)) return null;
  let from = last - 3;
  let items = 2;
  while (chunks[from - 1]?.kind === 'C' && chunks[from - 2]?.kind === 'NP') {
    from -= 2;
    items += 1;
  }
  return items > 2 || beginsClause(chunks, from) ? from : null;
}

/** *A and B said*: the noun phrase before *and* begins the clause, so it is no object of another verb. */
function coordinates(chunks: readonly Chunk[], at: number): boolean {
  return beginsClause(chunks, nounPhraseBack(chunks, at + 1).from);
}

/** Whether the noun phrase at `from` can be the first of its clause, so that it is no object of a verb before it. */
export function beginsClause(chunks: readonly Chunk[], from: number): boolean {
  const before = chunks[from - 1];
  return (
    !before ||
    /^(?:THAT|SUB|WH|AND|SEM|COL|DASH|O|QUO|PAR)$/.test(before.kind) ||
    (before.kind === 'C' && !verbBefore(chunks, from - 1))
  );
}

function verbBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (chunks[back]!.kind === 'VG') return true;
  }
  return false;
}

/**
 * The start of the noun phrase that a clause without commas stands in, when it ends with the noun phrase at
 * `from`: *a report released by the bank*, *voters living in the city*, *those who oppose the law*.
 */
export function overPostmodifier(chunks: readonly Chunk[], from: number): number {
  let start = from;
  for (;;) {
    const next = overReduced(chunks, start) ?? overRelative(chunks, start);
    if (next === null) return start;
    start = next;
  }
}

/** Over a participle and its phrases, to the start of the noun phrase before it. */
function overReduced(chunks: readonly Chunk[], from: number): number | null {
  let at = from - 1;
  while (inPhrase(chunks[at]) && chunks[at - 1]?.kind === 'NP') at -= 2;
  if (inPhrase(chunks[at])) at -= 1;
  const noun = chunks[isNot(chunks[at - 1]) ? at - 2 : at - 1];
  if (!noun || !/^(?:NP|PAR)$/.test(noun.kind) || TIMES.has(noun.head)) return null;
  const governs = at === from - 1 ? 'noun' : 'phrase';
  return isReduced(chunks[at]!, governs)
    ? nounPhraseBack(chunks, isNot(chunks[at - 1]) ? at - 1 : at).from
    : null;
}

/** *scientists not involved in the study*. */
function isNot(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'O' && chunk.head === 'not';
}

/** A preposition that can stand between a participle and its noun; *as* and *after* may begin a clause. */
function inPhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'P' && !/^(?:as|after|before|since|until|than|because)$/.test(chunk.head);
}

/** Whether a verb group may be the participle of a reduced clause, by what follows it. */
export function isReduced(
  { kind, verb, head, from, to }: Chunk,
  follows: 'noun' | 'phrase' | 'nothing',
): boolean {
  if (kind === 'ADJ') return follows === 'phrase';
  if (kind !== 'VG' || !verb || to - from > 2 || verb.negated) return false;
  if (!verb.finite) return !(follows === 'noun' && verb.cue?.verb.frames.includes('c'));
  return (
    follows !== 'noun' &&
    PARTICIPLE.test(head) &&
    !verb.perfect &&
    !verb.passive &&
    verb.modal === null
  );
}

/** Regular participles and the commonest others; *helped*, *felt* and *seemed* go with the verb after them. */
const PARTICIPLE =
  /^(?!helped|seemed|felt).*(?:ed|en|wn|ght|ade|eld|aid|ent|elt|ilt|ung|led|done)$/;

/**
 * *Those who oppose legalization said*: over the clause, to the start of the noun phrase before its pronoun; null
 * when the noun begins a clause that the relative one holds (*those who say the law …*).
 */
function overRelative(chunks: readonly Chunk[], from: number): number | null {
  const last = chunks[from - 1];
  if (!/^(?:VG|INF|P)$/.test(last?.kind ?? '') || last?.verb?.cue?.verb.frames.includes('c'))
    return null;
  for (let at = from - 1; at > 0; at -= 1) {
    const { kind } = chunks[at]!;
    if (kind === 'REL')
      return chunks[at - 1]!.kind === 'NP' ? nounPhraseBack(chunks, at).from : null;
    if (!/^(?:VG|INF|NP|P|ADV|ADJ)$/.test(kind) && !isNot(chunks[at])) return null;
  }
  return null;
}
