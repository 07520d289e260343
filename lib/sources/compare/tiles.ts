import type { Prepared } from './prepared';
import type { Token } from './tokens';

/** A run of words that passage and original have alike: token indices and length. */
export interface Tile {
  passage: number;
  original: number;
  length: number;
}

/** Fewer words than this agree anywhere by chance. */
const SHORTEST_TILE = 3;

/**
 * Greedy string tiling (Wise 1993) of a passage by runs of the original, longest first; `prefer` says which of two
 * equal runs is better. Tiles come back in order of the passage.
 */
export function tilePassage(
  passage: readonly Token[],
  original: Prepared,
  prefer: (tile: Tile) => number,
): Tile[] {
  const tiles: Tile[] = [];
  const covered = new Uint8Array(passage.length);
  const shortest = Math.min(SHORTEST_TILE, passage.length);
  for (;;) {
    let best: Tile | null = null;
    for (let at = 0; at < passage.length; at++) {
      if (covered[at]) continue;
      for (const place of original.places.get(passage[at]!.word) ?? []) {
        const length = runLength(passage, at, covered, original.tokens, place);
        if (length < shortest || length < (best?.length ?? 0)) continue;
        const tile = { passage: at, original: place, length };
        if (!best || length > best.length || prefer(tile) > prefer(best)) best = tile;
      }
    }
    if (!best) break;
    covered.fill(1, best.passage, best.passage + best.length);
    tiles.push(best);
  }
  return tiles.sort((one, other) => one.passage - other.passage);
}

function runLength(
  passage: readonly Token[],
  at: number,
  covered: Uint8Array,
  original: readonly Token[],
  place: number,
): number {
  let length = 0;
  while (
    at + length < passage.length &&
    place + length < original.length &&
    !covered[at + length] &&
    passage[at + length]!.word === original[place + length]!.word
  )
    length++;
  return length;
}
