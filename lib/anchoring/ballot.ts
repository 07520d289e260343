/** Votes fall into bins of this many characters: edits before a word shift its vote by a few. */
export const BIN = 16;

/** Bins before and behind the text: a passage may begin a little before what is left of it. */
const MARGIN = 64;

/** A place (the middle of its bin) and the votes for it and its neighbours. */
export interface Peak {
  place: number;
  weight: number;
}

/** A neighbouring bin's votes count a little less than the bin's own. */
const NEIGHBOUR = 0.9;

/**
 * Counts votes for places in one text. Made once for a text and used for many counts, for an array of bins
 * costs much less than a map: an orphan's words stand at thousands of places.
 */
export class Ballot {
  readonly #votes: Float64Array;
  /** The bins that have votes, in order of their first. */
  #voted: number[] = [];

  /** @param length characters of the text */
  constructor(length: number) {
    this.#votes = new Float64Array(Math.ceil(length / BIN) + 2 * MARGIN);
  }

  /** Votes for a place. One far outside of the text has no say. */
  vote(place: number, weight: number): void {
    const bin = Math.floor(place / BIN) + MARGIN;
    if (bin < 1 || bin >= this.#votes.length - 1) return;
    if (this.#votes[bin] === 0) this.#voted.push(bin);
    this.#votes[bin]! += weight;
  }

  /** The places with at least so many votes, in no order. Clears the ballot for the next count. */
  close(least: number): Peak[] {
    const votes = this.#votes;
    const peaks: Peak[] = [];
    for (const bin of this.#voted) {
      const weight = votes[bin]! + NEIGHBOUR * (votes[bin - 1]! + votes[bin + 1]!);
      if (weight >= least) peaks.push({ place: (bin - MARGIN) * BIN + BIN / 2, weight });
    }
    for (const bin of this.#voted) votes[bin] = 0;
    this.#voted = [];
    return peaks;
  }
}
