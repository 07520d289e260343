import type { StatementRule } from '../../../rules';
import type { Chunk } from '../chunk';
import { contentEnd, type Extent } from '../extent';
import type { Range } from '../statement';
import { phraseEnd } from './phrase-end';

/** A content to the right of its cue. */
export interface Right {
  rule: StatementRule;
  /** Chunk ranges. */
  content: Range[];
  /** Chunks that belong to the cue: particle, governed preposition. */
  cue: Range[];
}

/** A content from chunk `from` on that is a clause or stands for one; null when nothing is left of it. */
export function clause(
  chunks: readonly Chunk[],
  from: number,
  rule: StatementRule,
  subordinate: boolean,
): Right | null {
  return content(chunks, from, rule, 'clause', subordinate);
}

/** … of this extent; a stance ends a noun phrase sooner. */
export function content(
  chunks: readonly Chunk[],
  from: number,
  rule: StatementRule,
  extent: Extent,
  subordinate: boolean,
  stance = false,
): Right | null {
  const most = contentEnd(chunks, from, extent, subordinate);
  const to =
    extent === 'phrase' && chunks[from]!.kind === 'NP'
      ? phraseEnd(chunks, from, most, { stance, subordinate })
      : most;
  return to > from ? { rule, content: [[from, to]], cue: [] } : null;
}
