import winkNLP from 'wink-nlp';
import type { Span } from '../../../model';
import { taggerModel } from './tagger-model';
import { wordSet } from './lexicon/word-set';
import { makeToken, type Pos, type Token } from './token';
import { wordForm, type WordForm } from './word-form';

/** The model is read once, when this module is. Only tokens and tags are used; sentences are found elsewhere. */
const nlp = winkNLP(taggerModel, ['pos']);

/** Longer blocks are tagged in pieces, so that memory stays flat. */
const LONGEST_PIECE = 20_000;

/** A run of more marks than this has no words to tag. */
const MARKS_ONLY = /[^\p{L}\p{N}]{60,}/gu;

/** Quickly tells that a text has no such run: one in plain letters and digits holds each of them. */
const NO_PLAIN_WORDS = /[^A-Za-z0-9]{60}/;

/**
 * Words and marks of a block with their parts of speech (wink-nlp's averaged perceptron, Collins 2002).
 * Offsets are those of the whole text. Curly apostrophes count as straight ones.
 */
export function tagBlock(text: string, block: Span): Token[] {
  const tokens: Token[] = [];
  for (const piece of piecesOf(text, block)) tagPiece(text, piece, tokens);
  return tokens;
}

function piecesOf(text: string, [start, end]: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  const push = (to: number) => {
    for (let at = from; at < to; at += LONGEST_PIECE) {
      const stop = Math.min(to, at + LONGEST_PIECE);
      if (/[\p{L}\p{N}]/u.test(text.slice(at, stop))) pieces.push([at, stop]);
    }
  };
  const own = text.slice(start, end);
  for (const run of NO_PLAIN_WORDS.test(own) ? own.matchAll(MARKS_ONLY) : []) {
    push(start + run.index);
    from = start + run.index + run[0].length;
  }
  push(end);
  return pieces;
}

const SPACE = 0x20;

/** Adds the tokens of one piece. */
function tagPiece(text: string, [start, end]: Span, tokens: Token[]): void {
  const own = text.slice(start, end);
  const plain = own.replace(/[’ʼ]/g, "'");
  const words = nlp.readDoc(partPossessives(partLongWords(plain))).tokens();
  const tags = words.out(nlp.its.pos) as Pos[];
  const spellings = words.out() as string[];
  let cursor = 0;
  for (let index = 0; index < spellings.length; index += 1) {
    const form = wordForm(spellings[index]!);
    const { spelling } = form;
    while (plain.charCodeAt(cursor) === SPACE) cursor += 1;
    const at = plain.startsWith(spelling, cursor) ? cursor : plain.indexOf(spelling, cursor);
    if (at < 0 || (!form.word && spelling.trim() === '')) continue;
    cursor = at + spelling.length;
    const written = spelling.includes("'") ? own.slice(at, cursor) : spelling;
    if (spelling === '.' && isShortTitle(tokens.at(-1), start + at))
      tokens.push(withStop(tokens.pop()!));
    else if (isFace(form)) for (const mark of apart(written, start + at)) tokens.push(mark);
    else tokens.push(makeToken(form, written, start + at, tags[index] ?? 'X'));
  }
}

/** Titles before a name whose full stop the model takes for the end of a sentence. */
const SHORT_TITLES = wordSet('Maj Cmdr Cpl Pvt Pfc Atty Engr Insp Supt Asst Det Brig Comdr Messrs');

function isShortTitle(token: Token | undefined, at: number): boolean {
  return token !== undefined && token.end === at && SHORT_TITLES.has(token.text);
}

function withStop({ text, start, pos }: Token): Token {
  return makeToken(wordForm(`${text}.`), `${text}.`, start, pos);
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
function isFace({ word, spelling }: WordForm): boolean {
  return !word && spelling.length > 1 && spelling.length <= 3 && FACE.test(spelling);
}

const FACE = /^(?=.*[()])[():;,.-]{2,3}$/;

function apart(marks: string, start: number): Token[] {
  return [...marks].map((mark, index) => makeToken(wordForm(mark), mark, start + index, 'PUNCT'));
}
