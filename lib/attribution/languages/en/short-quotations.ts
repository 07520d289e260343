import { wordSet } from './lexicon/word-set';
import type { Token } from './token';

/** Scare quotes, nicknames and titles: quoted words at most this many are part of their phrase. */
const SHORT_QUOTE = 3;

/**
 * A few quoted words without a stop or comma of their own are no statement but part of their phrase: they lose
 * their quotation. Marks outside of quotations become part of the words that they stand at, so that no rule
 * stumbles over them.
 */
export function passOverShort(tokens: readonly Token[]): Token[] {
  for (let from = 0; from < tokens.length;) {
    const { quotation } = tokens[from]!;
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.quotation === quotation) to += 1;
    if (quotation >= 0 && isShort(tokens.slice(from, to)) && !isFirstPart(tokens, from, to)) {
      for (const token of tokens.slice(from, to)) token.quotation = -1;
      if (isInPhrase(tokens, from)) nominalise(tokens.slice(from, to));
    }
    from = to;
  }
  return foldMarks(tokens);
}

function isShort(quoted: readonly Token[]): boolean {
  const words = quoted.filter(({ word }) => word).length;
  const stops = quoted.some((token) => /^[.!?…,]+$/.test(token.text));
  return words <= SHORT_QUOTE && !stops && quoted.length > 1;
}

/** *“The state”, Ms Holm added, “has failed them.”*: the first words of what a cue divides, with the comma outside. */
function isFirstPart(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > 0 && !/^[.!?]/.test(tokens[from - 1]!.text)) return false;
  if (tokens[to]?.text !== ',') return false;
  const behind = tokens.slice(to + 1, to + 1 + LONGEST_CUE);
  const next = behind.findIndex(({ quotation }) => quotation >= 0);
  if (next < 1 || behind[next - 1]!.text !== ',') return false;
  const between = behind.slice(0, next - 1);
  return (
    between.some(({ cue }) => cue?.verb.frames.includes('q')) &&
    between.every(({ text }) => !/^[.!?]$/.test(text))
  );
}

/** Words of source and cue between two parts of a quotation. */
const LONGEST_CUE = 12;

/** *the “opt out” movement*, *his new “law and order” line*: what stands before needs a noun. */
function isInPhrase(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (tokens[before]?.pos === 'ADJ' && tokens[before]!.quotation < 0) before -= 1;
  const token = tokens[before];
  return (
    token !== undefined &&
    (DETERMINERS.has(token.lower) || (token.lower === "'s" && token.pos === 'PART'))
  );
}

const DETERMINERS = wordSet('a an the his her its their my our your');

/** Whatever the words are by themselves, together they are a noun or qualify one. */
function nominalise(quoted: readonly Token[]): void {
  for (const token of quoted) if (token.word && token.pos !== 'PROPN') token.pos = 'NOUN';
}

function foldMarks(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    if (token.word || token.quotation >= 0 || !MARK.test(token.text)) return true;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (after?.word && after.quotation < 0 && after.start === token.end) after.start = token.start;
    else if (before && before.quotation < 0 && before.end === token.start) before.end = token.end;
    else return true;
    return false;
  });
}

const MARK = /^["“”'‘’«»„＂]+$/;
