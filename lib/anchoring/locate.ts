import type { PositionSelector, QuoteSelector, Selector, Span } from '../model';
import { candidates, type Wanted } from './candidates';
import { examine, type Examined } from './examine';
import { fold } from './fold';
import { accepts } from './judge';
import { endOffset, foldedPlace, prepareText, type PreparedText } from './prepared-text';
import { leftScar } from './scar';
import { unchangedPlace } from './unchanged';

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
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const wanted = wantedOf(prepared, selectors);
  if (!wanted) return null;
  const unchanged = unchangedPlace(prepared, wanted);
  if (unchanged !== null) {
    const end = endOffset(prepared, unchanged + wanted.quote.length);
    return { span: [prepared.at[unchanged]!, end], score: 1 };
  }
  const places = examineAll(prepared, wanted).filter(({ probability }) => accepts(probability));
  const found = likeliest(withoutCopies(prepared, wanted, places));
  return found && { span: found.span, score: found.probability };
}

/** What stands at the places where a passage may be, the nearest to the old one first. */
export function examineAll(prepared: PreparedText, wanted: Wanted): Examined[] {
  const distance = (place: number) => (wanted.near === null ? 0 : Math.abs(place - wanted.near));
  return candidates(prepared, wanted)
    .sort((a, b) => distance(a) - distance(b))
    .map((place) => examine(prepared, wanted, place))
    .filter((examined) => examined !== null);
}

/** Of two alike, the first. */
function likeliest(all: readonly Examined[]): Examined | null {
  return all.reduce<Examined | null>(
    (best, one) => (best && best.probability >= one.probability ? best : one),
    null,
  );
}

/** Nearly all of the context on both sides: a scar elsewhere is then that of another copy. */
const NEIGHBOURS = 0.9;

/** Where the page shows that the passage was cut out, the same words elsewhere are not it. */
export function withoutCopies(
  prepared: PreparedText,
  wanted: Wanted,
  places: Examined[],
): Examined[] {
  const inPlace = places.filter(
    ({ likeness: { before, after } }) => Math.min(before.agreed, after.agreed) >= NEIGHBOURS,
  );
  if (inPlace.length === places.length) return places;
  return leftScar(prepared, wanted) ? inPlace : places;
}

/** A stored passage, folded, as it is looked for in a text. Null without a quotation that says anything. */
export function wantedOf(prepared: PreparedText, selectors: readonly Selector[]): Wanted | null {
  const quotation = selectors.find((s): s is QuoteSelector => s.type === 'TextQuoteSelector');
  if (!quotation) return null;
  const position = selectors.find((s): s is PositionSelector => s.type === 'TextPositionSelector');
  const { exact, prefix, suffix } = quotation;
  const whole = fold(prefix + exact + suffix);
  const from = foldedPlace(whole, prefix.length);
  const to = foldedPlace(whole, prefix.length + exact.length);
  if (from === to) return null;
  return {
    prefix: whole.folded.slice(0, from),
    quote: whole.folded.slice(from, to),
    suffix: whole.folded.slice(to),
    near: position ? foldedPlace(prepared, position.start) : null,
  };
}
