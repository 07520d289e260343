import type { Span } from '../../../model';

/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or mark. Offsets are UTF-16 code units in the article's text. */
export interface Token {
  text: string;
  lower: string;
  /** Lower case without the mark of possession. */
  bare: string;
  /** It begins with a capital. */
  capital: boolean;
  /** It holds a letter or a digit. */
  word: boolean;
  start: number;
  end: number;
  pos: Pos;
  /** Index of the quotation whose words it belongs to (its marks included), or -1. */
  quotation: number;
}

/** What the rules ask of every word again and again is settled once, from its text and its lower case. */
export function makeToken(text: string, lower: string, [start, end]: Span, pos: Pos): Token {
  return {
    text,
    lower,
    bare: lower.includes("'") ? lower.replace(/'s?$/, '') : lower,
    capital: /^\p{Lu}/u.test(text),
    word: /[\p{L}\p{N}]/u.test(text),
    start,
    end,
    pos,
    quotation: -1,
  };
}

/** A verb or an auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
}

/** A common noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');
}
