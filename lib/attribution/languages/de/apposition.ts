import { FINITE } from './lexicon/reporting-verbs';
import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  ARTICLES,
  isAdverb,
} from './lexicon/function-words';
import { isReplacement, isSubjunctive } from './lexicon/subjunctive';
import { nounPhraseAt } from './noun-phrase';
import type { Segment } from './segments';
import { isCapital } from './words';

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
  return (
    phrase !== null &&
    words
      .slice(phrase.next)
      .every(
        (word) =>
          isCapital(word) ||
          /^\d/.test(word.text) ||
          PREPOSITIONS.has(word.lower) ||
          ARTICLES.has(word.lower) ||
          COORDINATORS.has(word.lower) ||
          isAdverb(word.lower) ||
          (/(e|en|er|es|em)$/.test(word.lower) &&
            !FINITE.has(word.lower) &&
            !isSubjunctive(word.lower) &&
            !isReplacement(word.lower) &&
            !/(te|ten)$/.test(word.lower)),
      )
  );
}

function isRelativeClause({ words, quotation }: Segment): boolean {
  const last = words[words.length - 1];
  if (quotation || !last || isCapital(last)) return false;
  const second = PREPOSITIONS.has(words[0]?.lower ?? '') ? words[1] : undefined;
  const opens = [words[0], second].some((word) =>
    /^(der|die|das|dem|den|deren|dessen|welche[rs]?)$/.test(word?.lower ?? ''),
  );
  return (
    (opens || RELATIVES.has(words[0]?.lower ?? '')) &&
    /(t|te|ten|en|ist|war|hat|hatte|wird|will|lang|ab|an)$/.test(last.lower) &&
    words.length > 2
  );
}
