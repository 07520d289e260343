import type { Candidate, Clause } from '../statement';
import type { Subject } from '../subject';
import { skipAdjuncts } from '../adjuncts';
import { candidate } from './candidate';
import { overRecipient } from './over-phrases';

/** *He said:* with the quotation in the next sentence or block. */
export function announcedQuotation(clause: Clause, at: number, subject: Subject): Candidate | null {
  const { chunks, all, index } = clause;
  const next = all[index + 1]?.chunks[0];
  const { frames } = chunks[at]!.verb!.cue!.verb;
  if (next?.kind !== 'QUO' || !/[cqn]/.test(frames)) return null;
  const skipped = skipAdjuncts(chunks, at + 1, true);
  const colon = /[ro]/.test(frames) ? overRecipient(chunks, skipped, frames) : skipped;
  if (chunks[colon]?.kind !== 'COL' || colon !== chunks.length - 1) return null;
  const own = candidate(clause, {
    rule: 'announced',
    words: [[at, colon + 1]],
    subject,
    cue: [[at, at + 1]],
    content: [[at, at + 1]],
  });
  return { ...own, content: [[next.from, next.to]], sentence: index + 1 };
}
