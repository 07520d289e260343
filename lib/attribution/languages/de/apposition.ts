import { FINITE } from './lexicon/reporting-verbs';
import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  ARTICLES,
  isAdverb,
} from './lexicon/function-words';
import { nounPhraseAt } from './noun-phrase';
import type { Segment } from './segments';
import { isCapital, type Word } from './words';

/** True for a segment that only says more of the noun before it: an apposition or a relative clause. */
export function isApposed(segment: Segment): boolean {
  return isApposition(segment) || isRelativeClause(segment);
}

/** The last segment of what is apposed to a noun phrase that ends segment `index`; `index` when nothing is. */
export function appositionEnd(segments: readonly Segment[], index: number): number {
  const next = segments[index + 1];
  if (segments[index]!.mark !== ',' || !next || next.quotation) return index;
  return isApposed(next) ? index + 1 : index;
}

function isApposition({ words, quotation }: Segment): boolean {
  if (quotation || /^(dem|den|wo|was)$/.test(words[0]?.lower ?? '')) return false;
  const phrase = nounPhraseAt(words, 0);
  if (!phrase) return false;
  const rest = words.slice(phrase.next);
  const joined = !rest[0] || PREPOSITIONS.has(rest[0].lower) || COORDINATORS.has(rest[0].lower);
  return joined && rest.every((word, index) => isPartOfPhrase(word, rest[index + 1]));
}

/** Nouns, what stands between them, and adjectives: no verb. */
function isPartOfPhrase(word: Word, next: Word | undefined): boolean {
  const { lower } = word;
  return (
    isCapital(word) ||
    /^\d/.test(word.text) ||
    PREPOSITIONS.has(lower) ||
    ARTICLES.has(lower) ||
    COORDINATORS.has(lower) ||
    isAdverb(lower) ||
    (/(e|en|er|es|em)$/.test(lower) && isCapital(next) && !FINITE.has(lower))
  );
}

function isRelativeClause({ words, quotation }: Segment): boolean {
  const last = words[words.length - 1];
  if (quotation || !last || isCapital(last) || isCapital(words[0])) return false;
  const second = PREPOSITIONS.has(words[0]?.lower ?? '') ? words[1] : undefined;
  const opens = [words[0], second].some((word) =>
    /^(der|die|das|dem|den|deren|dessen|welche[rs]?)$/.test(word?.lower ?? ''),
  );
  return (
    (opens || RELATIVES.has(words[0]?.lower ?? '')) &&
    /(t|te|ten|en|ist|war|hat|hatte|wird|will|lang|ab|an)$/.test(last.lower) &&
    words.length > 2 &&
    words[words.length - 2]!.lower !== 'zu'
  );
}
