import { runThrough } from './steps';

/**
 * A text made comparable: typography, case, accents and white space folded, so that the same words set
 * differently are the same characters. `at[i]` is the offset in the original text (UTF-16 code units)
 * of folded character `i`; `at[folded.length]` is the original's length.
 */
export interface FoldedText {
  folded: string;
  at: Uint32Array;
}

const SPACE = 0x20;
const BREAK = 0x0a;

/** Characters that a publisher's typesetting changes without changing a word. */
const TYPOGRAPHY = new Map<string, string>([
  ...pairs('‘’‚‛′´`ʼ＇', "'"),
  ...pairs('“”„‟″«»‹›「」『』＂', '"'),
  ...pairs('‐‑‒–—―−－', '-'),
  ['…', '...'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
]);

/** Nothing that a reader sees: soft hyphen, joiners, direction marks, byte order mark, variation selectors. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;

const cache = new Map<string, string>();

/** Characters folded between two pauses: some 2 ms. */
const STEP = 1 << 15;

/**
 * Folds a text for comparison (Unicode NFKD without marks, lower case, one kind of quotation mark and
 * dash, single spaces, one line feed for any break of lines or paragraphs). An empty text gives an empty
 * one. Never throws: lone surrogates pass through. Pauses after each {@link STEP}, for the caller to yield.
 */
export function* foldInSteps(text: string): Generator<void, FoldedText> {
  const tape = {
    codes: new Uint16Array(text.length + 64),
    at: new Uint32Array(text.length + 64),
    length: 0,
  };
  let next = 0;
  while (next < text.length) {
    next = foldPart(text, next, Math.min(text.length, next + STEP), tape);
    yield;
  }
  const at = new Uint32Array(tape.length + 1);
  at.set(tape.at.subarray(0, tape.length));
  at[tape.length] = text.length;
  return { folded: yield* decodeInSteps(tape.codes.subarray(0, tape.length)), at };
}

/** {@link foldInSteps}, in one go. */
export function fold(text: string): FoldedText {
  return runThrough(foldInSteps(text));
}

interface Tape {
  codes: Uint16Array<ArrayBuffer>;
  at: Uint32Array<ArrayBuffer>;
  length: number;
}

/** Folds the characters that begin in `[from, to)`; returns where the next one begins. */
function foldPart(text: string, from: number, to: number, tape: Tape): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code < 0x80) put(tape, ASCII[code]!, i++);
    else {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      const folded = foldCharacter(character);
      for (let k = 0; k < folded.length; k++) put(tape, folded.charCodeAt(k), i);
      i += character.length;
    }
  }
  return i;
}

function put(tape: Tape, code: number, offset: number): void {
  if (code === SPACE || code === BREAK) {
    const before = tape.length === 0 ? BREAK : tape.codes[tape.length - 1]!;
    if (before === SPACE) tape.codes[tape.length - 1] = code;
    if (before === SPACE || before === BREAK) return;
  }
  if (tape.length === tape.codes.length) grow(tape);
  tape.codes[tape.length] = code;
  tape.at[tape.length++] = offset;
}

const ASCII = Uint16Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0x60) return 0x27;
  if (code === BREAK) return BREAK;
  return code < SPACE ? SPACE : code;
});

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldRare(character);
  cache.set(character, folded);
  return folded;
}

function foldRare(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  const small = TYPOGRAPHY.get(character) ?? TYPOGRAPHY.get(character.toLowerCase());
  if (small !== undefined) return small;
  const plain = character.normalize('NFKD').replace(/\p{M}+/gu, '');
  return [...plain.normalize('NFC').toLowerCase()].map((c) => TYPOGRAPHY.get(c) ?? c).join('');
}

function grow(tape: Tape): void {
  const codes = new Uint16Array(tape.codes.length * 2);
  const at = new Uint32Array(tape.codes.length * 2);
  codes.set(tape.codes);
  at.set(tape.at);
  Object.assign(tape, { codes, at });
}

/** `String.fromCharCode` takes its characters as arguments; beyond some 100,000 the stack overflows. */
const DECODE_CHUNK = 0x8000;

/** Joined at the end: a text that grows piece by piece would be made flat at its first use, in one long task. */
function* decodeInSteps(codes: Uint16Array): Generator<void, string> {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += DECODE_CHUNK) {
    parts.push(Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + DECODE_CHUNK)));
    yield;
  }
  return parts.join('');
}

function pairs(characters: string, folded: string): [string, string][] {
  return [...characters].map((character) => [character, folded]);
}
