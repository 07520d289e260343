import { isApposed } from './apposition';
import { ARTICLES, PREPOSITIONS, PRONOUNS, isAdverb } from './lexicon/function-words';
import { isReplacement, isSubjunctive, mayBeAdjective } from './lexicon/subjunctive';
import { isNominative, nounPhraseAt } from './noun-phrase';
import type { Segment } from './segments';
import { isCapital, type Word } from './words';

/** Whether a clause, not a mere phrase, stands there: some small word that may be its verb. */
export function hasVerb(words: readonly Word[]): boolean {
  return words.some(
    (word, index) =>
      !isCapital(word) &&
      (!isCapital(words[index + 1]) || isCapital(words[index - 1])) &&
      !PREPOSITIONS.has(word.lower) &&
      !isAdverb(word.lower) &&
      /(t|te|en|ist|sind|war|hat|wird|wurde|kann|soll|will|muss|darf)$/.test(word.lower),
  );
}

/** A clause in the Konjunktiv; *ich habe* is none. */
export function isReported(words: readonly Word[]): boolean {
  return words.some(
    ({ lower, text }, index) =>
      text === lower &&
      (isSubjunctive(lower) || isReplacement(lower)) &&
      !(mayBeAdjective(lower) && isCapital(words[index + 1])) &&
      words[index - 1]?.lower !== 'ich' &&
      words[index + 1]?.lower !== 'ich',
  );
}

/** *der das Abkommen untergraben werde*: a relative pronoun and another subject or object. */
export function isRelative(words: readonly Word[]): boolean {
  const [first, second] = words;
  return (
    /^(der|die|das|dem|den|deren|dessen)$/.test(first?.lower ?? '') &&
    (ARTICLES.has(second?.lower ?? '') || PRONOUNS.has(second?.lower ?? ''))
  );
}

/** *die USA hielten sich daran*: a subject and its verb, as in a main clause of its own. */
export function isMainClause(segment: Segment): boolean {
  const { words } = segment;
  const phrase = isNominative(words, 0) ? nounPhraseAt(words, 0) : null;
  const verb = phrase && words[phrase.next];
  return (
    !!verb &&
    !isCapital(verb) &&
    !isApposed(segment) &&
    /(t|te|en|te[nr]?|ist|sind|war|hat|kann|soll|will|muss)$/.test(verb.lower)
  );
}

/** An infinitive with *zu*, in this segment or the next. */
export function isInfinitive(segments: readonly Segment[], at: number): boolean {
  return segments.slice(at, at + 3).some(({ words }) => {
    const zu = words.findIndex(({ lower }) => lower === 'zu');
    const verb = words[zu + 1]?.text ?? '';
    return (
      (zu >= 0 && /^\p{Ll}+n$/u.test(verb)) ||
      words.some(({ text }) => /^\p{Ll}{2,}zu\p{Ll}+en$/u.test(text))
    );
  });
}
