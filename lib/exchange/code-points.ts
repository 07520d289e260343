/**
 * Turns an offset in UTF-16 code units into one in Unicode code points, as the W3C's TextPositionSelector
 * counts. An offset between the halves of a surrogate pair counts the pair.
 */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0;
  for (let i = 0; i < offset; i++, count++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) i++;
  }
  return count;
}
