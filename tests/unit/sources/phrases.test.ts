import { describe, expect, test } from 'vitest';
import { rankOriginals } from '../../../lib/sources/rank-originals';
import { ARTICLE_CREDITS, CLAIM_CREDITS, FIRST_REPORTED, type Phrase } from './credit-phrases';
import { FALSE_FRIENDS } from './false-friends';
import { makePage, type PageParts } from './make-page';

/** Paragraphs that credit nobody, around a passage that stands in the story. */
const BEFORE =
  'The council of Oldersum voted on Monday evening to close the market hall for repairs until autumn next year.';
const AFTER = 'abcd'.split('').map((letter) => letter.repeat(100));

/** What a page with only this phrase comes from. */
function sourcesOf({ lang, at, text }: Phrase, page: PageParts = {}) {
  const parts = at === 'body' ? { body: [BEFORE, text, ...AFTER] } : { [at]: [text] };
  const { article, clues } = makePage({ lang, ...page, ...parts });
  return rankOriginals(clues, article).map(({ scope, host }) => ({ scope, host }));
}

describe.each([
  ['the whole article', 'article', [...ARTICLE_CREDITS, ...FIRST_REPORTED]],
  ['a claim', 'claim', CLAIM_CREDITS],
] as const)('credited for %s', (_, scope, credits) => {
  test.each(credits)('$lang: $text', (credit) => {
    expect(sourcesOf(credit)).toContainEqual({ scope, host: credit.host });
  });
});

describe('no credit at all', () => {
  test.each(FALSE_FRIENDS)('$phrase.lang: $phrase.text', ({ phrase, page }) => {
    expect(sourcesOf(phrase, page)).toEqual([]);
  });
});
