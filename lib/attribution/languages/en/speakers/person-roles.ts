import { HONORIFICS, RANKS, TITLES_OF_OFFICE } from '../lexicon/roles';
import type { ReadingOfText } from '../reading';
import { textOf, type Range } from '../statement';
import type { Token } from '../token';
import { isTitle } from './titles';
import { bare, isCapital, isWord } from './words';

/** The post before a name: *White House press secretary*, *head of a union*; null for a bare *Mr.* or rank. */
export function roleBefore(reading: ReadingOfText, before: Range | null): string | null {
  if (!before) return null;
  const words = reading.tokens.slice(...before).filter(isWord);
  const posts = words.filter(
    (token, at) =>
      !HONORIFICS.has(bare(token)) &&
      !(isRank(token) && !OF_TWO_WORDS.test(words[at - 1]?.lower ?? '')) &&
      !POSSESSIVE.test(token.lower) &&
      !(token.lower === 'tan' && words[at + 1]?.lower === 'sri') &&
      !AGE.test(token.lower),
  );
  const head = posts.findIndex((token) => isTitle(token));
  const last = posts.at(-1);
  const first = posts[isStray(posts, head) ? head : 0];
  if (!last || !first || !(head >= 0 || isAgent(last))) return null;
  return clean(reading.text.slice(first.start, last.end));
}

/** *one reason President Maalouf gave*: a thing before a title with a capital is no part of the post. */
function isStray(posts: readonly Token[], head: number): boolean {
  const before = posts[head - 1];
  return (
    before?.pos === 'NOUN' &&
    isCapital(posts[head]) &&
    !posts.slice(0, head).some(isCapital) &&
    before.text === before.lower &&
    !isAgent(before) &&
    !isTitle(before)
  );
}

/** *attorney general*: the second word is no rank. */
const OF_TWO_WORDS = /^(?:attorney|solicitor|secretary|director|surgeon|inspector|auditor)$/;

const AGE = /^(?:\d+-year-old|year-old|aged|\d+)$/;

/** A common noun for somebody who does something (*welder*, *machinist*), not a thing in *-er*. */
function isAgent({ pos, text, lower }: Token): boolean {
  return (
    pos === 'NOUN' &&
    /^\p{Ll}/u.test(text) &&
    /(?:[^aeiou]er|[aeiou]{2}[^aeiou]er|or|ist|ian|man|woman|eer|ant|mate|smith|wright)$/.test(
      lower,
    ) &&
    !/(?:paper)$|^(?:order|number|matter|letter|paper|center|computer|summer|winter|chapter|corner|weather|border|minor|major|error|floor|door|sector|factor|restaurant|president-elect)$/.test(
      lower,
    )
  );
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;

/** The rank or the title of office that stands before a name; none of those who hold it no more. */
export function rankOf(reading: ReadingOfText, before: Range | null): string | null {
  const words = before ? reading.tokens.slice(...before) : [];
  const rank = words.find(
    (token, at) =>
      (isRank(token) && !isSecondHalf(words, at) && !isOfPost(words, at)) ||
      TITLES_OF_OFFICE.has(bare(token)),
  );
  if (!rank || words.some(({ lower }) => HELD_BEFORE.test(lower))) return null;
  return bare(rank) === 'captain' && TEAM.test(reading.text) ? null : rank.text;
}

/** *General Secretary*: a post follows that is no rank. */
function isOfPost(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return (
    bare(words[at]!) === 'general' && next !== undefined && isTitle(next) && !RANKS.has(bare(next))
  );
}

/** *Director-General*, and not *Major-General*. */
function isSecondHalf(words: readonly Token[], at: number): boolean {
  return words[at - 1]?.text === '-' && !RANKS.has(words[at - 2]?.lower ?? '');
}

/** *Captain Weiss* and no *team captain*. */
function isRank(token: Token): boolean {
  return RANKS.has(bare(token)) && isCapital(token);
}

/** A captain in an article with these words leads a team. */
const TEAM =
  /\b(?:midfielder|striker|goalkeeper|winger|innings|wickets?|dressing room|head coach|quarterback|penalty shootout|kick-off|touchdown)\b/i;

const HELD_BEFORE = /^(?:former|ex|retired|rtd|ret\.?|late|candidate|nominee)$/;

/** The post in an apposition: *head of a union*, *the commission's executive director*. */
export function roleAfter(reading: ReadingOfText, after: Range | null): string | null {
  if (!after) return null;
  const tokens = reading.tokens.slice(...after);
  const post = tokens.findIndex((token) => isTitle(token));
  if (post < 0 || post > 8 || tokens.slice(0, post).some((token) => token.pos === 'AUX'))
    return null;
  return clean(textOf(reading, after));
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—]+$/, '')
    .trim();
}
