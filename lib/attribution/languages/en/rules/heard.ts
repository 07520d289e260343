import { skipAdjuncts } from '../adjuncts';
import type { Chunk } from '../chunk';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import type { Candidate, Clause } from '../statement';
import { subjectBefore } from '../subject';
import { atVerbs, candidate } from './candidate';

/** *He was told that …*, *The court heard that …*: what is said where only the one who hears it is named. */
export function heardStatements(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, (chunk, at) => {
    if (!hears(chunks, at)) return null;
    const from = skipAdjuncts(chunks, at + 1, false);
    if (chunks[from]?.kind !== 'THAT' && !(chunk.verb!.passive && clauseBegins(chunks, from)))
      return null;
    const to = contentEnd(chunks, from, 'clause', false);
    return candidate(clause, {
      rule: 'heard',
      subject: null,
      cue: [[at, at + 1]],
      content: [[from, to]],
    });
  });
}

function hears(chunks: readonly Chunk[], at: number): boolean {
  const { head, verb } = chunks[at]!;
  if (!verb?.finite || verb.modal || verb.negated) return false;
  if (verb.passive) return TOLD.test(head);
  const subject = head === 'heard' ? subjectBefore(chunks, at) : null;
  return subject !== null && COURT.test(chunks[subject.to - 1]!.head);
}

const TOLD = /^(?:told|informed|advised|assured|warned|reminded|notified)$/;

/** Those before whom statements are made. */
const COURT = /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|trial|committee|panel)$/;
