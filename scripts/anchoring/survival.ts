import type { Selector, Span } from '../../lib/model';
import { describe } from '../../lib/anchoring/describe';
import { mutate, type Change } from './mutate';
import { pick, randomFrom } from './random';

export interface Tally {
  right: number;
  wrong: number;
  orphan: number;
  total: number;
}

export type Locate = (text: string, selectors: readonly Selector[]) => { span: Span } | null;

export interface Trial {
  text: string;
  selectors: Selector[];
  truth: Span | null;
}

/** Passages of `lengths` characters from each page, each described and then changed. Deterministic. */
export function trials(
  pages: readonly string[],
  perPage: number,
  lengths: readonly [number, number],
  change: Change,
  seed: number,
): Trial[] {
  return pages.flatMap((text, p) => {
    const random = randomFrom(seed * 7919 + p);
    const vocabulary = [
      ...new Set(pages[(p + 1) % pages.length]!.match(/\p{L}{2,}/gu) ?? ['word']),
    ];
    const foreign = pages[(p + 2) % pages.length]!.split('\n\n');
    return Array.from({ length: perPage }, () => passageOf(text, lengths, random))
      .filter((passage) => passage !== null)
      .map((passage) => {
        const changed = mutate(text, passage, change, vocabulary, foreign, random);
        return { selectors: describe(text, passage), ...changed };
      });
  });
}

/** A run of whole words within one paragraph, as near to the wished length as the paragraph allows. */
function passageOf(
  text: string,
  [min, max]: readonly [number, number],
  random: () => number,
): Span | null {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].filter((m) => m[0].length >= min);
  if (paragraphs.length === 0) return null;
  const { index, 0: paragraph } = pick(paragraphs, random);
  const words = [...paragraph.matchAll(/\S+/g)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const wished = min + Math.floor(random() * (max - min + 1));
  const first = pick(words, random);
  let [start, end] = first;
  for (const word of words) if (word[0] >= start && word[1] - start <= wished) end = word[1];
  for (const word of [...words].reverse())
    if (end - start < min && word[0] < start) start = word[0];
  return end - start >= min ? [index + start, index + end] : null;
}

/** Counts where a way of locating ends up: on the passage, elsewhere, or nowhere. */
export function tally(all: readonly Trial[], locate: Locate): Tally {
  const count: Tally = { right: 0, wrong: 0, orphan: 0, total: all.length };
  for (const { text, selectors, truth } of all) {
    const found = locate(text, selectors);
    if (!found) count.orphan++;
    else if (truth && overlap(found.span, truth) >= RIGHT) count.right++;
    else count.wrong++;
  }
  return count;
}

/** A place that shares this much with the passage is the right one. */
export const RIGHT = 0.5;

/** Shared characters over all characters of two spans (Jaccard). */
export function overlap([a, b]: Span, [c, d]: Span): number {
  const shared = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return shared / (b - a + (d - c) - shared);
}
