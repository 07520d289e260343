import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import type { Token } from '../token';
import { isTitle } from './titles';
import { isCapital } from './words';

const SMALL = wordSet('of for and the on in to -');

/** A long name has at most so many words. */
const LONGEST = 9;

/**
 * Long names by their short form: *Drug Enforcement Administration (DEA)*, or a run of capitalised words
 * whose initials are the short form anywhere in the article, written in capitals or, with four letters or more, as a
 * name (*Cotu*). A leading *U.S.* belongs to the long name. What ends in a post is no body.
 */
export function findAcronyms(reading: ReadingOfText): Map<string, string> {
  const { tokens } = reading;
  const wanted = wantedIn(tokens);
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    if (
      !isCapital(tokens[at]) ||
      (at > 0 && isCapital(tokens[at - 1]) && !/^(?:U\.S\.?|The)$/.test(tokens[at - 1]!.text))
    )
      continue;
    noteRun(reading, at, wanted, found);
  }
  noteBracketed(reading, found);
  return found;
}

/** *the Security Service of Norland (SBN)*: in brackets behind a name with its article it is short, whatever its letters. */
function noteBracketed({ tokens, text }: ReadingOfText, found: Map<string, string>): void {
  for (let at = 2; at < tokens.length - 1; at += 1) {
    const short = tokens[at]!.text;
    if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')') continue;
    if (!/^\p{Lu}\p{L}{1,6}$/u.test(short) || !/\p{Lu}$/u.test(short) || found.has(short)) continue;
    let from = at - 1;
    while (
      at - from <= LONGEST &&
      (isCapital(tokens[from - 1]) || SMALL.has(tokens[from - 1]?.lower ?? ''))
    )
      from -= 1;
    const article = tokens[from]?.lower === 'the';
    if (article && from + 1 < at - 1 && isCapital(tokens[from + 1]))
      found.set(short, text.slice(tokens[from + 1]!.start, tokens[at - 2]!.end));
  }
}

/** Short forms in the text, each as written, by their capitals. */
function wantedIn(tokens: readonly Token[]): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const { form, text } of tokens)
    if (form.short === text || (form.short !== null && !wanted.has(form.short)))
      wanted.set(form.short, text);
  return wanted;
}

/** The initials of the run that begins at `at`, with and without those of its small words (*COA*, *FAO*). */
function noteRun(
  { tokens, text }: ReadingOfText,
  at: number,
  wanted: ReadonlyMap<string, string>,
  found: Map<string, string>,
): void {
  let initials = '';
  let all = '';
  for (let to = at; to < Math.min(tokens.length, at + LONGEST); to += 1) {
    const token = tokens[to]!;
    if (!isCapital(token) || token.form.shouts) {
      if (!SMALL.has(token.lower) || to === at) return;
      all += token.text === '-' ? '' : token.text.charAt(0).toUpperCase();
      continue;
    }
    initials += initialsOf(token.text);
    all += initialsOf(token.text);
    for (const letters of initials === all ? [all] : [initials, all]) {
      const short = letters.length >= 2 ? wanted.get(letters) : undefined;
      if (short === undefined || found.has(short) || isTitle(token) || short === token.text)
        continue;
      const from = at > 0 && /^U\.S\.?$/.test(tokens[at - 1]!.text) ? at - 1 : at;
      found.set(short, text.slice(tokens[from]!.start, token.end));
    }
  }
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
