import { verbForm, type VerbForm } from './lexicon/verbs';

/** What the engine asks of a word again and again wherever it stands. */
export interface WordForm {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Lower case without the mark of possession. */
  bare: string;
  /** It begins with a capital. */
  capital: boolean;
  /** It holds a letter or a digit. */
  word: boolean;
  /** It holds nothing but letters. */
  plain: boolean;
  /** In capitals, when it may be the short form of a name (*NATO*, *Cotu*). */
  short: string | null;
  /** It has three letters or more, all of them capitals. */
  shouts: boolean;
  /** The cue verb that it can be a form of. */
  cue: VerbForm | null;
}

export function readForm(text: string): WordForm {
  const lower = text.replace(/[’ʼ]/g, "'").toLowerCase();
  return {
    text,
    lower,
    bare: lower.includes("'") ? lower.replace(/'s?$/, '') : lower,
    capital: /^\p{Lu}/u.test(text),
    word: /[\p{L}\p{N}]/u.test(text),
    plain: /^\p{L}+$/u.test(text),
    short: shortForm(text),
    shouts: /^\p{Lu}{3,}$/u.test(text),
    cue: verbForm(lower),
  };
}

/** Two to six letters in capitals, or four to eight as a name. */
function shortForm(text: string): string | null {
  if (text.length > 8) return null;
  return /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{3,7})$/u.test(text) ? text.toUpperCase() : null;
}
