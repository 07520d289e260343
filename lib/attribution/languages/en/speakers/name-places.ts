import type { ReadingOfText } from '../reading';
import type { Token } from '../token';
import { once, oncePer } from './lazily';

/** One place where the text has a name. */
export interface NamePlace {
  /** Index of its first token. */
  token: number;
  /** Offset in the text. */
  at: number;
}

/** Where the text has a name as written, in order; the text is gone through once for all names. */
export function namePlaces({ text, tokens }: ReadingOfText): (name: string) => NamePlace[] {
  const places = once(() => placesByWord(tokens));
  return oncePer((name) => {
    const first = FIRST_WORDS.map((pattern) => pattern.exec(name)?.[0] ?? '').find((word) =>
      places().has(word),
    );
    if (first === undefined) return [];
    return places()
      .get(first)!
      .map((token) => ({ token, at: text.indexOf(first, tokens[token]!.start) }))
      .filter(({ at }) => text.startsWith(name, at));
  });
}

/** The first word of a name may hold marks (*U.S.*, *AT&T*), or be parted at them (*Smith-Jones*). */
const FIRST_WORDS = [/^\S+/, /^[\p{L}\p{N}]+/u];

function placesByWord(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ text, capital }, index) => {
    if (!capital) return;
    const own = places.get(text);
    if (own) own.push(index);
    else places.set(text, [index]);
  });
  return places;
}
