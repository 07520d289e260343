import type { Span, StatementKind } from '../model';

const WORD = /[\p{L}\p{N}]/u;

/** Direct when every word of the content is quoted, indirect when none is, mixed otherwise. */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Span[],
): StatementKind {
  let quoted = false;
  let plain = false;
  for (const [start, end] of content) {
    let from = start;
    for (const [open, close] of overlapping(quotations, start, end)) {
      plain ||= WORD.test(text.slice(from, Math.max(from, open)));
      quoted ||= WORD.test(text.slice(Math.max(start, open), Math.min(end, close)));
      from = close;
    }
    plain ||= WORD.test(text.slice(from, Math.max(from, end)));
  }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
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
