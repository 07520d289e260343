import type { Span } from '../../model';

/** A word of a text, folded for comparing. Offsets are UTF-16 code units in the text. */
export interface Token {
  /** Lower case, without accents, apostrophes straight; small number words as digits. */
  word: string;
  start: number;
  end: number;
}

/** Numbers with inner separators (a space in French, Russian), letters with inner apostrophes, single ideographs and kana, the percent sign. */
const WORD =
  /\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+(?:['’](?=\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|%/gu;

/** House styles write small numbers in words or in figures; a quotation is the same in both. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  '%': 'percent',
};

/** The words of a text within a span, in order. Punctuation, dashes and quotation marks are not words. */
export function tokenise(text: string, [start, end]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    tokens.push({ word: foldWord(match[0]), start: at, end: at + match[0].length });
  }
  return tokens;
}

/** One form for all spellings of a word that typography alone tells apart. */
export function foldWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size < MOST_FOLDED) FOLDED.set(word, folded);
  return folded;
}

/** Texts repeat their words; folding one takes longer than looking it up. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 50_000;

function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return NUMBER_WORDS[word] ?? word;
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .normalize('NFC')
    .replace(/(?<=\d)[, ](?=\d{3}(\D|$))/g, '');
  return NUMBER_WORDS[folded] ?? folded;
}

/** Long words are of one stem when their beginnings agree: enough to pair "training" with "trained". */
const STEM = 5;
export const stemOf = (word: string): string =>
  /\d/.test(word) || word.length <= STEM ? word.replace(/'s$/, '') : word.slice(0, STEM);
