import type { Side } from './sides';

/** How well a passage found agrees with the one described. */
export interface Likeness {
  /** Of the quotation, 0 … 1: the mean of its characters and its whole words that were found. */
  quote: number;
  /** Of the context, 0 … 1. */
  prefix: number;
  suffix: number;
  before: Side;
  after: Side;
  /** Folded characters of the quotation. */
  length: number;
}

/**
 * The least likeness of the quotation, by what its two sides say. An article repeats short phrases, long
 * passages hardly ever, so the floor falls with length. Unrelated passages reach 0.25 at 20 characters
 * and 0.2 at 400; passages with a third of their words rewritten keep 0.65. `npm run bench:anchoring`
 * prints the errors on either side; docs/anchoring.md says how the floors were chosen.
 */
const FLOORS: Record<string, Floor> = {
  /** The very same neighbours: whatever stands between them was the passage, or nothing is left. */
  'same same': { short: 0.2, long: 0.2 },
  'same alike': { short: 0.55, long: 0.35 },
  'alike alike': { short: 0.55, long: 0.35 },
  'same edge': { short: 0.45, long: 0.3 },
  'alike edge': { short: 0.55, long: 0.35 },
  /** A whole paragraph among new neighbours. */
  'edge edge': { short: 0.8, long: 0.45 },
  'same other': { short: 0.97, long: 0.6 },
  'alike other': { short: 0.97, long: 0.65 },
  'edge other': { short: 1, long: 0.65 },
};

/** Between other words altogether, or where a paragraph's edge speaks against it, only length convinces. */
const FLOOR_OTHER: Floor = { short: 1, long: 0.6 };
const FLOOR_AGAINST = 0.8;

/** Characters at and below which the `short` floor holds, and at and above which the `long` one does. */
const SHORT = 20;
const LONG = 160;

/** Below this length a passage among other words may be any such words: never accepted. */
const SHORTEST_OTHER = 40;

interface Floor {
  short: number;
  long: number;
}

const RANK: readonly Side[] = ['same', 'alike', 'edge', 'other', 'against'];

/** Whether a passage found is taken for the one described. Below the threshold it is an orphan. */
export function accepts(likeness: Likeness): boolean {
  return likeness.quote >= floorOf(likeness);
}

/** For choosing among accepted places: the quotation counts as much as its two sides. */
export function score({ quote, prefix, suffix }: Likeness): number {
  return 0.5 * quote + 0.25 * prefix + 0.25 * suffix;
}

function floorOf({ before, after, length }: Likeness): number {
  const sides = [before, after].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
  if (sides[1] === 'against') return length < LONG ? Infinity : FLOOR_AGAINST;
  const floor = FLOORS[sides.join(' ')];
  if (floor) return at(floor, length);
  return length < SHORTEST_OTHER ? Infinity : at(FLOOR_OTHER, length);
}

/** The floor at a length: it falls evenly with the length's logarithm. */
function at({ short, long }: Floor, length: number): number {
  const share = Math.log(length / SHORT) / Math.log(LONG / SHORT);
  return short + (long - short) * Math.min(1, Math.max(0, share));
}
