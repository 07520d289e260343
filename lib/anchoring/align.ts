/**
 * The best alignment of a pattern with some part of a text, for each `i` from 0 to the pattern's length:
 * what of the text was used up after `i` characters of the pattern, and the edits spent until there.
 */
export interface Alignment {
  /** The first and the last such place: they differ where the text has characters more than the pattern. */
  first: Uint32Array;
  last: Uint32Array;
  /** Edits up to `first[i]`. */
  errors: Uint32Array;
}

/** Longest side way that an alignment may stray: bounds the work on very long passages. */
const MAX_SLACK = 256;

/**
 * Aligns the whole of `pattern` with the part of `text` that begins within `slack` characters of `near`,
 * by fewest edits (Sellers 1980: the text before and after is free), in a band of twice the slack.
 *
 * Where several alignments cost the same, `end` characters of the pattern are kept as early in the text as
 * can be, so that what was inserted behind a quotation does not stretch it.
 *
 * Offsets are into `text`. Returns null when the band lies outside the text.
 */
export function align(
  text: string,
  pattern: string,
  end: number,
  near: number,
  slack: number,
): Alignment | null {
  const half = Math.min(slack, MAX_SLACK);
  const base = near - half;
  const width = 2 * half + 1;
  const rows = pattern.length + 1;
  if (base + width <= 0 || base > text.length) return null;
  const steps = new Uint8Array(rows * width);
  const codes = codesOf(text, base, rows + width);
  // One cell more than the band: what is right of it is outside.
  let cost = new Int32Array(width + 1).fill(OUTSIDE);
  let above = new Int32Array(width + 1).fill(OUTSIDE);
  above.fill(0, ...cellsInside(text, base, width));
  for (let i = 1; i < rows; i++) {
    const cells = cellsInside(text, base + i, width);
    const row = { code: pattern.charCodeAt(i - 1), codes: codes.subarray(i - 1), early: i === end };
    fillRow(row, cells, above, cost, steps.subarray(i * width));
    [above, cost] = [cost, above];
  }
  const last = cheapest(above.subarray(0, width));
  return last < 0 ? null : trace(text, pattern, steps, base, width, last);
}

/** Steps to a cell. Of equally cheap ones the lower number is taken. */
const SKIP_TEXT_EARLY = 0;
const SUBSTITUTE = 1;
const SKIP_PATTERN = 2;
const SKIP_TEXT = 3;

/** While a cell is computed its step stands in the two lowest bits, so that one comparison settles both. */
const STEP = 3;
/** What an edit costs, above those bits. */
const EDIT = STEP + 1;

/** Dearer than any alignment, and safe to add to. */
const OUTSIDE = 1 << 28;

/** The `count` character codes of the text from a place on that may lie before it; 0 where it has none. */
function codesOf(text: string, from: number, count: number): Uint16Array {
  const codes = new Uint16Array(count);
  for (let j = Math.max(0, -from); j < count; j++) codes[j] = text.charCodeAt(from + j);
  return codes;
}

/** Which cells of a row stand for places of the text: from one to before another. */
function cellsInside(text: string, rowBase: number, width: number): [from: number, to: number] {
  const from = Math.min(width, Math.max(0, -rowBase));
  return [from, Math.max(from, Math.min(width, text.length + 1 - rowBase))];
}

interface Row {
  /** The pattern's character. */
  code: number;
  /** The text's character before each cell's place. */
  codes: Uint16Array;
  /** Whether of equally cheap ways that one is taken which skips text already here. */
  early: boolean;
}

/**
 * Cell `k` of row `i` is the cost of `i` pattern characters ending at text place `base + i + k`. Most of the
 * time of a search is spent here, so there is no branch: in unrelated text none could be foreseen.
 */
function fillRow(
  { code, codes, early }: Row,
  [from, to]: [number, number],
  above: Int32Array,
  cost: Int32Array,
  steps: Uint8Array,
): void {
  cost.fill(OUTSIDE, 0, from);
  cost.fill(OUTSIDE, to);
  const skip = EDIT + (early ? SKIP_TEXT_EARLY : SKIP_TEXT);
  let left = OUTSIDE;
  for (let k = from; k < to; k++) {
    const differs = -(codes[k]! ^ code) >>> 31;
    const paired = above[k]! + EDIT * differs + SUBSTITUTE;
    const best = lesser(lesser(paired, above[k + 1]! + EDIT + SKIP_PATTERN), left + skip);
    steps[k] = best & STEP;
    cost[k] = left = best & ~STEP;
  }
}

/** `Math.min` for integers that are not far apart, without a branch. */
function lesser(a: number, b: number): number {
  const difference = a - b;
  return b + (difference & (difference >> 31));
}

/** The cheapest cell of the last row, nearest to the middle of the band; -1 when all are outside. */
function cheapest(row: Int32Array): number {
  const middle = row.length >> 1;
  let best = middle;
  for (let d = 1; d <= middle; d++) {
    if (row[middle - d]! < row[best]!) best = middle - d;
    if (row[middle + d]! < row[best]!) best = middle + d;
  }
  return row[best]! < OUTSIDE ? best : -1;
}

/** Walks the steps back from the last row, then counts the edits forward. */
function trace(
  text: string,
  pattern: string,
  steps: Uint8Array,
  base: number,
  width: number,
  lastCell: number,
): Alignment {
  const first = new Uint32Array(pattern.length + 1);
  const last = new Uint32Array(pattern.length + 1);
  let k = lastCell;
  for (let i = pattern.length; i >= 0; i--) {
    last[i] = base + i + k;
    while (i > 0 && skipsText(steps[i * width + k])) k--;
    first[i] = base + i + k;
    if (i > 0 && steps[i * width + k] === SKIP_PATTERN) k++;
  }
  return { first, last, errors: countErrors(text, pattern, first, last) };
}

function skipsText(step: number | undefined): boolean {
  return step === SKIP_TEXT || step === SKIP_TEXT_EARLY;
}

function countErrors(
  text: string,
  pattern: string,
  first: Uint32Array,
  last: Uint32Array,
): Uint32Array {
  const errors = new Uint32Array(pattern.length + 1);
  for (let i = 1; i <= pattern.length; i++) {
    const from = last[i - 1]!;
    const same = first[i] === from + 1 && text.charCodeAt(from) === pattern.charCodeAt(i - 1);
    errors[i] = errors[i - 1]! + (from - first[i - 1]!) + (same ? 0 : 1);
  }
  return errors;
}
