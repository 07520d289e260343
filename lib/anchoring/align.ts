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
  let cost = new Uint32Array(width);
  let above = new Uint32Array(width);
  for (let k = 0; k < width; k++) above[k] = inside(text, base + k) ? 0 : OUTSIDE;
  for (let i = 1; i < rows; i++) {
    fillRow(text, pattern.charCodeAt(i - 1), base + i, above, cost, steps, i * width, i === end);
    [above, cost] = [cost, above];
  }
  const last = cheapest(above);
  return last < 0 ? null : trace(text, pattern, steps, base, width, last);
}

const SUBSTITUTE = 0;
const SKIP_PATTERN = 1;
const SKIP_TEXT = 2;

/** Dearer than any alignment, and safe to add to. */
const OUTSIDE = 1 << 28;

function inside(text: string, place: number): boolean {
  return place >= 0 && place <= text.length;
}

/** Row `i`: cell `k` is the cost of `i` pattern characters ending at text place `base + i + k`. */
function fillRow(
  text: string,
  code: number,
  rowBase: number,
  above: Uint32Array,
  cost: Uint32Array,
  steps: Uint8Array,
  rowStart: number,
  early: boolean,
): void {
  const width = cost.length;
  for (let k = 0; k < width; k++) {
    const place = rowBase + k;
    let best = OUTSIDE;
    let step = SUBSTITUTE;
    if (place >= 1 && place <= text.length) {
      best = above[k]! + (text.charCodeAt(place - 1) === code ? 0 : 1);
    }
    if (k + 1 < width && above[k + 1]! + 1 < best && inside(text, place)) {
      best = above[k + 1]! + 1;
      step = SKIP_PATTERN;
    }
    const skipped = k > 0 && inside(text, place) ? cost[k - 1]! + 1 : OUTSIDE;
    if (skipped < best || (early && skipped === best && best < OUTSIDE)) {
      best = skipped;
      step = SKIP_TEXT;
    }
    cost[k] = best;
    steps[rowStart + k] = step;
  }
}

/** The cheapest cell of the last row, nearest to the middle of the band; -1 when all are outside. */
function cheapest(row: Uint32Array): number {
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
    while (i > 0 && steps[i * width + k] === SKIP_TEXT) k--;
    first[i] = base + i + k;
    if (i > 0 && steps[i * width + k] === SKIP_PATTERN) k++;
  }
  return { first, last, errors: countErrors(text, pattern, first, last) };
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
