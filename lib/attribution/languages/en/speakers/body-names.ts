import type { ReadingOfText } from '../reading';
import { CAPITALS, STATES } from '../lexicon/states';
import type { Cast } from './cast';
import type { Parts } from './parts';

/** A body with a proper name that holds the word: *the board* after *Georgia Board of Pharmacy*. */
export function bodyNamed(cast: Cast, head: string, at: number): string | null {
  const { tokens, text } = cast.reading;
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place]!;
    if (token.lower !== head || !/^\p{Lu}/u.test(token.text)) continue;
    let from = place;
    while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]!.text) && tokens[from - 1]!.text !== 'The')
      from -= 1;
    let to = place + 1;
    while (
      to + 1 < tokens.length &&
      /^(?:of|for|on|and)$/.test(tokens[to]!.lower) &&
      /^\p{Lu}/u.test(tokens[to + 1]!.text)
    ) {
      to += 2;
      while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to += 1;
    }
    if (to - from > 1) return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  return null;
}

/** *Kyiv* → *Ukraine* when the article names that state; the state itself as written; null for anything else. */
export function stateName(cast: Cast, text: string): string | null {
  const lower = text.toLowerCase();
  if (/^(?:north|south)$/.test(lower) && cast.reading.text.includes(`${text} Korea`))
    return `${text} Korea`;
  const names = CAPITALS.get(lower);
  if (names) return names.find((name) => cast.reading.text.includes(name)) ?? text;
  return STATES.has(lower) ||
    /^(?:north|south) korea$|^(?:saudi arabia|united states|united kingdom)$/.test(lower)
    ? text
    : null;
}

/** A capital that names: not the first word of a sentence unless it never stands in lower case. */
export function hasName(cast: Cast, parts: Parts): boolean {
  const { tokens, text } = cast.reading;
  const first = cast.clauses[cast.sentenceOf(parts.core[0])]?.sentence.from;
  for (let at = parts.core[0]; at < parts.core[1]; at += 1) {
    const token = tokens[at]!;
    if (!/^\p{Lu}/u.test(token.text)) continue;
    if (at !== first) return true;
    const alone = parts.core[1] - parts.core[0] === 1;
    if (!alone) continue;
    if (token.pos === 'PROPN' && !text.includes(` ${token.lower}`) && !/[^s]s$/.test(token.lower))
      return true;
  }
  return false;
}

export function isPlural(reading: ReadingOfText, parts: Parts): boolean {
  return (
    /s$/.test(parts.head) &&
    !/(?:ss|us|is|news)$/.test(parts.head) &&
    !reading.tokens.slice(...parts.core).every((token) => token.pos === 'PROPN')
  );
}

/** *Norway and Sweden*, *Russia and the ministry*: several sources are no one speaker. */
export function coordinated(reading: ReadingOfText, parts: Parts): boolean {
  const tokens = reading.tokens.slice(...parts.core);
  const and = tokens.findIndex((token) => token.lower === 'and');
  if (and > 0 && tokens[0]!.lower === 'both') return true;
  const sides = [tokens[and - 1]?.lower ?? '', tokens.at(-1)?.lower ?? ''];
  return and > 0 && sides.every((side) => STATES.has(side) || CAPITALS.has(side));
}
