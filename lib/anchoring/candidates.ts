import { BIN, type Peak } from './ballot';
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

/**
 * A place with less than this share of all votes is not aligned: a passage with half of its words changed
 * keeps more, and an orphan is told from its first look.
 */
const LEAST_SHARE = 0.25;

/** Places that are aligned in full. With two, a few short passages of the benchmark in a thousand are lost. */
const MAX_CANDIDATES = 4;

/**
 * Where in the prepared text the quotation may begin (folded places, likeliest first): each of its rarer
 * words, and those of its context, votes for the places that it would put the quotation at. The seeding
 * step of BLAST (Altschul et al. 1990), over words.
 */
export function candidates(prepared: PreparedText, wanted: Wanted): number[] {
  const { ballot } = prepared;
  let all = 0;
  for (const voter of voters(prepared, wanted)) {
    const weight = 1 / Math.log2(2 + voter.places.length);
    all += weight;
    for (const place of nearestPlaces(voter.places, wanted.near)) {
      ballot.vote(place - voter.offset, weight);
    }
  }
  return highest(ballot.close(all * LEAST_SHARE), wanted.near);
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

/** Neighbouring bins are one place. */
const SAME_PLACE = 2 * BIN;

function highest(peaks: Peak[], near: number | null): number[] {
  const distance = (place: number) => (near === null ? place : Math.abs(place - BIN / 2 - near));
  peaks.sort((a, b) => b.weight - a.weight || distance(a.place) - distance(b.place));
  const chosen: number[] = [];
  for (const { place } of peaks) {
    if (chosen.length === MAX_CANDIDATES) break;
    if (chosen.every((other) => Math.abs(other - place) > SAME_PLACE)) chosen.push(place);
  }
  return chosen;
}
