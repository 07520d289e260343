import search from 'approx-string-match';
import type { PositionSelector, QuoteSelector, Selector, Span } from '../../lib/model';

/** The neighbour to compare with: approximate search over the whole text, weighted as Hypothesis publishes it. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MAX_ERRORS = 256;
const CONTEXT = 32;

/** The best match, or null below `cut` (0 accepts whatever is found). */
export function locateByWeights(
  text: string,
  selectors: readonly Selector[],
  cut: number,
): { span: Span; score: number } | null {
  const quote = selectors.find((s): s is QuoteSelector => s.type === 'TextQuoteSelector')!;
  const position = selectors.find((s): s is PositionSelector => s.type === 'TextPositionSelector');
  const allowed = Math.min(MAX_ERRORS, quote.exact.length / 2);
  let best: { span: Span; score: number } | null = null;
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  for (const { start, end, errors } of matches(text, quote.exact, allowed)) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(end, end + suffix.length);
    const off = position ? Math.abs(start - position.start) / text.length : 1;
    const score =
      (WEIGHTS.quote * (1 - errors / quote.exact.length) +
        WEIGHTS.prefix * similarity(before, prefix) +
        WEIGHTS.suffix * similarity(after, suffix) +
        WEIGHTS.position * (1 - off)) /
      (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
    if (!best || score > best.score) best = { span: [start, end], score };
  }
  return best && best.score >= cut ? best : null;
}

function matches(text: string, quote: string, allowed: number) {
  const exact = [];
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    exact.push({ start: i, end: i + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, quote, allowed);
}

function similarity(text: string, context: string): number {
  if (context === '' || text === '') return 0;
  const [best] = search(text, context, context.length);
  return best ? 1 - best.errors / context.length : 0;
}
