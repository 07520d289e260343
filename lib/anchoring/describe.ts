import type { Selector, Span } from '../model';

/**
 * Characters of context kept on either side of a quotation. W3C leaves it open. Hypothesis writes 32, but
 * a headline, its deck and the lead often share that much; with 64, three quarters of the wrong places
 * that 32 leads to are gone (`npm run bench:anchoring`).
 */
export const CONTEXT_LENGTH = 64;

/**
 * Describes a span of `text` so that {@link locate} finds it again on a changed page: by quotation with
 * context and by position (W3C Web Annotation, TextQuoteSelector and TextPositionSelector).
 *
 * Offsets are UTF-16 code units in `text`. Context never splits a surrogate pair.
 *
 * @throws RangeError when the span is empty or reaches beyond the text: there is nothing to describe.
 */
export function describe(text: string, [start, end]: Span): Selector[] {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`no passage at ${start}–${end} of ${text.length}`);
  }
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Moves an offset that stands between the halves of a surrogate pair behind the pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset + 1 : offset;
}
