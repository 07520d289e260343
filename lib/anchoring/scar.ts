import type { Wanted } from './candidates';
import type { PreparedText } from './prepared-text';
import { nearestPlaces, postings, wordsOf } from './word-index';

/** Letters of either neighbour that must meet: fewer meet by chance. */
const LETTERS = 10;

/** Text that surely holds {@link LETTERS} letters. */
const REACH = 3 * LETTERS;

/**
 * Whether the page shows that a passage was cut out of its paragraph: the words before it now stand right
 * before the words after it. The same words elsewhere on the page are then not the passage. A whole
 * paragraph leaves no scar, for it may have moved; nor does a passage without context.
 */
export function leftScar(prepared: PreparedText, { prefix, suffix, near }: Wanted): boolean {
  if (prefix.endsWith('\n') && suffix.startsWith('\n')) return false;
  const tail = letters(prefix).slice(-LETTERS);
  const head = letters(suffix).slice(0, LETTERS);
  const word = wordsOf(suffix).hashes[0];
  if (tail.length < LETTERS || head.length < LETTERS || word === undefined) return false;
  return nearestPlaces(postings(prepared.index, word), near).some(
    (place) =>
      letters(prepared.folded.slice(Math.max(0, place - REACH), place)).endsWith(tail) &&
      letters(prepared.folded.slice(place, place + REACH)).startsWith(head),
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
