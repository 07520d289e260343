import type { WordForm } from './word-form';

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

/** One word or mark, with what is asked most of its form. Offsets are UTF-16 code units in the article's text. */
export interface Token extends Omit<WordForm, 'short' | 'shouts'> {
  form: WordForm;
  start: number;
  end: number;
  pos: Pos;
  /** Index of the quotation whose words it belongs to (its marks included), or -1. */
  quotation: number;
  /** It stands between quotation marks, also where a few quoted words count as a part of their phrase. */
  marked: boolean;
}

/** A token of the form at `start`. */
export function makeToken(form: WordForm, start: number, pos: Pos): Token {
  const { text, lower, bare, capital, word, plain, cue } = form;
  const end = start + text.length;
  return {
    form,
    text,
    lower,
    bare,
    capital,
    word,
    plain,
    cue,
    start,
    end,
    pos,
    quotation: -1,
    marked: false,
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
