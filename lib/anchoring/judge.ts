/** How well a passage found agrees with the one described: 0 (nothing) … 1 (to the letter), each. */
export interface Likeness {
  quote: number;
  prefix: number;
  suffix: number;
  /** Folded characters of the quotation. */
  length: number;
}

/** Context that agrees at least this far is hardly met by chance: a short word of 32 characters may differ. */
export const CONTEXT_AGREES = 0.75;

/** Context that agrees this far is the same context: two characters of 32 may differ. */
export const CONTEXT_SAME = 0.92;

/**
 * Least likeness of the quotation between the very same neighbours. What stands there was rewritten, word
 * by word; two unrelated passages of one length reach about 0.3.
 */
export const FLOOR_SAME_PLACE = 0.34;

/** The same between neighbours that agree on both sides. */
export const FLOOR_BOTH_SIDES = 0.56;

/**
 * Where one side or none agrees, the floor falls with length: an article repeats short phrases with
 * their neighbours, long passages never (`npm run bench:anchoring` prints the errors on either side).
 */
export const FLOOR_ONE_SIDE: Slope = { short: 0.9, long: 0.6 };
export const FLOOR_BARE: Slope = { short: 0.97, long: 0.62 };
export const SHORT = 24;
export const LONG = 160;

/** A floor at `SHORT` characters and below, and at `LONG` and above. */
export interface Slope {
  short: number;
  long: number;
}

/** Whether a passage found is taken for the one described. Below the threshold it is an orphan. */
export function accepts(likeness: Likeness): boolean {
  return likeness.quote >= floor(likeness);
}

/** For choosing among accepted places: the quotation counts as much as its two sides. */
export function score({ quote, prefix, suffix }: Likeness): number {
  return 0.5 * quote + 0.25 * prefix + 0.25 * suffix;
}

function floor({ prefix, suffix, length }: Likeness): number {
  const [less, more] = prefix < suffix ? [prefix, suffix] : [suffix, prefix];
  if (less >= CONTEXT_SAME) return FLOOR_SAME_PLACE;
  if (less >= CONTEXT_AGREES) return FLOOR_BOTH_SIDES;
  if (more >= CONTEXT_AGREES) return slope(FLOOR_ONE_SIDE, length);
  return length < SHORT ? Infinity : slope(FLOOR_BARE, length);
}

function slope({ short, long }: Slope, length: number): number {
  const share = Math.min(1, Math.max(0, (length - SHORT) / (LONG - SHORT)));
  return short + (long - short) * share;
}
