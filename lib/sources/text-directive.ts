import type { Article, Span } from '../model';

/** A parsed text directive. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** More matches than this are never asked for. */
const MOST_MATCHES = 2;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Where a browser would find a directive in the article's text, first match first, at most two: case folded, whole
 * words, context right before and after but for white space, a single start within one block (WICG
 * Scroll-to-Text-Fragment, "find a range from a text directive").
 */
export function findDirective(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { prefix, start, end, suffix }: TextDirective,
): Span[] {
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return [];
  const first = (prefix ?? start).toLowerCase();
  const found: Span[] = [];
  for (
    let at = folded.indexOf(first);
    at >= 0 && found.length < MOST_MATCHES;
    at = folded.indexOf(first, at + 1)
  ) {
    if (!isWordAt(folded, at, at + first.length)) continue;
    const from = prefix === null ? at : skipSpace(folded, at + first.length);
    if (prefix !== null && !hasWord(folded, from, start)) continue;
    const startEnd = from + start.length;
    if (!inOneBlock(blocks, from, startEnd)) continue;
    const span =
      end === null ? ([from, startEnd] as const) : rangeTo(folded, from, startEnd, end, suffix);
    if (!span) continue;
    if (suffix !== null && !hasWord(folded, skipSpace(folded, span[1]), suffix)) continue;
    found.push(span);
  }
  return found;
}

/** The first end after the start that the suffix follows. */
function rangeTo(
  folded: string,
  from: number,
  startEnd: number,
  end: string,
  suffix: string | null,
): Span | null {
  const words = end.toLowerCase();
  for (let at = folded.indexOf(words, startEnd); at >= 0; at = folded.indexOf(words, at + 1)) {
    const stop = at + words.length;
    if (!isWordAt(folded, at, stop)) continue;
    if (suffix === null || hasWord(folded, skipSpace(folded, stop), suffix)) return [from, stop];
  }
  return null;
}

const hasWord = (folded: string, at: number, words: string): boolean =>
  folded.startsWith(words.toLowerCase(), at) && isWordAt(folded, at, at + words.length);

/** Not in the middle of a word. Scripts without spaces have no such middle that could be told here. */
function isWordAt(text: string, start: number, end: number): boolean {
  const splits = (at: number): boolean =>
    at > 0 &&
    WORD.test(text[at - 1]!) &&
    WORD.test(text[at] ?? ' ') &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[at]!);
  return !splits(start) && !splits(end);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/\s/.test(text[next] ?? '')) next++;
  return next;
}

const inOneBlock = (blocks: Article['blocks'], start: number, end: number): boolean =>
  blocks.length === 0 || blocks.some(({ span }) => span[0] <= start && end <= span[1]);
