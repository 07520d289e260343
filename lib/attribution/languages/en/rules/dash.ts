import type { Chunk } from '../chunk';
import type { Candidate, Clause, Range } from '../statement';
import { candidate } from './candidate';

/** *“…” — Jane Doe*: a quotation with its author after a dash, in its sentence or in the next block. */
export function dashCue(clause: Clause): Candidate[] {
  const { chunks } = clause;
  const dash = chunks.findIndex((chunk) => chunk.kind === 'DASH');
  if (dash < 0 || !namesAuthor(chunks, dash)) return [];
  const end = chunks.at(-1)!.kind === 'END' ? chunks.length - 1 : chunks.length;
  const draft = candidate(clause, {
    rule: 'dash',
    words: [[dash, end]],
    subject: { from: dash + 1, to: end, antecedent: null },
    cue: [[dash, dash + 1]],
    content: [[0, 1]],
  });
  if (dash > 0) return chunks[0]!.kind === 'QUO' && endsBefore(chunks, dash) ? [draft] : [];
  const quoted = quotationsBefore(clause);
  return quoted ? [{ ...draft, ...quoted }] : [];
}

/** An author's name with a post or place is at most this many chunks. */
const LONGEST_AUTHOR = 9;

function namesAuthor(chunks: readonly Chunk[], dash: number): boolean {
  const rest = chunks.slice(dash + 1);
  if (rest[0]?.kind !== 'NP' || rest.length > LONGEST_AUTHOR) return false;
  return rest.every((chunk) => chunk.kind !== 'VG');
}

function endsBefore(chunks: readonly Chunk[], dash: number): boolean {
  return chunks.slice(1, dash).every((chunk) => chunk.kind === 'END');
}

/** The block before, when it holds nothing but quoted words. */
function quotationsBefore({
  all,
  index,
  sentence,
}: Clause): { content: Range[]; sentence: number } | null {
  const block = sentence.block - 1;
  const content: Range[] = [];
  let first = index;
  for (let at = index - 1; all[at]?.sentence.block === block; at -= 1) {
    const { chunks } = all[at]!;
    if (chunks.some(({ kind }) => kind !== 'QUO' && kind !== 'END')) return null;
    content.unshift([chunks[0]!.from, chunks.at(-1)!.to]);
    first = at;
  }
  return content.length > 0 ? { content, sentence: first } : null;
}
