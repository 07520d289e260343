import { wordSet } from './lexicon/word-set';
import { readForm, type WordForm } from './word-form';
import { lexemesOf, type Lexeme } from './wink';
import type { Pos } from './token';

/** What stands between two spaces, parted into words and marks. */
export interface Unit {
  text: string;
  /** As the tagger parts it. */
  lexemes: readonly Lexeme[];
  /** What becomes a token. */
  words: readonly UnitWord[];
}

export interface UnitWord {
  form: WordForm;
  /** Where it begins in the unit. */
  offset: number;
  /** Index of the lexeme whose tag it has. */
  lexeme: number;
  /** The tag that it has instead. */
  tag: Pos | null;
}

/** Units that are kept at most; then all are forgotten, so that memory stays flat. */
const MOST_KEPT = 50_000;
/** Longer ones hardly come again. */
const LONGEST_KEPT = 40;

/** By the sum of their characters; of two with one sum the later is kept. */
const kept = new Map<number, Unit>();

/**
 * The unit at `[from, to)`. Each is parted once, however often it stands in a text, and found again by the `sum` of
 * its characters without being cut out. What was read before makes it faster, never different.
 */
export function unitAt(text: string, from: number, to: number, sum: number): Unit {
  const known = kept.get(sum);
  if (known?.text.length === to - from && text.startsWith(known.text, from)) return known;
  const unit = readUnit(copied(text.slice(from, to)));
  if (kept.size >= MOST_KEPT) kept.clear();
  if (to - from <= LONGEST_KEPT) kept.set(sum, unit);
  return unit;
}

/** A piece cut out of a string keeps the whole string in memory, a copy does not. */
function copied(piece: string): string {
  return [...piece].join('');
}

/** The sum of characters so far and one more; never negative and small enough for a table. */
export function addToSum(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) & LARGEST_SUM;
}

const LARGEST_SUM = 0x3fffffff;

/** Two single marks that some wires set for a double one: the model knows that one, and is given it with a space. */
const DOUBLED = /''/g;

/** Curly apostrophes count as straight ones. */
function readUnit(text: string): Unit {
  const plain = withPlainLetters(text.replace(/[’ʼ]/g, "'").replace(DOUBLED, '" '));
  const lexemes = lexemesOf(partPossessives(partLongWords(plain)));
  const words: UnitWord[] = [];
  let cursor = 0;
  lexemes.forEach(({ spelling }, lexeme) => {
    const at = plain.indexOf(spelling, cursor);
    if (at < 0 || spelling.trim() === '') return;
    cursor = at + spelling.length;
    if (spelling === '"' && plain.charAt(cursor) === ' ') cursor += 1;
    const written = text.slice(at, cursor);
    const last = words.at(-1);
    if (spelling === '.' && last && isShortTitle(last, at))
      last.form = readForm(`${last.form.text}.`);
    else if (isFraction(words, spelling)) {
      words.pop();
      const whole = words.pop()!;
      words.push({ ...whole, form: readForm(text.slice(whole.offset, cursor)) });
    } else if (FACE.test(spelling)) words.push(...apart(written, at, lexeme));
    else words.push({ form: readForm(written), offset: at, lexeme, tag: null });
  });
  return { text, lexemes, words };
}

/** Letters that the model takes for marks, so that it cuts *Kandić* in three. */
const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]/g;
const WITHOUT_BASE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  œ: 'o',
  Œ: 'O',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'e',
  Ə: 'E',
  ŋ: 'n',
  Ŋ: 'N',
};

/** Each as the letter that it is made of: as long as before. */
function withPlainLetters(text: string): string {
  return text.replace(
    FOREIGN,
    (letter) => WITHOUT_BASE[letter] ?? letter.normalize('NFD').charAt(0),
  );
}

/** *P2.3-billion*, *Rs1.5*: the model ends a sentence in a sum with its currency before it. */
function isFraction(words: readonly UnitWord[], spelling: string): boolean {
  const [whole, stop] = words.slice(-2);
  return stop?.form.text === '.' && /\p{L}\d+$/u.test(whole!.form.text) && /^\d/.test(spelling);
}

/** Titles before a name whose full stop the model takes for the end of a sentence. */
const SHORT_TITLES = wordSet(
  'Maj Adm Cmdr Cdr Amb Sens Reps Cllr Msgr Lieut Rev Fr Ald Coun Spc Pres Sec Cpl Pvt Pfc Atty Engr Insp Supt Asst Det Brig Comdr Messrs',
);

function isShortTitle({ form, offset }: UnitWord, end: number): boolean {
  return SHORT_TITLES.has(form.text) && offset + form.text.length === end;
}

/** Words of more characters than this are none: they are cut, since the model needs their square of time. */
const LONGEST_WORD = /\S{200}/g;

function partLongWords(plain: string): string {
  return plain.replace(LONGEST_WORD, '$& ');
}

/** What stands before *'s* for *is*, *has* or *us*: the model takes these apart itself. */
const CONTRACTED = wordSet('he she it that this there here what which who when where why how let');

/**
 * The model parts *Reed's* but not *Reed's,* and from then on takes *Reed's* for one word, in every text that it
 * reads. Parted by a space the name is always a word of its own, whatever was read before.
 */
function partPossessives(plain: string): string {
  return plain.replace(/'s(?![\p{L}\p{N}'-])/giu, (mark: string, at: number) => {
    const before = plain.slice(Math.max(0, at - CONTRACTED_WITHIN), at);
    const owner = /[\p{L}\p{N}.]+$/u.exec(before)?.[0];
    return owner === undefined || CONTRACTED.has(owner.toLowerCase()) ? mark : ` ${mark}`;
  });
}

/** One character more than the longest of `CONTRACTED` has. */
const CONTRACTED_WITHIN = 6;

/** The model reads *):* as a face; in a news text these are two marks. */
const FACE = /^(?=.*[()])[():;,.-]{2,3}$/;

function apart(marks: string, offset: number, lexeme: number): UnitWord[] {
  return [...marks].map((mark, index) => ({
    form: readForm(mark),
    offset: offset + index,
    lexeme,
    tag: 'PUNCT',
  }));
}
