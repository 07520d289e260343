/** Index pairs of the longest common subsequence of two lists, ascending. */
export function commonItems(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i * width + j] =
        one[i] === other[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/**
 * What lies between the common items: items that are alike as pairs, the others alone with a null on the other side,
 * in order of the second list.
 */
export function pairChanged<T>(
  one: readonly T[],
  other: readonly T[],
  common: readonly (readonly [number, number])[],
  alike: (one: T, other: T) => boolean,
): [T | null, T | null][] {
  const changed: [T | null, T | null][] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...common, [one.length, other.length] as const]) {
    const gone = one.slice(i, nextI);
    for (const now of other.slice(j, nextJ)) {
      const index = gone.findIndex((old) => alike(old, now));
      for (const old of gone.splice(0, Math.max(0, index))) changed.push([old, null]);
      changed.push([index < 0 ? null : gone.shift()!, now]);
    }
    for (const old of gone) changed.push([old, null]);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return changed;
}
