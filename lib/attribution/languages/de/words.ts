import type { Span } from '../../../model';

/** One word of the text. `lower` is for look-ups; German capitals are kept in `text`. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-.'’&/][\p{L}\p{N}]+)*/gu;

/** The words inside a span of the text, in order. Offsets are those of the whole text. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** German writes every noun and name with a capital; numbers are neither. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** The span without white space and without the marks that only join it to its neighbours. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.–—-]/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? [from, to] : null;
}

export function holds([start, end]: Span, at: number): boolean {
  return at >= start && at < end;
}
