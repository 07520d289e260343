import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import { subjectBefore } from '../subject';
import { beforeMark } from './phrase-end';
import { atVerbs, candidate } from './candidate';

const SEEMS = /^(?:seems?|seemed|appears?|appeared)$/;

/** *seems to be gone*, *appeared ready*, *It seems that …*: the writer's own doubt; nobody is named for it. */
export function raisingVerbs(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, (chunk, at) => {
    if (!chunk.verb?.finite || !SEEMS.test(chunk.head)) return null;
    const subject = subjectBefore(chunks, at);
    let next = at + 1;
    while (chunks[next]?.kind === 'ADV') next += 1;
    const complement = chunks[next];
    if (!subject || !complement || !opensClause(chunks, subject.from)) return null;
    const hedge = { rule: 'verb', words: [chunk.head] };
    if (complement.kind === 'INF' && reports(complement)) return null;
    const clausal = complement.kind === 'THAT' || clauseBegins(chunks, next);
    const impersonal = chunks[subject.from]!.head === 'it' && clausal;
    const predicate = /^(?:INF|ADJ|VG)$/.test(complement.kind) || complement.head === 'like';
    if (!impersonal && !predicate) return null;
    const from = at + 1;
    const to = beforeMark(chunks, next + 1, contentEnd(chunks, from, 'phrase', true));
    return candidate(clause, {
      rule: 'seems',
      subject: null,
      cue: [[at, at + 1]],
      content: impersonal
        ? [[from, to]]
        : [
            [subject.from, subject.to],
            [from, to],
          ],
      hedge,
    });
  });
}

/** *seemed to confirm*: the subject says it. */
function reports({ verb }: Chunk): boolean {
  return verb?.cue?.verb.frames.includes('c') === true && !verb.cue.verb.frames.includes('a');
}

/** In a clause inside another the doubt is as often someone else's. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    chunks[at]!.kind !== 'REL' && (!before || /^(?:AND|C|SEM|DASH|SUB|ADV)$/.test(before.kind))
  );
}
