import type { Span } from '../../../model';
import { firstEndingAfter } from './halves';

/** One word of the text. `lower` is for look-ups; German capitals are kept in `text`. */
export interface Word {
  text: string;
  lower: string;
  /** Written with a capital, as every German noun and name is; numbers are not. */
  capital: boolean;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-.'’&/][\p{L}\p{N}]+)*/gu;

/** The words inside a span of the text, in order. Offsets are those of the whole text. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [word] = match;
    const lower = word.toLowerCase();
    const at = start + match.index;
    words.push({
      text: word,
      lower,
      capital: isUpper(word, lower),
      start: at,
      end: at + word.length,
    });
  }
  return words;
}

/** Of words in order, those inside a span. */
export function wordsWithin(words: readonly Word[], [start, end]: Span): Word[] {
  const first = firstEndingAfter(words, start, (word) => word.end);
  let next = first;
  while (next < words.length && words[next]!.end <= end) next += 1;
  return words.slice(first, next);
}

function isUpper(word: string, lower: string): boolean {
  return word.charCodeAt(0) !== lower.charCodeAt(0);
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.capital;
}

/** The span without white space and without the marks that only join it to its neighbours. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.–—-]/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? [from, to] : null;
}
