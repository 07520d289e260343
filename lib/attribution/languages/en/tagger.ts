import type { Span } from '../../../model';
import { makeToken, type Token } from './token';
import { addToSum, unitAt, type Unit } from './units';
import { tagsOf, type Lexeme } from './wink';

/** Longer blocks are tagged in pieces, so that memory stays flat. */
const LONGEST_PIECE = 20_000;

/** Marks in a row from which on they have no words to tag. */
const LONGEST_RUN = 60;
const MARKS_ONLY = new RegExp(String.raw`[^\p{L}\p{N}]{${LONGEST_RUN},}`, 'gu');

/** Words and marks of a block with their parts of speech. Offsets are those of the whole text. */
export function tagBlock(text: string, block: Span): Token[] {
  const tokens: Token[] = [];
  for (const piece of piecesOf(text, block)) tagPiece(text, piece, tokens);
  return tokens;
}

function piecesOf(text: string, [start, end]: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  if (mayHoldRun(text, start, end))
    for (const run of text.slice(start, end).matchAll(MARKS_ONLY)) {
      addPieces(text, [from, start + run.index], pieces);
      from = start + run.index + run[0].length;
    }
  addPieces(text, [from, end], pieces);
  return pieces;
}

/** Adds the parts of the span that hold a word. */
function addPieces(text: string, [from, to]: Span, pieces: Span[]): void {
  for (let at = from; at < to; at += LONGEST_PIECE) {
    const stop = Math.min(to, at + LONGEST_PIECE);
    if (/[\p{L}\p{N}]/u.test(text.slice(at, stop))) pieces.push([at, stop]);
  }
}

/** Whether so many characters in a row are no letters or digits of English: the last of each run is looked at first. */
function mayHoldRun(text: string, start: number, end: number): boolean {
  let last = start - 1;
  while (last + LONGEST_RUN < end) {
    let at = last + LONGEST_RUN;
    while (at > last && !isEnglish(text.charCodeAt(at))) at -= 1;
    if (at === last) return true;
    last = at;
  }
  return false;
}

function isEnglish(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Adds the tokens of one piece. */
function tagPiece(text: string, piece: Span, tokens: Token[]): void {
  const units = unitsOf(text, piece);
  const lexemes: Lexeme[] = [];
  for (const { unit } of units) for (const lexeme of unit.lexemes) lexemes.push(lexeme);
  const tags = tagsOf(lexemes);
  let first = 0;
  for (const { unit, at } of units) {
    for (const { form, offset, lexeme, tag } of unit.words)
      tokens.push(makeToken(form, at + offset, tag ?? tags[first + lexeme]!));
    first += unit.lexemes.length;
  }
}

interface PlacedUnit {
  unit: Unit;
  at: number;
}

/** What stands between the spaces, and each run of line breaks, which the tagger counts as a word. */
function unitsOf(text: string, [start, end]: Span): PlacedUnit[] {
  const units: PlacedUnit[] = [];
  for (let from = start, to; from < end; from = to) {
    const kind = kindOf(text.charCodeAt(from));
    let sum = 0;
    for (to = from; to < end; to += 1) {
      const code = text.charCodeAt(to);
      if (kindOf(code) !== kind) break;
      sum = addToSum(sum, code);
    }
    if (kind !== 'space') units.push({ unit: unitAt(text, from, to, sum), at: from });
  }
  return units;
}

type Kind = 'space' | 'break' | 'other';

const SPACE = 0x20;
const LAST_PLAIN = 0x7f;

/** Spaces of other widths between words. */
const OTHER_SPACES: ReadonlySet<number> = new Set([
  0xa0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2009, 0x200a, 0x202f, 0x205f,
]);

const BREAKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

function kindOf(code: number): Kind {
  if (code === SPACE) return 'space';
  if (code > SPACE && code <= LAST_PLAIN) return 'other';
  if (BREAKS.has(code)) return 'break';
  return OTHER_SPACES.has(code) ? 'space' : 'other';
}
