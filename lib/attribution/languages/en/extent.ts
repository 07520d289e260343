import type { Chunk } from './chunk';
import { subjectBefore } from './subject';
import { MEDIA, OBJECT_PRONOUNS, TIMES } from './lexicon/words';

/** How a content goes on: a clause keeps its adjuncts, a noun phrase ends before the next clause. */
export type Extent = 'clause' | 'phrase';

/** The chunk index where a content that starts at `start` ends (exclusive). */
export function contentEnd(
  chunks: readonly Chunk[],
  start: number,
  extent: Extent,
  subordinate: boolean,
): number {
  for (let at = start; at < chunks.length; at += 1) {
    const { kind } = chunks[at]!;
    if (kind === 'END' && at >= chunks.length - 2) return at;
    if (at === start) continue;
    if (stopsHere(chunks, at, extent)) return at;
    if (afterQuotedComma(chunks, at)) return at;
    if (subordinate && kind === 'C' && mainClauseBegins(chunks, at + 1)) return at;
  }
  return chunks.length;
}

/** *“…,” indicating that …*: the comma stands inside the quotation. */
function afterQuotedComma(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]!;
  return before.kind === 'QUO' && chunks[at]!.kind !== 'C' && otherCueFollows(chunks, at);
}

/** After the comma a subject and its verb follow: the main clause of a sentence that began with another. */
function mainClauseBegins(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 7); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') return at > from && chunk.verb?.finite === true;
    if (!/^(?:NP|P|ADV|PAR)$/.test(chunk.kind)) return false;
    if (at === from && chunk.kind === 'P') return false;
  }
  return false;
}

function stopsHere(chunks: readonly Chunk[], at: number, extent: Extent): boolean {
  const { kind, head } = chunks[at]!;
  if (isAccording(chunks, at)) return true;
  if (kind === 'C' || kind === 'DASH' || kind === 'SEM') {
    if (isAccording(chunks, at + 1)) return true;
    if (otherCueFollows(chunks, at + 1)) return true;
    if (kind === 'SEM') return true;
    return extent === 'phrase' && newClause(chunks, at + 1);
  }
  if (kind === 'AND') {
    if (coordinatedCue(chunks, at + 1)) return true;
    return (
      extent === 'phrase' &&
      chunks[at + 1]?.kind === 'VG' &&
      chunks[at + 1]!.verb?.finite === true &&
      chunks[at + 1]!.verb?.cue?.form !== 'base'
    );
  }
  if (extent === 'phrase' && kind === 'VG' && reportsAnew(chunks, at)) return true;
  if (extent === 'phrase' && kind === 'SUB' && head === 'as')
    return clauseBegins(chunks, at + 1) && chunks[at + 1]?.kind === 'NP';
  if (extent === 'phrase' && kind === 'SUB')
    return /^(?:after|because|when|while|before|since|although|though|whereas|until|if|once|unless)$/.test(
      head,
    );
  if (extent === 'phrase' && kind === 'WH') return /^(?:when|while|if)$/.test(head);
  return false;
}

export function isAccording(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'according' && chunks[at + 1]?.head === 'to';
}

/** After a comma: *adding that …*, *and said …*, *he said*, *as he noted*, *while Smith argued …*. */
function otherCueFollows(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  if (chunks[at]?.kind === 'AND') at += 1;
  if (/^(?:as|while|although|though|whereas)$/.test(chunks[at]?.head ?? '')) {
    if (chunks[at]!.head === 'as' && isReportedBy(chunks, at + 1)) return true;
    at += 1;
  }
  while (chunks[at]?.kind === 'ADV') at += 1;
  if (chunks[at]?.kind === 'REL') {
    const next = chunks[at + 1]?.kind === 'NP' ? chunks[at + 2] : chunks[at + 1];
    if (next?.kind === 'VG' && isReport(next)) return true;
  }
  const verb = chunks[at];
  if (verb?.kind === 'VG' && isReport(verb)) {
    return verb.verb?.cue?.form === 'ing' ? !verb.verb.progressive : hasFinite(verb);
  }
  return reportClause(chunks, at);
}

/** *as indicated by …*. */
function isReportedBy(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at]?.kind === 'VG' && chunks[at]!.verb?.cue != null && chunks[at + 1]?.head === 'by'
  );
}

function hasFinite(chunk: Chunk): boolean {
  return chunk.verb?.finite === true && chunk.verb.cue?.form !== 'base';
}

/** A subject and a reporting verb: the clause of another statement. */
function reportClause(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 9); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') {
      if (!isReport(chunk) || !hasFinite(chunk) || at === from) return false;
      const subject = subjectBefore(chunks, at);
      return subject !== null && subject.from <= from;
    }
    if (!/^(?:NP|P|ADV|PAR|C|AND)$/.test(chunk.kind)) return false;
    if (chunk.kind === 'C' && at > from + 5) return false;
  }
  return false;
}

function isReport(chunk: Chunk): boolean {
  const frames = chunk.verb?.cue?.verb.frames ?? '';
  return frames.includes('q') && !frames.includes('+') && !chunk.verb?.passive;
}

/** *… and added that …*: a coordinated reporting verb without a subject of its own, with its own content. */
function coordinatedCue(chunks: readonly Chunk[], at: number): boolean {
  let verb = at;
  while (chunks[verb]?.kind === 'ADV') verb += 1;
  const chunk = chunks[verb];
  if (chunk?.kind === 'VG' && isReport(chunk)) {
    const next = chunks[verb + 1]?.kind;
    return (
      hasFinite(chunk) &&
      (next === 'THAT' ||
        next === 'QUO' ||
        next === 'COL' ||
        next === 'C' ||
        next === 'NP' ||
        next === 'WH')
    );
  }
  return chunk?.kind === 'NP' && reportClause(chunks, at) && pastCue(chunks, at);
}

/** Without a comma only a past or *says* ends the content: *protests demands* is no clause of its own. */
function pastCue(chunks: readonly Chunk[], from: number): boolean {
  const cue = chunks.slice(from, from + 9).find((chunk) => chunk.kind === 'VG')?.verb?.cue;
  return cue !== undefined && cue !== null && (cue.form === 'past' || cue.verb.lemma === 'say');
}

/** *those who oppose the law said …*: the verb of the clause that holds the relative one. */
function reportsAnew(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  return (
    chunks[at - 1]?.kind === 'NP' &&
    isReport(chunk) &&
    chunk.verb?.cue?.form === 'past' &&
    clauseBegins(chunks, at + 1)
  );
}

/** In a phrase: what follows the comma is a clause or participle of its own. */
function newClause(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  if (!next) return false;
  if (next.kind === 'SUB') return true;
  if (next.kind === 'WH') return true;
  if (next.kind === 'VG') return true;
  if (next.kind === 'AND') {
    const after = chunks[at + 1];
    if (after?.kind === 'VG') return true;
    return finiteWithin(chunks, at + 1);
  }
  return false;
}

function finiteWithin(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 8); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') return chunk.verb?.finite === true && chunk.verb.cue?.form !== 'part';
    if (!/^(?:NP|P|ADV|PAR)$/.test(chunk.kind)) return false;
  }
  return false;
}

/** The first chunk after time, place, medium and addressee of speaking, from `at` on. */
export function skipAdjuncts(chunks: readonly Chunk[], from: number, recipients: boolean): number {
  let at = from;
  for (;;) {
    const chunk = chunks[at];
    if (!chunk) return at;
    if (chunk.kind === 'ADV' && chunks[at + 1]?.kind !== 'NP') at += 1;
    else if (chunk.kind === 'PAR') at += 1;
    else if (chunk.kind === 'NP' && TIMES.has(chunk.head)) at += 1;
    else if (chunk.kind === 'P') {
      const end = adjunctEnd(chunks, at, recipients);
      if (end === null) return at;
      at = end;
    } else return at;
  }
}

/** The end of a phrase of time, medium or addressee that begins at the preposition, or null. */
function adjunctEnd(chunks: readonly Chunk[], at: number, recipients: boolean): number | null {
  const { head } = chunks[at]!;
  const phrase = chunks[at + 1];
  if (phrase?.kind !== 'NP') return null;
  if (
    /^(?:on|in|during|at|via|through|by|after|before|from|over)$/.test(head) &&
    (TIMES.has(phrase.head) || MEDIA.has(phrase.head) || /^\d/.test(phrase.head))
  ) {
    return attachedEnd(chunks, at + 2);
  }
  if (recipients && (head === 'to' || head === 'with')) return attachedEnd(chunks, at + 2);
  return beforeContent(chunks, at);
}

/** Any phrase right before *that* or a colon stands between the cue and its content. */
function beforeContent(chunks: readonly Chunk[], from: number): number | null {
  let at = from;
  while (chunks[at]?.kind === 'P' && chunks[at + 1]?.kind === 'NP') at += 2;
  const next = chunks[at];
  const quoted = next?.kind === 'C' && chunks[at + 1]?.kind === 'QUO';
  return at > from && (next?.kind === 'THAT' || next?.kind === 'COL' || quoted) ? at : null;
}

/** *an interview* with CNN, *a statement* to the court: what belongs to the medium. */
function attachedEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (
    chunks[at]?.kind === 'P' &&
    /^(?:with|to|of|from|by|for|in|at|on)$/.test(chunks[at]!.head) &&
    chunks[at + 1]?.kind === 'NP'
  ) {
    if (finiteAfter(chunks, at + 2)) break;
    at += 2;
  }
  return at;
}

function finiteAfter(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'VG' && chunks[at]!.verb?.finite === true;
}

export function isObject(chunk: Chunk): boolean {
  return chunk.kind === 'NP' || OBJECT_PRONOUNS.has(chunk.head);
}

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
  'despite',
  'until',
  'through',
  'instead',
  'because',
]);

/** *he “has offended …”*: quoted words longer than this hold the verb of their clause. */
const LONG_QUOTE = 5;

/** Past participles after a noun that begin no clause: *a book called …*. */
const REDUCED = /^(?:called|known|titled|entitled|named|dubbed|based|aimed|designed)$/;

/** A subject is at most this many chunks away from its verb. */
const SUBJECT_REACH = 16;

/**
 * Whether a full clause begins at `from`: a subject, then its own finite verb. Verbs of relative clauses
 * between the two are passed over; a comma ends the search unless it opens an aside.
 */
export function clauseBegins(chunks: readonly Chunk[], from: number): boolean {
  let subject = false;
  let pending = 0;
  for (let at = from; at < Math.min(chunks.length, from + SUBJECT_REACH); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') {
      if (!isFinite(chunks, at)) subject ||= at === from;
      else if (pending > 0) pending -= 1;
      else return subject;
    } else if (chunk.kind === 'THAT') return subject && pending === 0;
    else if (chunk.kind === 'QUO' && subject) return chunk.to - chunk.from > LONG_QUOTE;
    else if (/^(?:NP|QUO)$/.test(chunk.kind)) subject = true;
    else if (/^(?:REL|WH|SUB)$/.test(chunk.kind)) {
      if (subject) pending += 1;
      else if (chunk.kind === 'SUB') return afterClause(chunks, at + 1);
      else subject = true;
    } else if (chunk.kind === 'INF') subject ||= at === from;
    else if (chunk.kind === 'C') {
      const close = subject ? asideEnd(chunks, at) : null;
      if (close !== null) at = close;
      else if (!opensWithAdjunct(chunks, from)) return false;
    } else if (chunk.kind === 'AND' && chunks[at + 1]?.kind === 'VG' && pending === 0) return false;
    else if (/^(?:COL|SEM|END|DASH)$/.test(chunk.kind)) return false;
    else if (at === from && chunk.kind === 'P' && !OPENING.has(chunk.head)) return false;
  }
  return false;
}

function isFinite(chunks: readonly Chunk[], at: number): boolean {
  const { verb, head, from, to } = chunks[at]!;
  if (!verb?.finite) return false;
  const bare = to - from === 1;
  return !(
    bare &&
    (chunks[at + 1]?.head === 'by' || (REDUCED.test(head) && chunks[at - 1]?.kind === 'NP'))
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
    if (kind === 'VG' && chunks[at]!.verb?.finite) return null;
  }
  return null;
}
