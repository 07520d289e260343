import type { Span } from '../../../model';
import type { ArticleText } from '../../language';
import { findQuotations, type Quotation } from './quotations';
import { retag } from './retag';
import { splitSentences } from './sentences';
import { passOverShort } from './short-quotations';
import { tagBlock } from './tagger';
import type { Token } from './token';

/** A sentence as a range of tokens; a quotation that it holds is never split. */
export interface Sentence {
  /** Index of its first token, and of the first after it. */
  from: number;
  to: number;
  block: number;
}

/** The article as the rules see it. */
export interface ReadingOfText {
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  sentences: Sentence[];
  /** Whether the block is set like a headline: most words with a capital, no full stop. */
  headline: boolean[];
  /** Whether the page itself sets the block as a heading. */
  heading: boolean[];
  blocks: Span[];
}

/** Tokens, tags, quotations and sentences of an article. */
export function readText(article: ArticleText): ReadingOfText {
  const { text, blocks } = article;
  const quotations = findQuotations(text, blocks);
  const reading: ReadingOfText = {
    text,
    tokens: [],
    quotations,
    sentences: [],
    headline: [],
    heading: blocks.map(({ kind }) => kind === 'heading'),
    blocks: blocks.map((block) => block.span),
  };
  let next = 0;
  blocks.forEach((block, index) => {
    const own = tagBlock(text, block.span);
    for (const token of own) {
      while (next < quotations.length && quotations[next]!.span[1] <= token.start) next += 1;
      const quotation = quotations[next];
      if (quotation && quotation.span[0] <= token.start) {
        token.quotation = next;
        token.marked = true;
      }
    }
    const headline = isHeadline(own);
    retag(own, headline);
    const from = reading.tokens.length;
    for (const token of passOverShort(own)) reading.tokens.push(token);
    reading.headline.push(headline);
    splitSentences(reading, from, index);
  });
  return reading;
}

/** Share of words with a capital from which a block without a full stop counts as a headline. */
const HEADLINE_CAPITALS = 0.6;
/** With a full stop it needs more: a short sentence may hold little but names. */
const SENTENCE_CAPITALS = 0.85;

/** A headline has at least and at most so many words of four letters or more. */
const HEADLINE_WORDS: readonly [least: number, most: number] = [3, 30];
/** With more of them in lower case the share of capitals is out of reach. */
const MOST_PLAIN = 12;

function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text, word, plain, capital } of tokens) {
    if (!word || text.length < 4 || !(plain || /^\p{L}{4}/u.test(text))) continue;
    words += 1;
    if (capital) capitals += 1;
    if (words - capitals > MOST_PLAIN) return false;
  }
  if (words < HEADLINE_WORDS[0] || words > HEADLINE_WORDS[1]) return false;
  const last = tokens.at(-1)?.text ?? '';
  const least = /[.!?]/.test(last) ? SENTENCE_CAPITALS : HEADLINE_CAPITALS;
  return capitals / words >= least;
}
