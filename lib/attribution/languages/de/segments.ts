import type { Span } from '../../../model';
import { moodOf, type Mood } from './mood';
import type { Reading } from './reading';
import { wordsWithin, type Word } from './words';

/** A stretch of a sentence between commas, colons, semicolons or dashes; a quotation is its own. */
export interface Segment {
  span: Span;
  words: Word[];
  quotation: boolean;
  mood: Mood;
  /** The mark that ends the segment: `,` `:` `;` `–` or nothing. */
  mark: string;
}

const STOPS = new Set(',:;–—()');

/** At least this many words, or its own sentence mark, make a quotation a statement and no mere name. */
const STATEMENT_WORDS = 3;

/**
 * Cuts a sentence at the marks that part its clauses, never inside brackets or numbers. A quotation
 * stands alone when it can be a statement beside a clause; a few quoted words stay in their clause.
 */
export function segmentsOf(
  { text, words: all }: Reading,
  sentence: Span,
  quotations: readonly Span[],
): Segment[] {
  const segments: Segment[] = [];
  const [start, end] = sentence;
  const own = wordsWithin(all, sentence);
  let from = start;
  let depth = 0;
  const push = (to: number, mark: string, quotation = false) => {
    const words = wordsWithin(own, [from, to]);
    if (words.length > 0)
      segments.push({ span: [from, to], words, quotation, mood: moodOf(words), mark });
    else if (segments.length > 0 && mark !== '') segments[segments.length - 1]!.mark = mark;
  };
  let next = 0;
  let word = 0;
  for (let at = start; at < end; at += 1) {
    const quotation = quotations[next];
    if (quotation && at >= quotation[0]) {
      const close = Math.min(quotation[1], end);
      next += 1;
      if (at < quotation[1] && standsAlone(text, own, quotation, sentence)) {
        push(at, '');
        from = at;
        push(close, '', true);
        from = close;
      }
      at = Math.max(at, close) - 1;
      continue;
    }
    // No mark that parts clauses stands inside a word.
    while (word < own.length && own[word]!.end <= at) word += 1;
    const current = own[word];
    if (current && current.start <= at) {
      at = current.end - 1;
      continue;
    }
    const char = text.charAt(at);
    if (!STOPS.has(char)) continue;
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts(text, at)) {
      push(at, char);
      from = at + 1;
    }
  }
  push(end, '');
  return segments;
}

function parts(text: string, at: number): boolean {
  if (/[–—]/.test(text.charAt(at))) return /\s/.test(text.charAt(at - 1));
  return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
}

function standsAlone(
  text: string,
  words: readonly Word[],
  [start, end]: Span,
  sentence: Span,
): boolean {
  const inner = text.slice(start + 1, end);
  const before = text.slice(sentence[0], start).trimEnd();
  const after = text.slice(end, sentence[1]).trimStart();
  if (before.endsWith(':') || /[.!?…][“”«»"]?$/.test(inner)) return true;
  return (
    (before === '' || before.endsWith(',')) &&
    /^(,|[–—.]|$)/.test(after) &&
    wordsWithin(words, [start, end]).length >= STATEMENT_WORDS
  );
}
