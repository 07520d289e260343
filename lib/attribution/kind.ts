import type { Span, StatementKind } from '../model';

const WORD = /[\p{L}\p{N}]+/gu;

/** Direct when every word of the content is quoted, indirect when none is, mixed otherwise. */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Span[],
): StatementKind {
  let quoted = 0;
  let plain = 0;
  for (const [start, end] of content) {
    const near = overlapping(quotations, start, end);
    for (const word of text.slice(start, end).matchAll(WORD)) {
      const at = start + word.index;
      if (near.some(([open, close]) => at >= open && at < close)) quoted += 1;
      else plain += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** The spans, sorted and apart, that share a character with `[start, end)`. */
function overlapping(spans: readonly Span[], start: number, end: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && spans[at]![0] < end; at += 1) found.push(spans[at]!);
  return found;
}
