import { contentEnd } from '../extent';
import type { Candidate, Clause } from '../statement';
import { subjectBefore } from '../subject';
import { candidate } from './candidate';

/** *…, which it said crashed in the south*: a cue inside a relative clause; the pronoun and the rest are content. */
export function relativeInsert(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const subject = subjectBefore(chunks, at);
  const relative = subject ? chunks[subject.from - 1] : undefined;
  if (!subject || !relative || subject.antecedent) return null;
  const pronoun = relative.kind === 'REL' || (relative.kind === 'WH' && relative.head === 'what');
  const next = chunks[at + 1];
  const verbal = next?.kind === 'INF' || (next?.kind === 'VG' && next.verb?.finite === true);
  if (!pronoun || !verbal) return null;
  const end = contentEnd(chunks, at + 1, 'phrase', false);
  return candidate(clause, {
    rule: 'said-inside',
    words: [[subject.from, at + 1]],
    subject,
    cue: [[at, at + 1]],
    content: [
      [subject.from - 1, subject.from],
      [at + 1, end],
    ],
    nests: true,
  });
}
