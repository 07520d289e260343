import type { Token } from '../token';

/** The word without the mark of possession, in lower case. */
export function bare(token: Token): string {
  return token.bare;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.capital;
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.word;
}
