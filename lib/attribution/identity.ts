import type { Span } from '../model';

/**
 * An id for each statement, made of its content's words (FNV-1a, 32 bits), so that the same statement keeps it when
 * the article is read again or changes elsewhere. Equal contents are numbered in the order in which they are given.
 */
export function identify(text: string, contents: readonly (readonly Span[])[]): string[] {
  const seen = new Map<string, number>();
  return contents.map((content) => {
    const base = `s${hash(text, content).toString(36)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;

/** The hash of the words in lower case, with one space for whatever stands between them, at either end too. */
function hash(text: string, content: readonly Span[]): number {
  let value = START;
  let spaced = false;
  for (const [index, [start, end]] of content.entries()) {
    for (let at = index === 0 ? start : start - 1; at < end; at += 1) {
      const code = at < start ? SPACE : plainCode(text.charCodeAt(at));
      if (code === null) return hashOfAny(text, content);
      if (code !== SPACE || !spaced) value = Math.imul(value ^ code, PRIME);
      spaced = code === SPACE;
    }
  }
  return value >>> 0;
}

/** A letter of English in lower case, a digit, or a space for a mark; null for a letter of another script. */
function plainCode(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + SPACE;
  if (code >= 0x30 && code <= 0x39) return code;
  return code < 0x80 || (code >= 0x2000 && code <= 0x206f) ? SPACE : null;
}

/** The same for any letters. */
function hashOfAny(text: string, content: readonly Span[]): number {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' … ');
  const plain = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  let value = START;
  for (let at = 0; at < plain.length; at += 1)
    value = Math.imul(value ^ plain.charCodeAt(at), PRIME);
  return value >>> 0;
}
