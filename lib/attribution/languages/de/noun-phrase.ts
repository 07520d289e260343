import type { Span } from '../../../model';
import {
  ADDRESSEES,
  ARTICLES,
  ATTRIBUTIVE,
  COMPLEMENTISERS,
  GENITIVES,
  NOMINATIVE,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIME,
  isAdverb,
} from './lexicon/function-words';
import { isCapital, type Word } from './words';

/** A noun phrase: its words as they stand, without what follows a comma. */
export interface NounPhrase {
  span: Span;
  words: Word[];
  /** Index, in the words that were read, of the first word after the phrase. */
  next: number;
}

/** More words than this between determiner and noun are no adjectives. */
const MOST_ADJECTIVES = 5;

/**
 * Reads one noun phrase at `at`: determiner, adjectives, nouns and names, then genitives and the
 * attributes that belong to a post (*Sprecher des Ministeriums für Umwelt*). Null when none begins there.
 */
export function nounPhraseAt(words: readonly Word[], at: number): NounPhrase | null {
  const first = words[at];
  if (!first) return null;
  if (PRONOUNS.has(first.lower) && !startsNoun(words, at + 1)) return phrase(words, at, at + 1);
  let end = coreEnd(words, at);
  if (end === null) return null;
  for (let more = attributeEnd(words, end); more !== null; more = attributeEnd(words, end))
    end = more;
  return phrase(words, at, end);
}

function phrase(words: readonly Word[], from: number, to: number): NounPhrase {
  const own = words.slice(from, to);
  return { words: own, span: [own[0]!.start, own[own.length - 1]!.end], next: to };
}

function startsNoun(words: readonly Word[], at: number): boolean {
  return coreEnd(words, at) !== null && !PREPOSITIONS.has(words[at]?.lower ?? '');
}

/** The end of determiner + adjectives + nouns at `at`, or null. */
function coreEnd(words: readonly Word[], at: number): number | null {
  let index = at;
  const determiner = ARTICLES.has(words[index]?.lower ?? '');
  if (determiner) index += 1;
  const adjectives = index;
  while (index - adjectives < MOST_ADJECTIVES && isAdjective(words[index], determiner)) index += 1;
  const noun = index;
  while (isNominal(words, index)) index += 1;
  return index > noun ? index : null;
}

function isAdjective(word: Word | undefined, determiner: boolean): boolean {
  if (!word || isCapital(word)) return false;
  if (/^\d/.test(word.text)) return !word.text.includes('Jährige');
  if ([ARTICLES, PREPOSITIONS, PRONOUNS].some((words) => words.has(word.lower))) return false;
  if (isAdverb(word.lower)) return false;
  return determiner
    ? /(e|en|er|es|em)$/.test(word.lower) || /^(sehr|so|neu)$/.test(word.lower)
    : /(e|en|er|em|es)$/.test(word.lower);
}

function isNominal(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (isCapital(word)) return index === 0 || isCapital(before) || !TIME.test(word.lower);
  if (/^\d+-Jährige/.test(word.text)) return true;
  if (/^\d+$/.test(word.text)) return isCapital(before) && !isCapital(after);
  if (isBrand(word)) return isCapital(before) || ARTICLES.has(before?.lower ?? '');
  return isCapital(before) && isCapital(after) && INNER.test(word.lower);
}

/** Small words inside names, of German and other languages, and the *und* of two nouns. */
const INNER = /^(von|van|de|bin|al|el|und|da|di|zu|ibn|du|of|for|and|the|del|le|la)$/;

/** *n-tv*, *dpa*: names that are written small. */
function isBrand({ text }: Word): boolean {
  return /^(n-tv|dpa|taz|epd|sid|n24|heise|tagesschau\.de|\p{Ll}+\.(de|com))$/u.test(text);
}

/** A conjunction or question word that opens a sentence with a capital: *Da*, *Ob*, *Wobei*. */
function isOpener(lower: string): boolean {
  return SUBORDINATORS.has(lower) || (COMPLEMENTISERS.has(lower) && lower !== 'wer');
}

/** Whether a subject may open at `at`: no preposition, no dative or accusative article, no adverb. */
export function isNominative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || PREPOSITIONS.has(word.lower) || isOpener(word.lower)) return false;
  if (NOMINATIVE.has(word.lower) || PRONOUNS.has(word.lower)) return true;
  const adverb = isAdverb(word.lower) && (at === 0 || !isCapital(word));
  return !ARTICLES.has(word.lower) && !adverb && nounPhraseAt(words, at) !== null;
}

/** *der Zeitung*: someone who is spoken to rather than speaks. */
export function isAddressed(phrase: NounPhrase): boolean {
  return phrase.words.slice(1, 3).some(({ text }) => ADDRESSEES.test(text));
}

/** The end of one attribute (genitive, *von* …) at `end`, or null when there is none. */
function attributeEnd(words: readonly Word[], end: number): number | null {
  const word = words[end];
  if (!word) return null;
  if (word.lower === 'und' && NOMINATIVE.has(words[end + 1]?.lower ?? ''))
    return coreEnd(words, end + 1);
  if (isBareGenitive(words, end)) return coreEnd(words, end);
  const starts =
    GENITIVES.has(word.lower) || (ATTRIBUTIVE.has(word.lower) && isCapital(words[end - 1]));
  if (!starts) return null;
  const core = GENITIVES.has(word.lower) ? coreEnd(words, end) : coreEnd(words, end + 1);
  if (core === null) return null;
  const head = words[core - 1]!;
  if (TIME.test(head.lower)) return null;
  if (word.lower === 'der' && ADDRESSEES.test(head.text) && isName(words, end)) return null;
  return core;
}

/** *Berichten örtlicher Medien*: a genitive without article, told by its adjective. */
function isBareGenitive(words: readonly Word[], at: number): boolean {
  const genitive = /^\p{Ll}{3,}er$/u.test(words[at]!.text) && !isSmall(words[at]!.lower);
  return genitive && isCapital(words[at - 1]) && isCapital(words[at + 1]);
}

function isSmall(lower: string): boolean {
  return ARTICLES.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower) || isAdverb(lower);
}

/** A genitive never follows a bare family name: *sagte Müller der Zeitung*. */
function isName(words: readonly Word[], end: number): boolean {
  return isCapital(words[end - 1]) && !ARTICLES.has(words[end - 2]?.lower ?? '');
}
