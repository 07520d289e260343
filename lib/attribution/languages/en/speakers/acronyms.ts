import type { ReadingOfText } from '../reading';
import { isCapital } from './words';

const SMALL = /^(?:of|for|and|the|on|in|to|-)$/i;

/** A short form with more letters is a word set in capitals. */
const LONGEST = 6;
const SHORT_FORM = /^\p{Lu}+$/u;

/**
 * Long names by their short form: *Drug Enforcement Administration (DEA)*, or a run of capitalised words
 * whose initials are the short form anywhere in the article. A leading *U.S.* belongs to the long name.
 */
export function findAcronyms(reading: ReadingOfText): Map<string, string> {
  const { tokens } = reading;
  const wanted = new Set<string>();
  for (const { capital, text } of tokens)
    if (capital && text.length > 1 && text.length <= LONGEST && SHORT_FORM.test(text))
      wanted.add(text);
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    if (
      !isCapital(tokens[at]) ||
      (at > 0 && isCapital(tokens[at - 1]) && !/^(?:U\.S\.?|The)$/.test(tokens[at - 1]!.text))
    )
      continue;
    let initials = '';
    for (let to = at; to < Math.min(tokens.length, at + 9); to += 1) {
      const token = tokens[to]!;
      if (isCapital(token) && !/^\p{Lu}{3,}$/u.test(token.text)) initials += initialsOf(token.text);
      else if (!SMALL.test(token.text) || to === at) break;
      if (
        isCapital(token) &&
        initials.length >= 2 &&
        wanted.has(initials) &&
        !found.has(initials)
      ) {
        const from = at > 0 && /^U\.S\.?$/.test(tokens[at - 1]!.text) ? at - 1 : at;
        found.set(initials, reading.text.slice(tokens[from]!.start, token.end));
      }
    }
  }
  return found;
}

/** *PA* for *Pan-Asian*. */
function initialsOf(word: string): string {
  return word.includes('-')
    ? word
        .split('-')
        .map((part) => part.charAt(0))
        .filter((letter) => /\p{Lu}/u.test(letter))
        .join('')
    : word.charAt(0);
}
