import type { Reading } from '../model';
import { quotedSpans } from './compare/quoted-spans';
import { foldWord, stemOf, tokenise } from './compare/tokens';
import { isContent } from './compare/word-classes';

/** What two articles of one story have in common. */
export interface Recognisable {
  quotations: { start: string; hashes: number[] }[];
  /** Folded names of the speakers and of who is named most. */
  names: string[];
  /** Numbers of three digits and more, as digits. */
  figures: string[];
  /** Stems of the headline. */
  title: string[];
}

/** Words a run: shorter ones stand in unrelated articles. */
const RUN = 5;
/** Quotations of fewer words say nothing about where they come from. */
const SHORTEST_QUOTATION = 7;
const MOST_QUOTATIONS = 60;
const MOST_HASHES = 12;
/** Kept of a quotation to look it up by: of the lowest hashes two texts that share half of it share half, too. */
const LOOKED_UP_HASHES = 6;
const MOST_NAMES = 24;
const MOST_FIGURES = 24;
const QUOTATION_START = 80;

export function recognisable({ article, attributions }: Reading): Recognisable {
  const quotations = quotationsIn(article).map(({ start, hashes }) => ({
    start,
    hashes: spread(hashes, MOST_HASHES),
  }));
  const speakers = attributions.flatMap(({ speaker }) => (speaker ? [foldWord(speaker.name)] : []));
  return {
    quotations,
    names: [...new Set([...speakers, ...frequentNames(article.text)])].slice(0, MOST_NAMES),
    figures: [
      ...new Set(
        article.text.match(
          /(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})+|(?<![\p{L}\d])\d{3,}(?![\p{L}\d])/gu,
        ) ?? [],
      ),
    ]
      .map((figure) => figure.replace(/\D/g, ''))
      .filter((figure) => !/^(19|20)\d\d$/.test(figure))
      .slice(0, MOST_FIGURES),
    title: [
      ...new Set(
        tokenise(article.title)
          .filter(isContent)
          .map(({ word }) => stemOf(word)),
      ),
    ],
  };
}

/** The lowest hashes of each quotation (bottom-k sketch, Broder 1997), to look up who quotes the same. */
export function quotationHashes(article: Reading['article']): number[] {
  const lowest = quotationsIn(article).flatMap(({ hashes }) =>
    hashes.sort((one, other) => one - other).slice(0, LOOKED_UP_HASHES),
  );
  return [...new Set(lowest)];
}

function quotationsIn(article: Reading['article']): { start: string; hashes: number[] }[] {
  return quotedSpans(article)
    .map((span) => article.text.slice(...span))
    .map((words) => ({ start: words.slice(0, QUOTATION_START), hashes: [...shingles(words)] }))
    .filter(({ hashes }) => hashes.length >= SHORTEST_QUOTATION - RUN + 1)
    .slice(0, MOST_QUOTATIONS);
}

/** Hashes of all runs of five words (w-shingling, Broder 1997). */
export function shingles(text: string): Set<number> {
  const words = tokenise(text).map(({ word }) => word);
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++)
    hashes.add(hash(words.slice(at, at + RUN).join(' ')));
  return hashes;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

function spread(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, index) => values[Math.floor((index * values.length) / most)]!,
  );
}

/** Capitalised runs of two words and more that stand at least twice. */
function frequentNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+/gu)) {
    const key = foldWord(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}
