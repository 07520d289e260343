import type { Candidate, Clause } from '../statement';
import { candidate } from './candidate';

/** *“…” — Jane Doe*: a quotation with its author after a dash. */
export function dashCue(clause: Clause): Candidate[] {
  const { chunks } = clause;
  const dash = chunks.findIndex((chunk) => chunk.kind === 'DASH');
  if (dash < 1 || chunks[0]!.kind !== 'QUO') return [];
  if (
    !chunks.slice(1, dash).every((chunk) => chunk.kind === 'END') ||
    chunks[dash + 1]?.kind !== 'NP'
  )
    return [];
  const rest = chunks.slice(dash + 1);
  if (rest.some((chunk) => chunk.kind === 'VG') || rest.length > 9) return [];
  const end = chunks.at(-1)!.kind === 'END' ? chunks.length - 1 : chunks.length;
  return [
    candidate(clause, {
      rule: 'dash',
      words: [[dash, end]],
      subject: { from: dash + 1, to: end, antecedent: null },
      cue: [[dash, dash + 1]],
      content: [[0, 1]],
    }),
  ];
}
