/** How well a passage found agrees with the one described: 0 (nothing) … 1 (to the letter), each. */
export interface Likeness {
  /** Of the quotation: the mean of its characters and its whole words that were found. */
  quote: number;
  prefix: number;
  suffix: number;
  /** Folded characters of the quotation. */
  length: number;
  /** It was, and is, a whole line or paragraph: a heading keeps its breaks when its neighbours change. */
  whole: boolean;
}

/** Context that agrees this far is the same context: two characters of 32 may differ. */
export const SAME = 0.92;

/** Context that agrees this far is hardly met by chance: a short word of 32 characters may differ. */
export const ALIKE = 0.75;

/**
 * The least likeness of the quotation, by what its neighbours say. An article repeats short phrases, long
 * passages never, so the floor falls with length. Unrelated passages reach 0.25 at 20 characters and
 * 0.2 at 400; passages with a third of their words rewritten keep 0.65. `npm run bench:anchoring` prints
 * the errors on either side; docs/anchoring.md says how the floors were chosen.
 */
export const FLOORS = {
  /** The very same neighbours on both sides: whatever stands between was the passage, or nothing is left. */
  bothSame: { short: 0.2, long: 0.2 },
  bothAlike: { short: 0.55, long: 0.35 },
  /** One side only: a paragraph came, went or moved next to it. */
  oneSame: { short: 0.8, long: 0.35 },
  oneAlike: { short: 0.9, long: 0.5 },
  /** New neighbours on both sides. */
  bare: { short: 1, long: 0.55 },
} as const satisfies Record<string, Floor>;

/** Characters at and below which the `short` floor holds, and at and above which the `long` one does. */
export const SHORT = 20;
export const LONG = 160;

/** Below this length a part of a paragraph without its neighbours may be any such words: never accepted. */
export const SHORTEST_BARE = 40;

export interface Floor {
  short: number;
  long: number;
}

/** Whether a passage found is taken for the one described. Below the threshold it is an orphan. */
export function accepts(likeness: Likeness): boolean {
  return likeness.quote >= floorOf(likeness);
}

/** For choosing among accepted places: the quotation counts as much as its two sides. */
export function score({ quote, prefix, suffix }: Likeness): number {
  return 0.5 * quote + 0.25 * prefix + 0.25 * suffix;
}

function floorOf({ prefix, suffix, length, whole }: Likeness): number {
  const [less, more] = prefix < suffix ? [prefix, suffix] : [suffix, prefix];
  if (less >= SAME) return at(FLOORS.bothSame, length);
  if (less >= ALIKE) return at(FLOORS.bothAlike, length);
  if (more >= SAME) return at(FLOORS.oneSame, length);
  if (more >= ALIKE) return at(FLOORS.oneAlike, length);
  return length < SHORTEST_BARE && !whole ? Infinity : at(FLOORS.bare, length);
}

/** The floor at a length: it falls evenly with the length's logarithm. */
function at({ short, long }: Floor, length: number): number {
  const share = Math.log(length / SHORT) / Math.log(LONG / SHORT);
  return short + (long - short) * Math.min(1, Math.max(0, share));
}
