import type { PositionSelector, QuoteSelector, Selector, Span } from '../model';
import { align, type Alignment } from './align';
import { BIN, candidates, type Wanted } from './candidates';
import { CONTEXT_LENGTH } from './describe';
import { fold } from './fold';
import { accepts, score, type Likeness } from './judge';
import { leftScar } from './scar';
import { sideOf } from './sides';
import { foldedPlace, prepareText, type PreparedText } from './prepared-text';
import { joinsWords, wordsOf } from './word-index';

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
  const places = candidates(prepared, wanted);
  const unchanged = findUnchanged(prepared, wanted, places);
  if (unchanged) return unchanged;
  let best: (Examined & { distance: number }) | null = null;
  for (const place of places) {
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
  if (!best || (!best.inPlace && leftScar(prepared, wanted))) return null;
  return { span: best.span, score: best.score };
}

/** The common case: quotation and context stand there to the letter. The place nearest to the old one is taken. */
function findUnchanged(
  prepared: PreparedText,
  { prefix, quote, suffix, near }: Wanted,
  places: readonly number[],
): Located | null {
  const pattern = prefix + quote + suffix;
  const distance = (place: number) => (near === null ? 0 : Math.abs(place - near));
  for (const place of [...places].sort((a, b) => distance(a) - distance(b))) {
    const from = Math.max(0, place - prefix.length - BIN);
    const window = prepared.folded.slice(from, from + pattern.length + 2 * BIN);
    const hit = window.indexOf(pattern);
    if (hit < 0) continue;
    const start = from + hit + prefix.length;
    const end = start + quote.length;
    return { span: [prepared.at[start]!, endOffset(prepared, end)], score: 1 };
  }
  return null;
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
  const pattern = wanted.prefix + wanted.quote + wanted.suffix;
  const from = wanted.prefix.length;
  const to = from + wanted.quote.length;
  const found = align(prepared.folded, pattern, to, place - from, slack);
  if (!found) return null;
  const likeness = likenessOf(prepared.folded, found, wanted);
  if (!accepts(likeness)) return null;
  const [start, end] = wholeWords(prepared.folded, wanted, found.last[from]!, found.first[to]!);
  if (start >= end) return null;
  return {
    span: [prepared.at[start]!, endOffset(prepared, end)],
    score: score(likeness),
    inPlace: likeness.before === 'same' && likeness.after === 'same',
  };
}

function likenessOf(folded: string, found: Alignment, { prefix, quote, suffix }: Wanted): Likeness {
  const from = prefix.length;
  const to = from + quote.length;
  const errors = (a: number, b: number) => found.errors[b]! - found.errors[a]!;
  const inserted = found.last[from]! - found.first[from]!;
  const characters = share(quote.length - errors(from, to) + inserted, quote.length);
  const before = share(from - errors(0, from) - inserted, from);
  const after = share(suffix.length - errors(to, to + suffix.length), suffix.length);
  const start = found.last[from]!;
  const end = found.first[to]!;
  return {
    quote: (characters + wordsFound(folded, found, quote, from)) / 2,
    prefix: before,
    suffix: after,
    before: sideOf(reversed(edged(prefix, 'start')), textBefore(folded, start), before),
    after: sideOf(edged(suffix, 'end'), textAfter(folded, end), after),
    length: quote.length,
  };
}

/** A description with hardly any context was made at the very start or end of its text: an edge. */
function edged(context: string, side: 'start' | 'end'): string {
  if (context.length >= CONTEXT_LENGTH / 2) return context;
  return side === 'start' ? `\n${context}` : `${context}\n`;
}

function textBefore(folded: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  return reversed((from === 0 ? '\n' : '') + folded.slice(from, start));
}

function textAfter(folded: string, end: number): string {
  const to = end + CONTEXT_LENGTH;
  return folded.slice(end, to) + (to >= folded.length ? '\n' : '');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, part / whole);
}

/** The share of the quotation's word characters that stand in words found whole, to the letter. */
function wordsFound(folded: string, found: Alignment, quote: string, from: number): number {
  let all = 0;
  let same = 0;
  const { starts, ends } = wordsOf(quote);
  starts.forEach((start, i) => {
    const word = quote.slice(start, ends[i]);
    all += word.length;
    if (isWholeWord(folded, found.last[from + start]!, word)) same += word.length;
  });
  return share(same, all);
}

function isWholeWord(folded: string, place: number, word: string): boolean {
  const joins = (i: number) => joinsWords(folded.charCodeAt(i));
  return folded.startsWith(word, place) && !joins(place - 1) && !joins(place + word.length);
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
