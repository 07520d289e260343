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
  for (const head of heads) if (head !== null) without.fill(1, head, tape.ends[head]);
  const headline = heads[0] ?? null;
  if (headline !== null && keptBefore(tape, kept, headline) < FOREWORD) {
    for (let slot = 0; slot < headline; slot++) if (kept[slot]) without[slot] = 1;
  }
  return { start: column, end: tape.ends[column] ?? tape.nodes.length, noise: without };
}

/** Up to this part of the kept text before the headline belongs to the page, not to the story. */
const FOREWORD = 0.25;

/** 0…1: how much of the kept text stands before a slot. */
function keptBefore(tape: PageTape, kept: Uint8Array, limit: number): number {
  let before = 0;
  let all = 0;
  kept.forEach((flag, slot) => {
    if (!flag) return;
    const chars = (tape.chars[slot + 1] ?? 0) - (tape.chars[slot] ?? 0);
    all += chars;
    if (slot < limit) before += chars;
  });
  return all === 0 ? 0 : before / all;
}
