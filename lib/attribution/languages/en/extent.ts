import {
  isAccording,
  coordinatedCue,
  otherCueFollows,
  reportsAnew,
  reportsMeanwhile,
} from './cue-ahead';
import { skipAdjuncts } from './adjuncts';
import { clauseBegins } from './clause-begins';
import { anewAfter } from './clause-anew';
import { isReportVerb, predicateAfter, sharesTense } from './coordination';
import type { Chunk } from './chunk';
import { PERSONAL } from './lexicon/words';
import { writerGoesOn } from './writers-own';

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
    if (stopsHere(chunks, at, start, extent) || anewAfter(chunks, at, start, extent)) return at;
    if (endsPredicate(chunks, start, at)) return at;
    if (afterQuotedComma(chunks, at, extent)) return at;
    if (subordinate && endsWithComma(chunks[at - 1]!)) {
      if (mainClauseBegins(chunks, at) || resumesVerb(chunks, at)) return at;
    }
    if (at === start + 1 && isWholeSaying(chunks, start)) return at;
    if (!subordinate || kind !== 'C') continue;
    if (mainClauseBegins(chunks, at + 1) || resumesVerb(chunks, at + 1)) return at;
  }
  return chunks.length;
}

/** *“…,” indicating that …*, *called him “moderate,” a dig at …*: the comma stands inside the quotation. */
function afterQuotedComma(chunks: readonly Chunk[], at: number, extent: Extent): boolean {
  const before = chunks[at - 1]!;
  const { kind } = chunks[at]!;
  if (before.kind !== 'QUO' || kind === 'C') return false;
  if (otherCueFollows(chunks, at)) return true;
  if (endsWithComma(before) && isOfTheSaying(chunks, at)) return true;
  if (endsWithComma(before) && chunks[at]!.head === 'but') return clauseBegins(chunks, at + 1);
  return (
    extent === 'phrase' && endsWithComma(before) && !(kind === 'QUO' || joinsQuoted(chunks, at))
  );
}

/** *“…,” in a letter to the board*, *“…,” drawing laughter*: where it was said, and what came of it. */
function isOfTheSaying(chunks: readonly Chunk[], at: number): boolean {
  const { kind, verb, head } = chunks[at]!;
  if (kind === 'VG') return verb?.finite === false && head.endsWith('ing');
  return kind === 'P' && skipAdjuncts(chunks, at, false) >= chunks.length - 1;
}

function endsWithComma({ quoted }: Chunk): boolean {
  return quoted?.last === ',';
}

/** *“Law and Order,” and “Sanity”*, *a “clown,” a “liar”*. */
function joinsQuoted(chunks: readonly Chunk[], at: number): boolean {
  const { kind, marked } = chunks[at]!;
  if (kind === 'NP') return marked !== undefined || chunks[at + 1]?.kind === 'QUO';
  return (
    chunks[at]!.kind === 'AND' && chunks.slice(at + 1, at + 4).some(({ kind }) => kind === 'QUO')
  );
}

/** *chanted “Lock her up!” as they left*: a quoted sentence says all; what follows is of the saying. */
function isWholeSaying(chunks: readonly Chunk[], start: number): boolean {
  const quoted = chunks[start]!.quoted;
  if (!quoted?.capital || quoted.words < 2) return false;
  const next = chunks[start + 1]!;
  if (/^(?:QUO|AND|VG)$/.test(next.kind)) return false;
  const other = chunks[start + 2];
  if (/^(?:C|DASH|SEM|COL|O)$/.test(next.kind) && /^(?:QUO|AND)$/.test(other?.kind ?? ''))
    return false;
  return quoted.last !== '' || next.kind !== 'P' || next.head !== 'of';
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

/** *Petrilli, who thinks it was wrong, called …*: the verb of the clause that a relative one stands in. */
function resumesVerb(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'VG' && chunks[at]!.verb?.finite === true;
}

function stopsHere(chunks: readonly Chunk[], at: number, start: number, extent: Extent): boolean {
  const { kind } = chunks[at]!;
  if (isAccording(chunks, at)) return chunks[at - 1]!.kind !== 'THAT';
  if (writerGoesOn(chunks, at, start, extent)) return true;
  if (kind === 'C' || kind === 'DASH' || kind === 'SEM') {
    if (isAccording(chunks, at + 1)) return true;
    if (otherCueFollows(chunks, at + 1) || absoluteCue(chunks, at + 1)) return true;
    if (kind === 'SEM') return true;
    return extent === 'phrase' && newClause(chunks, at + 1);
  }
  if (kind === 'AND') {
    if (coordinatedCue(chunks, at + 1) || participleCue(chunks, at + 1)) return true;
    if (extent === 'phrase' && isOwnClause(chunks, at + 1) && !holdsVerb(chunks, start, at))
      return true;
    return extent === 'phrase' && isNextPredicate(chunks, at + 1) && !holdsVerb(chunks, start, at);
  }
  if (extent === 'phrase' && kind === 'VG' && reportsAnew(chunks, at)) return true;
  if (extent === 'phrase' && reportsMeanwhile(chunks, at)) return true;
  if (reportsBeside(chunks, at)) return true;
  if (extent === 'phrase' && kind === 'P') return isCircumstance(chunks, start, at);
  return false;
}

/** *…, with one pilot calling it mad*: a participle of saying with a subject of its own. */
function absoluteCue(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at]?.head === 'with' && chunks[at + 1]?.kind === 'NP' && participleCue(chunks, at + 2)
  );
}

/** *said she regretted it and promised …*, *…, but declined to …*: the next report of the same source. */
function endsPredicate(chunks: readonly Chunk[], start: number, at: number): boolean {
  const { kind } = chunks[at]!;
  if (kind === 'C' && participleCue(chunks, at + 1) && isReportVerb(chunks[at + 1]!)) return true;
  const and = kind === 'C' || kind === 'DASH' ? at + 1 : at;
  if (chunks[and]?.kind !== 'AND') return false;
  const verb = predicateAfter(chunks, and);
  return verb !== null && isReportVerb(chunks[verb]!) && sharesTense(chunks, start, verb);
}

/** *calling him “nice” and accusing him of …*: the next participle of the same source. */
function participleCue(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.kind === 'VG' ? chunks[at]!.verb : undefined;
  if (verb?.cue?.form !== 'ing' || verb.finite) return false;
  const { bare: frames, preps } = verb.cue.verb;
  return (
    /[cqn]/.test(frames) || (frames.includes('p') && preps.includes(chunks[at + 1]?.head ?? ''))
  );
}

/** *called him a fool and he left*: behind a noun phrase a clause with a pronoun for its subject is the writer's. */
function isOwnClause(chunks: readonly Chunk[], at: number): boolean {
  return PERSONAL.has(chunks[at]?.head ?? '') && clauseBegins(chunks, at);
}

/** In a phrase: what follows the comma is a clause or participle of its own. */
function newClause(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  if (!next) return false;
  if (next.kind === 'SUB') return true;
  if (next.kind === 'WH') return true;
  if (next.kind === 'REL') return true;
  if (next.kind === 'VG') return next.verb?.finite === true || next.verb?.cue !== null;
  if (next.kind === 'AND') {
    const after = chunks[at + 1];
    if (after?.kind === 'VG') return true;
    return finiteWithin(chunks, at + 1);
  }
  return false;
}

/** *… and left*: a finite verb without a subject; beside a clause in the content it goes on with that one. */
function isNextPredicate(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.kind === 'VG' ? chunks[at]!.verb : undefined;
  return verb?.finite === true && verb.cue?.form !== 'base';
}

function holdsVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }) => kind === 'VG' || kind === 'INF');
}

/** *said it was “mad” before adding that …*: the next participle of saying of the same source. */
function reportsBeside(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:before|after)$/.test(chunks[at]!.head)) return false;
  return participleCue(chunks, at + 1) && isReportVerb(chunks[at + 1]!);
}

/** *dismissed the charge by pointing at …*, *attacked her after she had left*: how and when one says it. */
function isCircumstance(chunks: readonly Chunk[], start: number, at: number): boolean {
  const { head } = chunks[at]!;
  const gerund = isGerund(chunks[at + 1]);
  if (head === 'by') return gerund && !holdsVerb(chunks, start, at);
  return /^(?:after|before)$/.test(head) && (gerund || clauseBegins(chunks, at + 1));
}

function isGerund(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'VG' && chunk.head.endsWith('ing') && !chunk.verb?.finite;
}

function finiteWithin(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 8); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') return chunk.verb?.finite === true && chunk.verb.cue?.form !== 'part';
    if (!/^(?:NP|P|ADV|PAR)$/.test(chunk.kind)) return false;
  }
  return false;
}
