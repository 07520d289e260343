/** The words of a folded text, in parallel arrays. `hashes` are bucket numbers of a {@link WordIndex}. */
export interface Words {
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Uint32Array;
}

/**
 * Where each word of a folded text stands, by hash: postings of a word are
 * `starts[first[bucket] … first[bucket + 1])`, ascending. Buckets may mix rare words; readers verify.
 */
export interface WordIndex {
  first: Uint32Array;
  starts: Uint32Array;
}

/** 2^16 buckets hold an article's vocabulary almost without collision, in 256 kB. */
const BUCKETS = 1 << 16;

/** Characters whose words are looked at between two pauses: some 2 ms. */
const STEP = 1 << 15;

/**
 * Builds the index in two passes (counting sort), pausing after each {@link STEP}. An empty text gives an
 * index without postings.
 */
export function* indexInSteps(folded: string): Generator<void, WordIndex> {
  const parts: { from: number; words: Words }[] = [];
  const first = new Uint32Array(BUCKETS + 1);
  for (let from = 0; from < folded.length;) {
    const to = wordsEnd(folded, from + STEP);
    const words = wordsOf(folded.slice(from, to));
    for (const hash of words.hashes) first[hash + 1]!++;
    parts.push({ from, words });
    from = to;
    yield;
  }
  for (let b = 0; b < BUCKETS; b++) first[b + 1]! += first[b]!;
  const next = first.slice();
  const starts = new Uint32Array(first[BUCKETS]!);
  for (const { from, words } of parts) {
    words.hashes.forEach((hash, i) => {
      starts[next[hash]!++] = from + words.starts[i]!;
    });
    yield;
  }
  return { first, starts };
}

/** The first place from here on where no word is cut. */
function wordsEnd(folded: string, place: number): number {
  while (place < folded.length && joinsWords(folded.charCodeAt(place))) place++;
  return Math.min(place, folded.length);
}

/** The places where a word of this hash may stand. */
export function postings(index: WordIndex, hash: number): Uint32Array {
  return index.starts.subarray(index.first[hash], index.first[hash + 1]);
}

/** Places of one word that are looked at. A commoner word says little. */
const MAX_PLACES = 400;

/** At most {@link MAX_PLACES} of the ascending places: those around `near`, or the first ones. */
export function nearestPlaces(places: Uint32Array, near: number | null): Uint32Array {
  if (places.length <= MAX_PLACES) return places;
  const middle = near === null ? 0 : firstFrom(places, near);
  const from = Math.min(Math.max(0, middle - (MAX_PLACES >> 1)), places.length - MAX_PLACES);
  return places.subarray(from, from + MAX_PLACES);
}

/** Index of the first of the ascending places that is not before `near` (binary search). */
function firstFrom(places: Uint32Array, near: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < near) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Words of a folded text: runs of letters and digits; every character of a script without spaces (CJK,
 * kana) is a word of its own.
 */
export function wordsOf(folded: string): Words {
  const starts = new Uint32Array(folded.length);
  const ends = new Uint32Array(folded.length);
  const hashes = new Uint32Array(folded.length);
  let count = 0;
  let hash = 0;
  let start = -1;
  const close = (end: number) => {
    if (start < 0) return;
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    start = -1;
  };
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (!isWordCode(code)) {
      close(i);
      continue;
    }
    const alone = isUnspaced(code);
    if (alone) close(i);
    if (start < 0) [start, hash] = [i, 0x811c9dc5];
    hash = Math.imul(hash ^ code, 0x01000193);
    if (alone) close(i + 1);
  }
  close(folded.length);
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Whether a folded character belongs to a word. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xaa && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** Whether a cut beside this character would cut a word: letters of a script that puts spaces between words. */
export function joinsWords(code: number): boolean {
  return isWordCode(code) && !isUnspaced(code);
}

function isUnspaced(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
