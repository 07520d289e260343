import type { PageTape } from './page-tape';

/** The part of the page where the story's body is looked for. */
export interface BodyScope {
  start: number;
  end: number;
  noise: Uint8Array;
}

/**
 * From the first to the last kept text, widened to whole elements at the end of their column so that a
 * lost lead or last line is seen; headline and deck, which are blocks of their own, are left out.
 */
export function bodyScope(
  tape: PageTape,
  kept: Uint8Array,
  noise: Uint8Array,
  heads: readonly (number | null)[],
): BodyScope {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  let column = Math.max(first, 0);
  while ((tape.ends[column] ?? 0) <= last) column = tape.parents[column] ?? 0;
  const without = noise.slice();
  const start = column;
  for (const head of heads) {
    if (head === null) continue;
    without.fill(1, head, tape.ends[head]);
  }
  return { start, end: tape.ends[column] ?? tape.nodes.length, noise: without };
}
