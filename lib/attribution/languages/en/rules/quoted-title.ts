import type { Token } from '../token';

const LONGEST_PLAIN_TITLE = 3;

/** Whether quoted words may be a title: few, or each of some length with a capital. */
export function isTitle(quoted: readonly Token[]): boolean {
  const words = quoted.filter((token) => /\p{L}/u.test(token.text));
  if (words.length <= LONGEST_PLAIN_TITLE) return true;
  return words.every((token) => token.text.length < 4 || /^\p{Lu}/u.test(token.text));
}
