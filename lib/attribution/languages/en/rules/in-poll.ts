import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { contentEnd } from '../extent';
import { nounPhraseForward } from '../noun-phrase';
import type { Candidate, Clause } from '../statement';
import { atEach, candidate } from './candidate';

/** *In a poll released Monday, Berg led by ten points*, *Berg leads in most surveys*: what a poll found, without a verb of finding. */
export function pollFindings(clause: Clause): Candidate[] {
  return atEach(clause, 'P', (chunk, at) => {
    if (chunk.head !== 'in') return null;
    const to = pollEnd(clause.chunks, at + 1);
    if (to === null) return null;
    if (opensClause(clause.chunks, at)) return before(clause, at, to);
    return /^(?:poll|survey)$/.test(clause.chunks[at + 1]!.head) ? behind(clause, at, to) : null;
  });
}

const POLL = /^(?:polls?|surveys?|polling)$/;

/** The end of the noun phrase that names a poll; null where none begins at `at`. */
function pollEnd(chunks: readonly Chunk[], at: number): number | null {
  const first = chunks[at];
  if (first?.kind !== 'NP') return null;
  const averaged =
    /^(?:average|number|majority|series)$/.test(first.head) && chunks[at + 1]?.head === 'of';
  const head = averaged ? chunks[at + 2] : first;
  return head?.kind === 'NP' && POLL.test(head.head) ? nounPhraseForward(chunks, at) : null;
}

function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).every(({ kind }) => /^(?:AND|C|ADV)$/.test(kind));
}

/** *In a poll …, | Berg led*. */
function before(clause: Clause, at: number, to: number): Candidate | null {
  const { chunks } = clause;
  const comma = chunks.findIndex(({ kind }, index) => index >= to && kind === 'C');
  if (comma < 0 || comma > to + LONGEST_PUBLICATION) return null;
  const end = contentEnd(chunks, comma + 1, 'clause', false);
  return finding(clause, [at, to], [comma + 1, end]);
}

/** Between the poll and the comma stands when, by whom and where it was published. */
const LONGEST_PUBLICATION = 6;

/** *Berg leads | in most surveys*. */
function behind(clause: Clause, at: number, to: number): Candidate | null {
  const { chunks } = clause;
  const next = chunks[skipAdjuncts(chunks, to, false)];
  if (next && !/^(?:END|C|SEM|AND|SUB|DASH)$/.test(next.kind)) return null;
  let from = at;
  while (from > 0 && !/^(?:SEM|THAT|SUB|QUO|COL|WH|DASH|C)$/.test(chunks[from - 1]!.kind))
    from -= 1;
  return finding(clause, [at, to], [from, at]);
}

function finding(
  clause: Clause,
  [at, to]: readonly [number, number],
  content: readonly [number, number],
): Candidate | null {
  const own = clause.chunks.slice(...content);
  const verbs = own.filter(({ kind, verb }) => kind === 'VG' && verb?.finite);
  if (verbs.length === 0 || (at > 0 && content[0] < at && verbs.some(({ verb }) => verb!.cue)))
    return null;
  return candidate(clause, {
    rule: 'poll',
    subject: { from: at + 1, to, antecedent: null },
    cue: [[at, at + 1]],
    content: [[content[0], content[1]]],
  });
}
