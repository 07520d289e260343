import { MEN, WOMEN } from '../lexicon/given-names';
import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import { textOf } from '../statement';
import { kindOf } from './kinds';
import type { Parts } from './parts';

/** Last words of names of firms that look like a person's (*Calder Shipping*). */
export const FIRM_ENDINGS = wordSet(
  `ports builders logistics energy telecom telecommunications mining minerals metals resources petroleum oil gas steel cement textiles shipping
  aviation transport trains rail railways healthcare hospitals hotels resorts properties realty estates homes construction engineering
  electronics electric motors foods farms dairies brands digital software robotics semiconductor semiconductors pharma biotech therapeutics sciences
  insurance assurance finance financial investments investment advisors advisers associates asset assets equity ventures polls polling analytics
  research consulting consultancy communications interactive games entertainment records pictures airways air cruises ferries`,
);

/** Common nouns for people as well as for firms: by themselves they tell nothing. */
const OF_BOTH =
  /^(?:developer|publisher|broker|builder|investor|brewer|supplier|operator|maker|miner|grocer|giant|producer)$/;

const AMONG_FIRMS =
  /\b(?:world|country|nation|region|city|state|europe|asia|africa)['’]s\b.*\b(?:largest|biggest|oldest|leading|top|main|only|second|third)/i;

/** Whether two capitalised words name a firm: by their last word, or by the apposition (*…, the world’s largest miner*). */
export function isFirm(
  reading: ReadingOfText,
  { after, before }: Parts,
  words: readonly string[],
): boolean {
  if (words.length < 2 || before || MEN.has(words[0]!) || WOMEN.has(words[0]!)) return false;
  if (FIRM_ENDINGS.has(words.at(-1)!)) return true;
  const apposition = after ? textOf(reading, after) : '';
  const head = apposition
    .split(/ (?:of|for|in|based|that|which|on|with|from|at) |,/)[0]!
    .split(/\s+/)
    .at(-1)!;
  if (!kindOf(head.toLowerCase()) && !OF_BOTH.test(head)) return false;
  return !OF_BOTH.test(head) || AMONG_FIRMS.test(apposition);
}
