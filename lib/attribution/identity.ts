import type { Attribution } from '../model';

/**
 * Gives each statement an id made of its content's words (FNV-1a, 32 bits), so that the same statement
 * keeps it when the article is read again or changes elsewhere. Equal contents are numbered in order.
 */
export function identify(text: string, drafts: readonly Omit<Attribution, 'id'>[]): Attribution[] {
  const seen = new Map<string, number>();
  return [...drafts]
    .sort((one, other) => placeOf(one) - placeOf(other) || endOf(other) - endOf(one))
    .map((draft) => {
      const words = draft.content.map(([start, end]) => text.slice(start, end)).join(' … ');
      const base = `s${hash(words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return { id: count === 1 ? base : `${base}-${count}`, ...draft };
    });
}

function placeOf(draft: Omit<Attribution, 'id'>): number {
  return draft.content[0]?.[0] ?? 0;
}

function endOf(draft: Omit<Attribution, 'id'>): number {
  return draft.content.at(-1)?.[1] ?? 0;
}

function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
