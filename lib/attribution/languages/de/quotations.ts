import type { Span } from '../../../model';
import { firstEndingAfter } from './halves';

/** Opening mark → the marks that may close it. „ “ and » « are the German pairs; the rest is met too. */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '»': '«',
  '«': '»',
  '“': '”"',
  '"': '"“”',
};

const OPENING = /[„»«“"]/g;

/** A quotation that runs on for longer than this without a closing mark was never one. */
const LONGEST = 3000;

/**
 * The quotations of one block, marks included, in order; nested ones (‚ ‘) stay inside. A mark that is
 * never closed quotes to the block's end when it opens the block, and nothing otherwise.
 */
export function quotationsIn(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(OPENING)) {
    const at = start + match.index;
    const closing = PAIRS[match[0]];
    if (at < from || closing === undefined || !mayOpen(text, at, start)) continue;
    const close = closingAt(text, at, Math.min(end, at + LONGEST), closing);
    if (close === null && at !== start) continue;
    from = close ?? end;
    found.push([at, from]);
  }
  return found;
}

function mayOpen(text: string, at: number, start: number): boolean {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([–—:-]/.test(before) && /\S/.test(after);
}

function closingAt(text: string, open: number, end: number, closing: string): number | null {
  const own = text.charAt(open);
  for (let at = open + 2; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === own && (!closing.includes(own) || mayOpen(text, at, open))) return null;
    if (closing.includes(char) && !/\s/.test(text.charAt(at - 1))) return at + 1;
  }
  return null;
}

/** The quotations that share a character with `[start, end)`. */
export function quotationsWithin(quotations: readonly Span[], [start, end]: Span): Span[] {
  const within: Span[] = [];
  const first = firstEndingAfter(quotations, start, (quotation) => quotation[1]);
  for (let at = first; at < quotations.length && quotations[at]![0] < end; at += 1)
    within.push(quotations[at]!);
  return within;
}
