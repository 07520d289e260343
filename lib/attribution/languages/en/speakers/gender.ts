import { MEN, WOMEN } from '../lexicon/given-names';
import { FEMALE, MALE } from '../lexicon/roles';
import type { ReadingOfText } from '../reading';
import type { Range } from '../statement';
import type { Token } from '../token';
import { bare } from './words';

export type Gender = 'm' | 'f' | null;

/** The gender that titles and posts before a name, or the given name, tell; null when they tell none. */
export function genderOf(reading: ReadingOfText, range: Range | null, first: string): Gender {
  const words = range ? afterPossessive(reading.tokens.slice(...range)).map(bare) : [];
  if (words.some((word) => FEMALE.has(word))) return 'f';
  if (words.some((word) => MALE.has(word))) return 'm';
  if (MEN.has(first)) return WOMEN.has(first) ? null : 'm';
  return WOMEN.has(first) ? 'f' : null;
}

/** What small words in a name tell: *Ní*, *bint* and *Kaur* are of women. */
export function genderOfParticle(words: readonly string[]): Gender {
  if (words.some((word) => /^(?:ní|nic|bint|binti|begum|bibi|kaur|devi|khatun)$/.test(word)))
    return 'f';
  return words.some((word) => /^(?:bin|ibn|singh)$/.test(word)) ? 'm' : null;
}

/** What the ending of a surname tells where the given name is unknown (*-ova*, *-sky*). */
export function genderOfEnding(last: string): Gender {
  if (/(?:[^aeiou]ova|eva|skaya|ská|ska|cka|dóttir|dottir)$/.test(last)) return 'f';
  return /(?:[^aeiou]ov|ev|sky|skyi|ski|ský)$/.test(last) ? 'm' : null;
}

/** *Ms Aung's predecessor*: what stands before the possessive is somebody else. */
function afterPossessive(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ lower }) =>
    /^(?:['’]s?|his|her|their|its)$|['’]s$/.test(lower),
  );
  return tokens.slice(at + 1);
}
