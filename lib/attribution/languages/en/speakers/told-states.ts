import type { ReadingOfText } from '../reading';

/** What only states have, after the possessive of their name. */
const OF_A_STATE =
  /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s? (?:foreign|defen[cs]e|interior|finance) (?:ministry|minister)\b/gu;

const HAS_STATE =
  /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s? (?:parliament|army|navy|prime minister|ambassador|embassy|border guards?)\b/gu;

const STATE_OF =
  /\b(?:[Pp]rime [Mm]inister|King|Queen|Emir|Sultan|Republic|Kingdom)(?: \p{Lu}\p{L}+){0,2} of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

const POSTED_TO = /\b(?:ambassadors?|envoys?|embassy) (?:to|in) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

/** One of these beginnings of words is in each pattern: most articles have none, and are gone through but once. */
const SIGNS =
  /minist|Minist|parliam|army|navy|ambas|embas|envoy|border|King|Queen|Emir|Sultan|Republic/;

/** Names, in lower case, of which the article tells that they are states, by a ministry, an army or an ambassador. */
export function toldStates({ text }: ReadingOfText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of SIGNS.test(text) ? [OF_A_STATE, HAS_STATE, STATE_OF, POSTED_TO] : [])
    for (const [, name = ''] of text.matchAll(pattern)) found.add(name.toLowerCase());
  return found;
}
