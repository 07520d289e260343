import type { Chunk } from '../chunk';
import { isReportVerb } from '../coordination';
import { MEDIA, TIMES } from '../lexicon/words';
import { nounPhraseBack } from '../noun-phrase';
import type { Clause, Range } from '../statement';
import { subjectBefore, type Subject } from '../subject';
import { borrowedSubject } from './borrowed-subject';

/**
 * Who a participle is said by: the noun before it (*with Ruth Ama calling it a gift*), or the subject of the main
 * clause when that noun is what was written, who it was sent to, or a circumstance.
 */
export function participleSubject(clause: Clause, at: number): Subject | null {
  const { chunks } = clause;
  const before = chunks[at - 1];
  if (before?.kind !== 'NP' || TIMES.has(before.head)) return borrowedSubject(clause, at);
  const { from } = nounPhraseBack(chunks, at);
  const borrows =
    isWritten(before.head) ||
    isSent(chunks, from, at) ||
    isAddressee(chunks, from) ||
    isCircumstance(chunks, from);
  return borrows ? borrowedSubject(clause, at) : subjectBefore(chunks, at);
}

/** *a letter saying that …*: what the main subject wrote or did. */
export function isWritten(noun: string): boolean {
  return (
    MEDIA.has(noun) ||
    /^(?:bill|resolution|call|ad|ads|advertisement|legislation|rule|order)$/.test(noun)
  );
}

/** *an email to supporters stating …*: something written with the one who gets it. */
function isSent(chunks: readonly Chunk[], from: number, to: number): boolean {
  return isWritten(chunks[from]!.head) && chunks[to - 2]?.head === 'to';
}

/** *emailed supporters saying …*. */
function isAddressee(chunks: readonly Chunk[], from: number): boolean {
  return SENDING.test(chunks[from - 1]?.head ?? '');
}

const SENDING = /^(?:e-?mail|text|wr(?:ite|ote|itten)|messag|cabl)/;

/** *…, at one point calling him “mad”*. */
function isCircumstance(chunks: readonly Chunk[], from: number): boolean {
  const opens = chunks[from - 2]?.kind;
  return (
    /^(?:at|in|on|during)$/.test(chunks[from - 1]?.head ?? '') &&
    (!opens || /^(?:C|AND)$/.test(opens))
  );
}

/**
 * *ads backing her*, *criticised for supporting it*: a participle that only qualifies, with a mere noun after it. One
 * with quoted words reports, and so does one with a subject of its own behind *with*.
 */
export function isLoose({ chunks }: Clause, at: number, content: readonly Range[]): boolean {
  const { cue, finite } = chunks[at]!.verb!;
  if (cue!.form !== 'ing' || finite) return false;
  if (content.some(([from, to]) => chunks.slice(from, to).some(({ kind }) => kind === 'QUO')))
    return false;
  let before = at - 1;
  while (chunks[before]?.kind === 'ADV') before -= 1;
  const last = chunks[before];
  if (last?.kind === 'NP') return !isAbsolute(chunks, at);
  if (last?.kind === 'AND') return !(isReportVerb(chunks[at]!) && goesOnWithCue(chunks, before));
  return /^(?:for|without|of|in|on)$/.test(last?.head ?? '');
}

/** *saying it was late and chiding the board*: a participle that reports stands before the conjunction. */
function goesOnWithCue(chunks: readonly Chunk[], and: number): boolean {
  return chunks.slice(0, and).some(({ verb }) => verb?.cue?.form === 'ing' && !verb.finite);
}

/** *…, with Ruth Ama calling …*: a clause of its own beside the main one. */
function isAbsolute(chunks: readonly Chunk[], at: number): boolean {
  const { from } = nounPhraseBack(chunks, at);
  return chunks[from - 1]?.head === 'with' && chunks[from - 2]?.kind === 'C';
}

/**
 * *with Falk calling it “mad” and Ruth Ama leaving the room*: the content of a participle with a subject of its own
 * ends where the next such clause begins.
 */
export function beforeNextAbsolute(
  chunks: readonly Chunk[],
  at: number,
  content: readonly Range[],
): Range[] {
  const { verb } = chunks[at]!;
  if (verb!.finite || chunks[at - 1]?.kind !== 'NP') return [...content];
  return content.map(([from, to]) => {
    const next = chunks.findIndex(
      (_, and) => and > from && and < to && beginsAbsolute(chunks, and),
    );
    return [from, next < 0 ? to : next];
  });
}

function beginsAbsolute(chunks: readonly Chunk[], and: number): boolean {
  const [noun, participle] = [chunks[and + 1], chunks[and + 2]];
  return (
    chunks[and]!.kind === 'AND' &&
    noun?.kind === 'NP' &&
    participle?.verb?.finite === false &&
    participle.head.endsWith('ing')
  );
}
