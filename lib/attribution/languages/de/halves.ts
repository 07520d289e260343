/** Index of the first item that ends behind `offset`, found by halves: the items stand in order and apart. */
export function firstEndingAfter<Item>(
  items: readonly Item[],
  offset: number,
  endOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
