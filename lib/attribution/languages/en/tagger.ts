import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../../model';
import type { Pos, Token } from './token';

/** The model is read once, when this module is. Only tokens and tags are used; sentences are found elsewhere. */
const nlp = winkNLP(model, ['pos']);

/** Longer blocks are tagged in pieces, so that memory stays flat. */
const LONGEST_PIECE = 20_000;

/** A run of more marks than this has no words to tag. */
const MARKS_ONLY = /[^\p{L}\p{N}]{60,}/gu;

/**
 * Words and marks of a block with their parts of speech (wink-nlp's averaged perceptron, Collins 2002).
 * Offsets are those of the whole text. Curly apostrophes count as straight ones.
 */
export function tagBlock(text: string, block: Span): Token[] {
  return piecesOf(text, block).flatMap((piece) => tagPiece(text, piece));
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
  for (const run of text.slice(start, end).matchAll(MARKS_ONLY)) {
    push(start + run.index);
    from = start + run.index + run[0].length;
  }
  push(end);
  return pieces;
}

function tagPiece(text: string, [start, end]: Span): Token[] {
  const own = text.slice(start, end);
  const doc = nlp.readDoc(own.replace(/[’ʼ]/g, "'"));
  const words = doc.tokens().out() as string[];
  const tags = doc.tokens().out(nlp.its.pos) as Pos[];
  const plain = own.replace(/[’ʼ]/g, "'");
  const tokens: Token[] = [];
  let cursor = 0;
  words.forEach((word, index) => {
    const at = plain.indexOf(word, cursor);
    if (at < 0 || word.trim() === '') return;
    cursor = at + word.length;
    tokens.push({
      text: own.slice(at, cursor),
      lower: word.toLowerCase(),
      start: start + at,
      end: start + cursor,
      pos: tags[index] ?? 'X',
      quotation: -1,
    });
  });
  return tokens.flatMap(apart);
}

/** The model reads *):* as a face; in a news text these are two marks. */
const FACE = /^(?=.*[()])[():;,.-]{2,3}$/;

function apart(token: Token): Token[] {
  if (!FACE.test(token.text)) return [token];
  return [...token.text].map((text, index) => {
    const start = token.start + index;
    return { ...token, text, lower: text, start, end: start + 1, pos: 'PUNCT' as const };
  });
}
