import type { Alignment } from './align';
import type { Wanted } from './candidates';
import { CONTEXT_LENGTH } from './describe';
import type { Likeness } from './judge';
import { sideOf } from './sides';
import { joinsWords, wordsOf } from './word-index';

/**
 * How well an aligned place agrees with the passage.
 *
 * @param fitting what was aligned: at the ends of a text less context than was described
 * @param wanted the passage as described
 */
export function likenessOf(
  folded: string,
  found: Alignment,
  { prefix, quote, suffix }: Wanted,
  wanted: Wanted,
): Likeness {
  const from = prefix.length;
  const to = from + quote.length;
  const errors = (a: number, b: number) => found.errors[b]! - found.errors[a]!;
  const inserted = found.last[from]! - found.first[from]!;
  const characters = share(quote.length - errors(from, to) + inserted, quote.length);
  const start = found.last[from]!;
  const end = found.first[to]!;
  return {
    quote: (characters + wordsFound(folded, found, quote, from)) / 2,
    before: sideOf(
      reversed(edged(wanted.prefix, 'start')),
      textBefore(folded, start),
      from,
      (k) => errors(from - k, from) + inserted,
    ),
    after: sideOf(edged(wanted.suffix, 'end'), textAfter(folded, end), suffix.length, (k) =>
      errors(to, to + k),
    ),
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
