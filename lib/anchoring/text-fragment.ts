import type { Span } from '../model';

/** A passage longer than this is named by its first and last words only. */
const MAX_WHOLE = 120;

/** Words at either end of a long passage, and of the context of one that stands twice. */
const EDGE_WORDS = 5;

/**
 * The address of a passage: the page's address with a text directive (WICG Scroll-to-Text-Fragment),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers without it open the page at its top.
 *
 * The span is in UTF-16 code units of `text`; it is widened to whole words, for browsers match no less.
 */
export function passageAddress(address: string, text: string, span: Span): string {
  const [start, end] = wholeWords(text, span);
  const passage = text.slice(start, end);
  const words = passage.split(/\s+/).filter(Boolean);
  const isWhole = passage.length <= MAX_WHOLE && !passage.includes('\n');
  const parts = isWhole
    ? [encode(passage)]
    : [encode(words.slice(0, EDGE_WORDS).join(' ')), encode(words.slice(-EDGE_WORDS).join(' '))];
  const lead = isWhole ? passage : words.slice(0, EDGE_WORDS).join(' ');
  if (standsTwice(text, lead)) {
    const before = lineBefore(text, start).split(/\s+/).filter(Boolean).slice(-EDGE_WORDS);
    if (before.length > 0) parts.unshift(`${encode(before.join(' '))}-`);
  }
  return `${address.replace(/#.*$/s, '')}#:~:text=${parts.join(',')}`;
}

/** A comma, an ampersand and a hyphen have a meaning of their own in the directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Context must stand in the same block as the passage. */
function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function standsTwice(text: string, words: string): boolean {
  const small = text.toLowerCase();
  const first = small.indexOf(words.toLowerCase());
  return first >= 0 && small.indexOf(words.toLowerCase(), first + 1) >= 0;
}

function wholeWords(text: string, [start, end]: Span): Span {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from > 0 && isWord(from) && isWord(from - 1)) from--;
  while (to < text.length && isWord(to) && isWord(to - 1)) to++;
  return [from, to];
}
