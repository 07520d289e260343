import { HONORIFICS, OFFICIAL_POSTS, OTHER_POSTS, RANKS, SPOKESPERSONS } from '../lexicon/roles';
import type { Token } from '../token';
import { bare } from './words';

const TITLES = new Set([
  ...OFFICIAL_POSTS,
  ...OTHER_POSTS,
  ...SPOKESPERSONS,
  ...HONORIFICS,
  ...RANKS,
]);

/** Whether the word is a post, a rank or a form of address. */
export function isTitle(token: Token): boolean {
  return TITLES.has(bare(token));
}

const POSTS = [OFFICIAL_POSTS, OTHER_POSTS, SPOKESPERSONS];

/** Whether the word, in lower case, is a post. */
export function isPost(word: string): boolean {
  return POSTS.some((set) => set.has(word));
}
