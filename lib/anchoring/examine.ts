import type { Span } from '../model';
import { align } from './align';
import type { Wanted } from './candidates';
import { probabilityOf, type Likeness } from './judge';
import { likenessOf } from './likeness';
import { endOffset, type PreparedText } from './prepared-text';
import { joinsWords } from './word-index';

/** What stands at a candidate's place, and how likely it is the passage. */
export interface Examined {
  /** Where the quotation begins and ends there, in the original text. */
  span: Span;
  likeness: Likeness;
  /** 0 … 1. */
  probability: number;
}

/** Room for words that came or went: a quarter of the passage, and a long word for the short ones. */
function slackOf(length: number): number {
  return 24 + Math.ceil(length / 4);
}

/**
 * Aligns passage and context together at a candidate's place (folded) and measures how well they agree. Null
 * where nothing is left of the quotation.
 *
 * Where the next paragraph is another one, its words pull the alignment away from the passage: then the
 * context of the passage's own paragraph is aligned alone, too. That one of the two holds which finds more of
 * the quotation, with the better evidence of both.
 */
export function examine(prepared: PreparedText, wanted: Wanted, place: number): Examined | null {
  const whole = examineWith(prepared, wanted, wanted, place);
  const near = withinParagraph(wanted);
  if (near === wanted || (whole && !isDoubtful(whole))) return whole;
  const alone = examineWith(prepared, wanted, near, place);
  if (!whole || !alone) return whole ?? alone;
  const [better, other] =
    alone.likeness.quote > whole.likeness.quote ? [alone, whole] : [whole, alone];
  return better.probability >= other.probability ? better : { ...other, span: better.span };
}

/** Hardly to be bettered by another alignment. */
const NEARLY_SAME = 0.9;

/** Hardly to be saved by one: most places of an orphan, which shall cost little. */
const HOPELESS = 0.01;

function isDoubtful({ likeness, probability }: Examined): boolean {
  return likeness.quote < NEARLY_SAME && probability > HOPELESS;
}

/** The passage with the context of its own paragraph only, the breaks at its edges included. */
function withinParagraph(wanted: Wanted): Wanted {
  const { prefix, suffix } = wanted;
  const start = prefix.lastIndexOf('\n');
  const end = suffix.indexOf('\n');
  if (start <= 0 && (end < 0 || end === suffix.length - 1)) return wanted;
  return {
    ...wanted,
    prefix: prefix.slice(Math.max(0, start)),
    suffix: end < 0 ? suffix : suffix.slice(0, end + 1),
  };
}

/** @param context what of `wanted` is aligned */
function examineWith(
  prepared: PreparedText,
  wanted: Wanted,
  context: Wanted,
  place: number,
): Examined | null {
  const slack = slackOf(wanted.quote.length);
  const fitting = fit(context, place, slack, prepared.folded.length);
  const from = fitting.prefix.length;
  const to = from + fitting.quote.length;
  const pattern = fitting.prefix + fitting.quote + fitting.suffix;
  const found = align(prepared.folded, pattern, to, place - from, slack);
  if (!found) return null;
  const [start, end] = wholeWords(prepared.folded, wanted, found.last[from]!, found.first[to]!);
  if (start >= end) return null;
  const likeness = likenessOf(prepared.folded, found, fitting, wanted);
  const span: Span = [prepared.at[start]!, endOffset(prepared, end)];
  return { span, likeness, probability: probabilityOf(likeness) };
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
