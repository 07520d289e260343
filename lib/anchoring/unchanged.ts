import type { Wanted } from './candidates';
import type { PreparedText } from './prepared-text';
import { nearestPlaces, postings, wordsOf } from './word-index';

/**
 * The common case: quotation and context stand there to the letter. The folded place where the quotation
 * begins; where it stands more than once, the one nearest to the old place; null when nowhere. The rarest
 * word of the whole says where to look, so that most passages cost one comparison.
 */
export function unchangedPlace(
  prepared: PreparedText,
  { prefix, quote, suffix, near }: Wanted,
): number | null {
  const pattern = prefix + quote + suffix;
  const word = rarestWord(prepared, pattern);
  if (!word) return null;
  const distance = (place: number) => (near === null ? 0 : Math.abs(place + prefix.length - near));
  let best: number | null = null;
  for (const wordPlace of nearestPlaces(word.places, near)) {
    const place = wordPlace - word.offset;
    if (place < 0 || (best !== null && distance(place) >= distance(best))) continue;
    if (prepared.folded.startsWith(pattern, place)) best = place;
  }
  return best === null ? null : best + prefix.length;
}

interface PlacedWord {
  /** Counted from the pattern's start. */
  offset: number;
  places: Uint32Array;
}

/** Of the pattern's words the one that the text has least often. Those at its ends may be cut: not taken. */
function rarestWord(prepared: PreparedText, pattern: string): PlacedWord | null {
  const { starts, hashes } = wordsOf(pattern);
  let rarest: PlacedWord | null = null;
  for (let i = 1; i < hashes.length - 1; i++) {
    const places = postings(prepared.index, hashes[i]!);
    if (!rarest || places.length < rarest.places.length) rarest = { offset: starts[i]!, places };
  }
  return rarest;
}
