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

/**
 * Folds a text for comparison (Unicode NFKD without marks, lower case, one kind of quotation mark and
 * dash, single spaces, one line feed for any break of lines or paragraphs). An empty text gives an empty one. Never throws: lone surrogates pass through.
 */
export function fold(text: string): FoldedText {
  let codes = new Uint16Array(text.length + 64);
  let at = new Uint32Array(text.length + 65);
  let length = 0;
  const put = (code: number, offset: number) => {
    if (code === SPACE || code === BREAK) {
      const before = length === 0 ? BREAK : codes[length - 1]!;
      if (before === SPACE) codes[length - 1] = code;
      if (before === SPACE || before === BREAK) return;
    }
    if (length === codes.length) [codes, at] = grow(codes, at);
    codes[length] = code;
    at[length++] = offset;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) put(foldAscii(code), i);
    else {
      const character = characterAt(text, i);
      const folded = foldCharacter(character);
      for (let k = 0; k < folded.length; k++) put(folded.charCodeAt(k), i);
      i += character.length - 1;
    }
  }
  const offsets = at.slice(0, length + 1);
  offsets[length] = text.length;
  return { folded: decode(codes.subarray(0, length)), at: offsets };
}

function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0x60) return 0x27;
  if (code === BREAK) return BREAK;
  return code < SPACE ? SPACE : code;
}

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

function characterAt(text: string, i: number): string {
  return String.fromCodePoint(text.codePointAt(i)!);
}

function grow(
  codes: Uint16Array,
  at: Uint32Array,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const moreCodes = new Uint16Array(codes.length * 2);
  const moreAt = new Uint32Array(codes.length * 2 + 1);
  moreCodes.set(codes);
  moreAt.set(at);
  return [moreCodes, moreAt];
}

/** `String.fromCharCode` takes its characters as arguments; beyond some 100,000 the stack overflows. */
const DECODE_CHUNK = 0x8000;

function decode(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += DECODE_CHUNK) {
    text += String.fromCharCode(...codes.subarray(i, i + DECODE_CHUNK));
  }
  return text;
}

function pairs(characters: string, folded: string): [string, string][] {
  return [...characters].map((character) => [character, folded]);
}
