import type { Drift } from '../../../model';
import type { DriftContext } from './context';
import { quantities, type Quantity } from './quantities';

/** "Nearly 5,000" for 4,953 is no change. */
const ROUNDING = 0.06;

/**
 * Ratios ("four times the limit") are the writer's sums and not compared.
 * Numbers that the rewrite has and the original, there, has not. A number that the original gives elsewhere in the
 * passage is drawn from there; one left out is a choice of the writer, no change.
 */
export function numberDrift({
  rewriteText,
  words,
  original,
  matched,
  nearby,
}: DriftContext): Drift[] {
  const text = original.article.text;
  const there = quantities(text, matched);
  const around = quantities(text, nearby);
  const here = quantities(rewriteText, words).filter(({ unit }) => unit !== 'times');
  const free = there.filter((one) => !here.some((other) => same(other, one)));
  return here.flatMap((quantity): Drift[] => {
    const twin = around.find((other) => same(quantity, other));
    if (twin) {
      const isMoved =
        quantity.bound !== twin.bound && quantity.bound !== null && twin.bound !== null;
      return isMoved ? [{ kind: 'number', rewrite: phrase(quantity), original: phrase(twin) }] : [];
    }
    const other =
      free.find(({ unit }) => unit !== null && unit === quantity.unit) ?? free[0] ?? null;
    if (!other && (around.length > 0 || isTrivial(quantity))) return [];
    return [{ kind: 'number', rewrite: quantity.text, original: other?.text ?? null }];
  });
}

function same(one: Quantity, other: Quantity): boolean {
  if (one.value === other.value) return true;
  const isRough =
    one.approximate || other.approximate || one.bound !== null || other.bound !== null;
  const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
  return isRough && Math.abs(one.value - other.value) <= larger * ROUNDING;
}

/** "Two" is often no count ("the two leaders"). */
const isTrivial = ({ value }: Quantity): boolean => value <= 3;

const phrase = ({ bound, text }: Quantity): string =>
  bound === null ? text : `${bound === 'more' ? '>' : '<'} ${text}`;
