import type { PositionSelector, QuoteSelector, Selector, Span } from '../model';
import { align, type Alignment } from './align';
import { candidates, type Wanted } from './candidates';
import { fold } from './fold';
import { accepts, score, type Likeness } from './judge';
import { foldedPlace, prepareText, type PreparedText } from './prepared-text';
import { isWordCode } from './word-index';

/** Where a described passage was found: a span of the text, and how sure that is (0 … 1). */
export interface Located {
  span: Span;
  score: number;
}

/**
 * Finds a described passage again: word for word first, then by the likeness of the quotation and its
 * context, with a reject threshold (see `judge.ts`). Offsets are UTF-16 code units in the text.
 *
 * Hand it a {@link PreparedText} to look up many passages. Returns null when nothing is like enough:
 * the annotation is an orphan. A description without a quotation is an orphan too.
 */
export function locate(
  text: string | PreparedText,
  selectors: readonly Selector[],
): Located | null {
  const quote = selectors.find((s): s is QuoteSelector => s.type === 'TextQuoteSelector');
  if (!quote) return null;
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const position = selectors.find((s): s is PositionSelector => s.type === 'TextPositionSelector');
  const wanted = foldWanted(prepared, quote, position);
  if (wanted.quote.length === 0) return null;
  const slack = slackOf(wanted.quote.length);
  let best: (Located & { distance: number }) | null = null;
  for (const place of candidates(prepared, wanted)) {
    const found = examine(prepared, wanted, place, slack);
    if (!found) continue;
    const distance = wanted.near === null ? 0 : Math.abs(place - wanted.near);
    if (
      !best ||
      found.score > best.score ||
      (found.score === best.score && distance < best.distance)
    )
      best = { ...found, distance };
  }
  return best && { span: best.span, score: best.score };
}

function foldWanted(
  prepared: PreparedText,
  { exact, prefix, suffix }: QuoteSelector,
  position: PositionSelector | undefined,
): Wanted {
  const whole = fold(prefix + exact + suffix);
  const from = foldedPlace(whole, prefix.length);
  const to = foldedPlace(whole, prefix.length + exact.length);
  return {
    prefix: whole.folded.slice(0, from),
    quote: whole.folded.slice(from, to),
    suffix: whole.folded.slice(to),
    near: position ? foldedPlace(prepared, position.start) : null,
  };
}

/** Room for words that came or went: a quarter of the passage, and a long word for the short ones. */
function slackOf(length: number): number {
  return 24 + Math.ceil(length / 4);
}

function examine(
  prepared: PreparedText,
  wanted: Wanted,
  place: number,
  slack: number,
): Located | null {
  const pattern = wanted.prefix + wanted.quote + wanted.suffix;
  const found = align(prepared.folded, pattern, place - wanted.prefix.length, slack);
  if (!found) return null;
  const from = wanted.prefix.length;
  const to = from + wanted.quote.length;
  const likeness = likenessOf(found, wanted, from, to);
  if (!accepts(likeness)) return null;
  const [start, end] = wholeWords(prepared.folded, wanted, found.last[from]!, found.first[to]!);
  if (start >= end) return null;
  return { span: [prepared.at[start]!, endOffset(prepared, end)], score: score(likeness) };
}

function likenessOf(found: Alignment, wanted: Wanted, from: number, to: number): Likeness {
  const errors = (a: number, b: number) => found.errors[b]! - found.errors[a]!;
  const share = (edits: number, length: number) =>
    length === 0 ? 0 : 1 - Math.min(1, edits / length);
  const inserted = found.last[from]! - found.first[from]!;
  const length = wanted.quote.length;
  return {
    quote: share(errors(from, to) - inserted, length),
    prefix: share(errors(0, from) + inserted, from),
    suffix: share(errors(to, found.errors.length - 1), wanted.suffix.length),
    length,
  };
}

/** A passage that was described in whole words is found in whole words. */
function wholeWords(folded: string, wanted: Wanted, start: number, end: number): [number, number] {
  const word = (i: number) => isWordCode(folded.charCodeAt(i));
  const cutsBefore = (i: number) => i > 0 && i < folded.length && word(i - 1) && word(i);
  if (!isWordCode(wanted.prefix.charCodeAt(wanted.prefix.length - 1))) {
    while (cutsBefore(start)) start--;
  }
  if (!isWordCode(wanted.suffix.charCodeAt(0))) while (cutsBefore(end)) end++;
  while (start < end && folded[start] === ' ') start++;
  while (end > start && folded[end - 1] === ' ') end--;
  return [start, end];
}

/** What belongs to the character before it: combining marks, joiners, variation selectors, emoji modifiers. */
const EXTENDS = /[\p{M}\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** The original offset behind the last character, its marks included. */
function endOffset({ text, at }: PreparedText, end: number): number {
  let offset = at[end - 1]!;
  do offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  while (offset < text.length && EXTENDS.test(String.fromCodePoint(text.codePointAt(offset)!)));
  return offset;
}
