import { bestSentence } from './best-sentence';
import type { Prepared } from './prepared';
import type { QuotedPassage } from './quoted-passages';
import type { Tile } from './tiles';
import type { Token } from './tokens';
import { isContent } from './word-classes';

/** Runs of one quotation stand within so many words of one another, beside the quotation's own length. */
const REACH = 40;

/** The tiles around the longest one. */
export function cluster(tiles: readonly Tile[], length: number): Tile[] {
  const main = tiles.reduce<Tile | null>(
    (best, tile) => (!best || tile.length > best.length ? tile : best),
    null,
  );
  if (!main) return [];
  const reach = length + REACH;
  return tiles.filter(({ original }) => Math.abs(original - main.original) <= reach);
}

/** A rewording may be shorter than what it rewords. */
const roomFor = (words: number): number => (words === 0 ? 0 : Math.ceil(words * 1.5) + 2);

/** Token range of the original that stands for the whole passage: the tiles, and room for the words around them. */
export function regionOf(
  near: readonly Tile[],
  words: readonly Token[],
  original: Prepared,
): [number, number] {
  const first = near.reduce((one, tile) => (tile.original < one.original ? tile : one));
  const last = near.reduce((one, tile) => (tile.original > one.original ? tile : one));
  const inside = original.quoted[first.original] === true;
  let from = first.original;
  for (
    let room = roomFor(first.passage);
    room > 0 && from > 0 && original.quoted[from - 1] === inside;
    room--
  )
    from--;
  let to = last.original + last.length;
  for (
    let room = roomFor(words.length - last.passage - last.length);
    room > 0 && to < original.tokens.length && original.quoted[to] === inside;
    room--
  )
    to++;
  return [from, to];
}

export function sentenceRegion(
  words: readonly Token[],
  { attribution }: QuotedPassage,
  original: Prepared,
): [number, number] | null {
  const best = bestSentence(words, original, attribution);
  if (!best) return null;
  let { from, to } = best.sentence;
  const hasQuoted = original.quoted.slice(from, to).includes(true);
  while (hasQuoted && from < to && !original.quoted[from]) from++;
  while (hasQuoted && to > from && !original.quoted[to - 1]) to--;
  return to > from ? [from, to] : null;
}

/** How many of the words that carry meaning stand in a region: by word, half by stem. */
export function agreementOf(
  words: readonly Token[],
  original: Prepared,
  [from, to]: readonly [number, number],
): { score: number; shared: number } {
  const region = original.tokens.slice(from, to);
  const exact = new Set(region.map(({ word }) => word));
  const stems = new Set(region.map(({ word }) => word.slice(0, 5)));
  const content = words.filter(isContent);
  const counted = content.length > 0 ? content : words;
  const shared = counted.filter(({ word }) => exact.has(word)).length;
  const alike = counted.filter(
    ({ word }) => !exact.has(word) && stems.has(word.slice(0, 5)),
  ).length;
  return { score: (shared + alike / 2) / counted.length, shared: shared + alike };
}
