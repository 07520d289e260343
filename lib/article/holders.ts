/** Odd, so that no character's part of a key is lost. */
const BASE = 0x01000193;

/**
 * For many texts at once: which of them hold a text, itself included. Only where a text's first characters
 * stand can the whole stand, and these places are found in one pass over all (Rabin and Karp 1987), which pauses
 * after each text.
 *
 * @param texts what is searched, and all that can be asked for
 * @param head how many first characters; a shorter text must not be asked for
 */
export function* findHolders(
  texts: readonly string[],
  head: number,
): Generator<void, (text: string) => readonly string[], void> {
  const byHead = new Map<number, Set<number>>();
  for (const text of texts) {
    if (text.length >= head) byHead.set(headKey(text, head), new Set());
  }
  for (const [index, text] of texts.entries()) {
    eachKey(text, head, (key) => byHead.get(key)?.add(index));
    yield;
  }
  return (text) =>
    [...(byHead.get(headKey(text, head)) ?? [])]
      .map((index) => texts[index]!)
      .filter((other) => other.length >= text.length && other.includes(text));
}

function headKey(text: string, head: number): number {
  let hash = 0;
  for (let i = 0; i < head; i++) hash = Math.imul(hash, BASE) + text.charCodeAt(i);
  return keyOf(hash);
}

/** The keys of all runs of `length` characters, each from the one before. */
function eachKey(text: string, length: number, tell: (key: number) => void): void {
  let top = 1;
  for (let i = 1; i < length; i++) top = Math.imul(top, BASE);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if (i >= length) hash -= Math.imul(top, text.charCodeAt(i - length));
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
    if (i >= length - 1) tell(keyOf(hash));
  }
}

/** As small as the engines keep in a map without a box. */
function keyOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
