import { ARTICLES, PREPOSITIONS, isAdverb } from './lexicon/function-words';
import {
  isPluralReplacement,
  isReplacement,
  isSubjunctive,
  mayBeAdjective,
} from './lexicon/subjunctive';
import { isNominative, nounPhraseAt } from './noun-phrase';
import { isCapital, type Word } from './words';

/**
 * What the verbs of a clause say of whose words it holds: the Konjunktiv I (`first`), a plural that stands
 * in for it (`plural`: *hätten*, *würden*), another form that may (`second`), or none of them.
 */
export type Mood = 'first' | 'plural' | 'second' | 'indicative';

/** The mood of a clause; the surest sign of reported speech in it counts. */
export function moodOf(words: readonly Word[]): Mood {
  if (words.some((_, index) => isFirstSubjunctive(words, index))) return 'first';
  if (words.some((word) => isStandIn(word, isPluralReplacement))) return 'plural';
  return words.some((word) => isStandIn(word, isReplacement)) ? 'second' : 'indicative';
}

function isStandIn({ text, lower }: Word, test: (word: string) => boolean): boolean {
  return text === lower && test(lower);
}

/** *habe*, *seien*, *komme*; never with *ich*, whose indicative looks the same. */
function isFirstSubjunctive(words: readonly Word[], index: number): boolean {
  const { text, lower } = words[index]!;
  if (!lower.endsWith('e') && !lower.startsWith('sei')) return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (text !== lower || before?.lower === 'ich' || after?.lower === 'ich') return false;
  if (isSubjunctive(lower)) return !(mayBeAdjective(lower) && isCapital(after));
  return VERBAL.test(lower) && !isSmall(lower) && standsAsVerb(words, index);
}

/** Ends like a Konjunktiv I that no list knows; *-te* is as often a preterite. */
const VERBAL = /^\p{Ll}{2,}[^taeiou]e$/u;

function isSmall(lower: string): boolean {
  return ARTICLES.has(lower) || PREPOSITIONS.has(lower) || isAdverb(lower) || SMALL.test(lower);
}

const SMALL =
  /^(seine|ihre|unsere|meine|keine|deine|viele|wenige|solche|welche|jene|beide|alle|ganze|gerade|ohne|lange|gerne|heute|weise|beinahe|nahe|andere|eine|diese|wurde)$/;

/** At the end of a clause that a conjunction opens, or in second place: behind the subject, before no noun. */
function standsAsVerb(words: readonly Word[], index: number): boolean {
  if (index === words.length - 1 && /^(dass|daß|ob|weil|wie|was)$/.test(words[0]!.lower))
    return true;
  const phrase = isNominative(words, 0) ? nounPhraseAt(words, 0) : null;
  return phrase?.next === index && !isCapital(words[index + 1]);
}
