import { Ballot } from './ballot';
import { foldInSteps, type FoldedText } from './fold';
import { runThrough } from './steps';
import { indexInSteps, type WordIndex } from './word-index';

/**
 * A page's text made ready for looking up many passages: folded once, its words indexed once.
 * Keep it for one pass over the page's annotations.
 */
export interface PreparedText extends FoldedText {
  text: string;
  index: WordIndex;
  ballot: Ballot;
}

/** Prepares a text for {@link locate}, pausing every few milliseconds so that a page can be served between. */
export function* prepareInSteps(text: string): Generator<void, PreparedText> {
  const folded = yield* foldInSteps(text);
  const index = yield* indexInSteps(folded.folded);
  return { text, ...folded, index, ballot: new Ballot(folded.folded.length) };
}

/** {@link prepareInSteps}, in one go. Linear. */
export function prepareText(text: string): PreparedText {
  return runThrough(prepareInSteps(text));
}

/** The folded place of an offset in the original text (binary search). */
export function foldedPlace({ at }: FoldedText, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What belongs to the character before it: combining marks, joiners, variation selectors, emoji modifiers. */
const EXTENDS = /[\p{M}\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** The original offset behind the folded character before `end`, its marks included. */
export function endOffset({ text, at }: PreparedText, end: number): number {
  let offset = at[end - 1]!;
  do offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  while (offset < text.length && EXTENDS.test(String.fromCodePoint(text.codePointAt(offset)!)));
  return offset;
}
