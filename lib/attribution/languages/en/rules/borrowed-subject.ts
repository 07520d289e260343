import type { Chunk } from '../chunk';
import type { Clause } from '../statement';
import { subjectBefore, type Subject } from '../subject';
import { invertedSubject } from './around-quotation';

/** *said …, adding that …*, *said … and warned …*, *Noting that …, Malaska asked*: the subject of the main clause. */
export function borrowedSubject(clause: Clause, at: number): Subject | null {
  const { chunks } = clause;
  const { cue, finite } = chunks[at]!.verb!;
  const participle = cue?.form === 'ing' || !finite;
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind === 'ADV') before -= 1;
  const mark = chunks[before];
  if (!mark || (participle && isFronted(chunks, before)))
    return participle ? subjectAfter(chunks, at) : null;
  if (!participle && !/^(?:C|AND|QUO|DASH)$/.test(mark.kind)) return null;
  for (let other = before; other >= 0; other -= 1) {
    const chunk = chunks[other]!;
    if (chunk.kind !== 'VG' || !chunk.verb?.finite) continue;
    const subject = mainSubject(chunks, other);
    if (subject) return subject;
  }
  const first = chunks.findIndex((chunk) => chunk.kind === 'VG' && chunk.verb?.finite);
  const subject = first > 0 && first < at ? subjectBefore(chunks, first) : null;
  return subject && isEmpty(chunks, subject) ? null : subject;
}

/** Up to the participle stand only what links it and adverbs: *Instead of*, *But after*. */
function isFronted(chunks: readonly Chunk[], last: number): boolean {
  return (
    /^(?:P|SUB|WH)$/.test(chunks[last]!.kind) &&
    chunks.slice(0, last).every(({ kind }) => /^(?:P|ADV|AND|C)$/.test(kind))
  );
}

/** The subject of the verb when it begins its clause. */
export function mainSubject(chunks: readonly Chunk[], verb: number): Subject | null {
  const inverted = chunks[verb]!.verb?.cue ? invertedSubject(chunks, verb) : null;
  if (inverted) return inverted;
  const subject = subjectBefore(chunks, verb);
  if (!subject || chunks[subject.from]!.kind === 'REL' || isEmpty(chunks, subject)) return null;
  const before = chunks[subject.from - 1];
  if (before && /^(?:when|where|while|which)$/.test(before.head)) return subject;
  const opens = canPrecedeClause(before) || followsAdjunct(chunks, subject.from);
  return opens ? subject : null;
}

/** *There was …*: a subject that says nothing. */
function isEmpty(chunks: readonly Chunk[], { from }: Subject): boolean {
  return chunks[from]!.head === 'there';
}

function canPrecedeClause(chunk: Chunk | undefined): boolean {
  return !chunk || /^(?:C|AND|QUO|SEM|DASH|SUB|ADV|COL|PAR)$/.test(chunk.kind);
}

/** *Within weeks the board sold it*, *At the mention of the toll she laughed*: the phrase in front has no comma. */
function followsAdjunct(chunks: readonly Chunk[], subject: number): boolean {
  let from = subject;
  while (chunks[from - 1]?.kind === 'NP' && chunks[from - 2]?.kind === 'P') from -= 2;
  return from < subject && canPrecedeClause(chunks[from - 1]);
}

/** *Noting that …, Malaska asked*, *After saying that …, she left*: behind the comma that ends the participle's clause. */
function subjectAfter(chunks: readonly Chunk[], at: number): Subject | null {
  for (let verb = at + 2; verb < chunks.length; verb += 1) {
    const chunk = chunks[verb]!;
    if (chunk.kind !== 'VG' || !chunk.verb?.finite) continue;
    const subject = subjectBefore(chunks, verb);
    const mark = subject ? chunks[subject.from - 1] : undefined;
    if (mark?.kind === 'C' || mark?.quoted?.last === ',') return subject;
  }
  return null;
}
