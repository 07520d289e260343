import type { ReadingOfText } from '../reading';
import { CAPITALS, REGIONS, STATES } from '../lexicon/states';
import { TIMES } from '../lexicon/words';
import type { Range } from '../statement';
import type { Cast } from './cast';
import { oncePer } from './lazily';
import type { Parts } from './parts';
import { personName } from './people';
import { bare, isCapital } from './words';

/** *Kyiv* → *Ukraine* when the article names that state; the state itself as written; null for anything else. */
export function stateName(cast: Cast, text: string): string | null {
  const lower = text.toLowerCase();
  if (/^(?:north|south)$/.test(lower) && cast.reading.text.includes(`${text} Korea`))
    return `${text} Korea`;
  const names = CAPITALS.get(lower);
  if (names) return names.find((name) => cast.reading.text.includes(name)) ?? text;
  return STATES.has(lower) ||
    REGIONS.has(lower) ||
    /^(?:north|south) korea$|^(?:saudi arabia|united states|united kingdom)$/.test(lower)
    ? text
    : null;
}

/** A capital that names: not the first word of a sentence unless it never stands in lower case. */
export function hasName(cast: Cast, parts: Parts): boolean {
  const { tokens } = cast.reading;
  const first = cast.clauses[cast.sentenceOf(parts.core[0])]?.sentence.from;
  for (let at = parts.core[0]; at < parts.core[1]; at += 1) {
    const token = tokens[at]!;
    if (!/^\p{Lu}/u.test(token.text)) continue;
    if (at !== first) return true;
    const alone = parts.core[1] - parts.core[0] === 1;
    if (!alone) continue;
    if (token.pos === 'PROPN' && !/[^s]s$/.test(token.lower) && !cast.holds(` ${token.lower}`))
      return true;
  }
  return false;
}

/** *Harrods*, *the Philippines*: one word in *-s* that is a state, or that the article uses as one thing and with a capital. */
export function isNameInS(reading: ReadingOfText, [from, to]: Range): boolean {
  const { tokens } = reading;
  const { text: word, lower } = tokens[from]!;
  if (to - from !== 1 || !/^\p{Lu}.*s$/u.test(word)) return false;
  if (STATES.has(lower) || REGIONS.has(lower)) return true;
  return tokens[from - 1]?.lower !== 'the' && usedAsOne(reading)(word);
}

/** Whether each word is used so in an article: its text is searched once a word. */
const known = new WeakMap<ReadingOfText, (word: string) => boolean>();

function usedAsOne(reading: ReadingOfText): (word: string) => boolean {
  const { text } = reading;
  const answer =
    known.get(reading) ??
    oncePer(
      (word: string) =>
        ONE.some((verb) => text.includes(`${word} ${verb} `)) &&
        !text.includes(` ${word.toLowerCase()}`),
    );
  known.set(reading, answer);
  return answer;
}

/** Verbs whose subject is one. */
const ONE = ['has', 'is', 'was', 'does', 'says'];

/** *The shopworkers' union, Usdan*: the name that follows a common noun for a body. */
export function nameInApposition({ reading }: Cast, { after }: Parts): string | null {
  if (!after || after[1] - after[0] > LONGEST_NAME) return null;
  const tokens = reading.tokens.slice(...after);
  const named = tokens.every(
    (token) =>
      (isCapital(token) && !TIMES.has(bare(token))) ||
      /^(?:of|for|the|and|&|-|['’]s?|plc|ltd|inc)$/.test(token.lower),
  );
  return named && isCapital(tokens[0]) ? personName(reading, after) : null;
}

const LONGEST_NAME = 6;

export function isPlural(reading: ReadingOfText, parts: Parts): boolean {
  return (
    /s$/.test(parts.head) &&
    !/(?:ss|us|is|news)$/.test(parts.head) &&
    !reading.tokens.slice(...parts.core).every((token) => token.pos === 'PROPN')
  );
}

/** *Norway and Sweden*, *the club and its owner*: several sources are no one speaker. */
export function coordinated(reading: ReadingOfText, { core }: Parts): boolean {
  const words = reading.tokens.slice(...core).map(({ lower }) => lower);
  const and = words.findIndex((word, at) => at > 0 && (word === 'and' || word === 'or'));
  if (and < 0) return false;
  const next = words[and + 1] ?? '';
  if (words[0] === 'both' || /^(?:the|an?|its|his|her|their|other|some|many|one)$/.test(next))
    return true;
  const others = [next, words.at(-1)!];
  return (
    and === 1 ||
    (STATES.has(words[and - 1]!) && others.some((side) => STATES.has(side) || CAPITALS.has(side)))
  );
}

/** *the authority*, and not *the Port Authority*. */
export function isLowerCase({ reading }: Cast, { core, head }: Parts): boolean {
  return reading.tokens.slice(...core).some((token) => bare(token) === head && !isCapital(token));
}
