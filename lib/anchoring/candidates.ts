import type { PreparedText } from './prepared-text';
import { nearestPlaces, postings, wordsOf } from './word-index';

/** A stored passage, folded: what `locate` looks for. `near` is the folded place it was last seen at, or null. */
export interface Wanted {
  quote: string;
  prefix: string;
  suffix: string;
  near: number | null;
}

/** Words of the quotation that vote, and of either context. The rarest of them pin a passage down; more only cost time. */
const QUOTE_VOTERS = 8;
const CONTEXT_VOTERS = 4;

/** Votes fall into bins of this many characters: edits before a word shift its vote by a few. */
const BIN = 16;

/**
 * A place with less than this share of all votes is not aligned: a passage with half of its words changed
 * keeps more, and an orphan is told from its first look.
 */
const LEAST_SHARE = 0.25;

/** Places that are aligned in full. The right one is among the first two in all of the benchmark. */
const MAX_CANDIDATES = 4;

/**
 * Where in the prepared text the quotation may begin (folded places, likeliest first): each of its rarer
 * words, and those of its context, votes for the places that it would put the quotation at. The seeding
 * step of BLAST (Altschul et al. 1990), over words.
 */
export function candidates(prepared: PreparedText, wanted: Wanted): number[] {
  const votes = new Map<number, number>();
  let all = 0;
  for (const voter of voters(prepared, wanted)) {
    const weight = 1 / Math.log2(2 + voter.places.length);
    all += weight;
    for (const place of nearestPlaces(voter.places, wanted.near)) {
      const bin = Math.floor((place - voter.offset) / BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + weight);
    }
  }
  return peaks(votes, all * LEAST_SHARE, wanted.near);
}

interface Voter {
  /** Where the word stands, counted from the quotation's start; negative in the prefix. */
  offset: number;
  places: Uint32Array;
}

/** The rarest words of each part that the text has at all: what has left the page can't say where to look. */
function voters(prepared: PreparedText, { prefix, quote, suffix }: Wanted): Voter[] {
  const to = prefix.length + quote.length;
  const { starts, hashes } = wordsOf(prefix + quote + suffix);
  const all = [...hashes].map((hash, i) => ({
    offset: starts[i]! - prefix.length,
    places: postings(prepared.index, hash),
  }));
  const rarest = (from: number, end: number, count: number) =>
    all
      .filter(({ offset, places }) => places.length > 0 && offset >= from && offset < end)
      .sort((a, b) => a.places.length - b.places.length)
      .slice(0, count);
  return [
    ...rarest(-prefix.length, 0, CONTEXT_VOTERS),
    ...rarest(0, quote.length, QUOTE_VOTERS),
    ...rarest(quote.length, to + suffix.length, CONTEXT_VOTERS),
  ];
}

function peaks(votes: Map<number, number>, least: number, near: number | null): number[] {
  const around = (bin: number) =>
    (votes.get(bin) ?? 0) + 0.9 * ((votes.get(bin - 1) ?? 0) + (votes.get(bin + 1) ?? 0));
  const distance = (bin: number) => (near === null ? bin : Math.abs(bin * BIN - near));
  const ranked = [...votes.keys()]
    .map((bin) => ({ bin, weight: around(bin) }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || distance(a.bin) - distance(b.bin));
  const chosen: number[] = [];
  for (const { bin } of ranked) {
    if (chosen.length === MAX_CANDIDATES) break;
    if (chosen.every((other) => Math.abs(other - bin) > 2)) chosen.push(bin);
  }
  return chosen.map((bin) => bin * BIN + BIN / 2);
}
