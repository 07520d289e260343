import type { PositionSelector, QuoteSelector, Selector, Span } from '../model';
import { align } from './align';
import { candidates, type Wanted } from './candidates';
import { fold } from './fold';
import { accepts, score } from './judge';
import { likenessOf } from './likeness';
import { leftScar } from './scar';
import { foldedPlace, prepareText, type PreparedText } from './prepared-text';
import { unchangedPlace } from './unchanged';
import { joinsWords } from './word-index';

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
  const unchanged = unchangedPlace(prepared, wanted);
  if (unchanged !== null) {
    const end = endOffset(prepared, unchanged + wanted.quote.length);
    return { span: [prepared.at[unchanged]!, end], score: 1 };
  }
  const found = findChanged(prepared, wanted, candidates(prepared, wanted));
  if (!found || (!found.inPlace && leftScar(prepared, wanted))) return null;
  return { span: found.span, score: found.score };
}

/** The likest place that passes the threshold; of two alike, the one nearest to the old place. */
function findChanged(
  prepared: PreparedText,
  wanted: Wanted,
  places: readonly number[],
): Examined | null {
  const slack = slackOf(wanted.quote.length);
  const distance = (place: number) => (wanted.near === null ? 0 : Math.abs(place - wanted.near));
  return [...places]
    .sort((a, b) => distance(a) - distance(b))
    .map((place) => examine(prepared, wanted, place, slack))
    .filter((found) => found !== null)
    .reduce<Examined | null>((best, one) => (best && best.score >= one.score ? best : one), null);
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

/** A place that passed the threshold; `inPlace` when its neighbours are those described. */
interface Examined extends Located {
  inPlace: boolean;
}

function examine(
  prepared: PreparedText,
  wanted: Wanted,
  place: number,
  slack: number,
): Examined | null {
  const fitting = fit(wanted, place, slack, prepared.folded.length);
  const from = fitting.prefix.length;
  const to = from + fitting.quote.length;
  const pattern = fitting.prefix + fitting.quote + fitting.suffix;
  const found = align(prepared.folded, pattern, to, place - from, slack);
  if (!found) return null;
  const likeness = likenessOf(prepared.folded, found, fitting, wanted);
  if (!accepts(likeness)) return null;
  const [start, end] = wholeWords(prepared.folded, wanted, found.last[from]!, found.first[to]!);
  if (start >= end) return null;
  return {
    span: [prepared.at[start]!, endOffset(prepared, end)],
    score: score(likeness),
    inPlace: likeness.before === 'same' && likeness.after === 'same',
  };
}

/** At the ends of the text there is no room for the whole context: what can't stand there is not aligned. */
function fit(wanted: Wanted, place: number, slack: number, length: number): Wanted {
  const before = Math.max(0, place + slack);
  const after = Math.max(0, length - place - wanted.quote.length + slack);
  const { prefix, suffix } = wanted;
  return {
    ...wanted,
    prefix: prefix.slice(Math.max(0, prefix.length - before)),
    suffix: suffix.slice(0, after),
  };
}

/** A passage that was described in whole words is found in whole words. */
function wholeWords(folded: string, wanted: Wanted, start: number, end: number): [number, number] {
  const word = (i: number) => joinsWords(folded.charCodeAt(i));
  const cutsBefore = (i: number) => i > 0 && i < folded.length && word(i - 1) && word(i);
  if (!joinsWords(wanted.prefix.charCodeAt(wanted.prefix.length - 1))) {
    while (cutsBefore(start)) start--;
  }
  if (!joinsWords(wanted.suffix.charCodeAt(0))) while (cutsBefore(end)) end++;
  while (start < end && isSpace(folded[start])) start++;
  while (end > start && isSpace(folded[end - 1])) end--;
  return [start, end];
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
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
