import type { Token } from '../token';

/** The word without the mark of possession and a final stop, in lower case. */
export function bare(token: Token): string {
  return token.lower.replace(/['’]s?$/, '');
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
}
