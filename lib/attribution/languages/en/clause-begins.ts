import type { Chunk } from './chunk';
import { PERSONAL } from './lexicon/words';

/** Prepositions that can open a clause with an adjunct: *said in 2020 he had …*. */
const OPENING = new Set([
  'in',
  'on',
  'at',
  'after',
  'before',
  'during',
  'under',
  'since',
  'for',
  'despite',
  'by',
  'without',
  'among',
  'amid',
  'given',
  'unlike',
  'within',
  'until',
  'through',
  'instead',
  'because',
]);

/** *he “has offended …”*: quoted words longer than this hold the verb of their clause. */
const LONG_QUOTE = 5;

/** Past participles after a noun that begin no clause: *a book called …*. */
const REDUCED = /^(?:called|known|titled|entitled|named|dubbed|based|aimed|designed)$/;

/** Verbs that have no passive: *stood by him* is no participle with its agent. */
const INTRANSITIVE =
  /^(?:stood|sat|went|came|lived|lay|rose|fell|arrived|died|happened|remained|seemed|appeared|belonged|existed)$/;

/** A subject is at most this many chunks away from its verb. */
const SUBJECT_REACH = 16;

/**
 * Whether a full clause begins at `from`: a subject, then its own finite verb. Verbs of relative clauses
 * between the two are passed over; a comma ends the search unless it opens an aside.
 */
export function clauseBegins(chunks: readonly Chunk[], from: number): boolean {
  let subject = false;
  let pending = 0;
  let described = false;
  for (let at = from; at < Math.min(chunks.length, from + SUBJECT_REACH); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') {
      if (!isFinite(chunks, at)) subject ||= at === from;
      else if (pending > 0) pending -= 1;
      else return subject;
    } else if (chunk.kind === 'THAT') return subject && pending === 0;
    else if (chunk.kind === 'QUO' && subject)
      return chunk.to - chunk.from > LONG_QUOTE && !REDUCED.test(chunks[at - 1]!.head);
    else if (/^(?:NP|QUO)$/.test(chunk.kind)) subject = true;
    else if (/^(?:REL|WH|SUB)$/.test(chunk.kind)) {
      if (subject) pending += 1;
      else if (chunk.kind === 'SUB') return afterClause(chunks, at + 1);
      else subject = true;
    } else if (chunk.kind === 'INF') subject ||= at === from;
    else if (chunk.kind === 'C') {
      if (described && pending === 0 && finiteFollows(chunks, at)) continue;
      const close = subject ? asideEnd(chunks, at) : null;
      described = close === at;
      if (close !== null) at = close;
      else if (!opensWithAdjunct(chunks, from)) return false;
    } else if (chunk.kind === 'AND' && goesOnWithVerb(chunks, at) && pending === 0) return false;
    else if (/^(?:COL|SEM|END|DASH)$/.test(chunk.kind)) return false;
    else if (at === from && chunk.kind === 'P' && !OPENING.has(chunk.head)) return false;
  }
  return false;
}

/** *the chair and left*: a verb beside one before, unless it is a gerund (*the risk of losing trust and costing jobs*). */
function goesOnWithVerb(chunks: readonly Chunk[], and: number): boolean {
  const next = chunks[and + 1];
  return next?.kind === 'VG' && (next.verb?.finite === true || !next.head.endsWith('ing'));
}

function isFinite(chunks: readonly Chunk[], at: number): boolean {
  const { verb, head, from, to } = chunks[at]!;
  if (!verb?.finite) return false;
  const bare = to - from === 1;
  return !(
    bare &&
    ((chunks[at + 1]?.head === 'by' && !INTRANSITIVE.test(head)) ||
      (REDUCED.test(head) && chunks[at - 1]?.kind === 'NP' && !PERSONAL.has(chunks[at - 1]!.head)))
  );
}

/** *said if they win, he will go*: what follows the comma of a clause in front. */
function afterClause(chunks: readonly Chunk[], from: number): boolean {
  const comma = chunks.findIndex((chunk, at) => at > from && chunk.kind === 'C');
  return comma > 0 && comma - from < SUBJECT_REACH && clauseBegins(chunks, comma + 1);
}

function opensWithAdjunct(chunks: readonly Chunk[], from: number): boolean {
  return /^(?:P|ADV|SUB|WH)$/.test(chunks[from]!.kind);
}

/**
 * The chunk before which the search goes on after a comma: the closing comma of an aside that the verb
 * follows, or the comma itself before a relative clause or the rest of a list; null when it parts two clauses.
 */
function asideEnd(chunks: readonly Chunk[], comma: number): number | null {
  const next = chunks[comma + 1];
  if (!next) return null;
  if (next.kind === 'REL' || next.kind === 'WH') return comma;
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 12); at += 1) {
    const { kind } = chunks[at]!;
    if (kind === 'C' && /^(?:VG|ADV)$/.test(chunks[at + 1]?.kind ?? '')) return at;
    if (kind === 'AND' && chunks[at + 1]?.kind === 'NP')
      return chunks[at + 2]?.kind === 'VG' ? at : null;
    // *the bridge, built in 1962, …*: a participle.
    const participle = at === comma + 1 && chunks[at]!.to - chunks[at]!.from === 1;
    if (kind === 'VG' && chunks[at]!.verb?.finite && !participle) return null;
  }
  return null;
}

/** *the bridge, which opened in May, has cracks*: the comma ends what describes the subject, and its verb follows. */
function finiteFollows(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1]?.kind === 'ADV' ? comma + 2 : comma + 1;
  return chunks[next]?.verb?.finite === true || chunks[next]?.kind === 'QUO';
}
