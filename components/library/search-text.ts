/** The words that a query asks for; all must be found. */
export function queryWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Text as the search compares it: without case, without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether folded text holds every word. No words: true. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

export interface SnippetPart {
  text: string;
  found: boolean;
}

/** Characters shown before the first found word, and in all. */
const BEFORE = 60;
const LENGTH = 220;

/** The text around the first found word, cut into found and other parts; null when none is found. */
export function snippet(text: string, words: readonly string[]): SnippetPart[] | null {
  const pattern = wordPattern(words);
  const first = pattern === null ? -1 : text.search(pattern);
  if (pattern === null || first < 0) return null;
  const start = Math.max(0, first - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return splitFound(cut.replace(/\s+/g, ' '), words);
}

/** Cuts a text into the parts that were searched for and the others. */
export function splitFound(text: string, words: readonly string[]): SnippetPart[] {
  const pattern = wordPattern(words);
  if (pattern === null) return [{ text, found: false }];
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Any of the words, whatever its case and accents; null for no words. */
function wordPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const alternatives = words.map((word) =>
    Array.from(word, (letter) => `${letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}\\p{M}*`).join(
      '',
    ),
  );
  return new RegExp(`(${alternatives.join('|')})`, 'giu');
}
