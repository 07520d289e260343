import type { Span } from '../../../model';
import type { CueHit } from './cues';
import {
  COORDINATORS,
  PLURAL,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME,
  isAdverb,
} from './lexicon/function-words';
import { bodyClass, postClass } from './lexicon/source-nouns';
import { isAddressed, isNominative, nounPhraseAt, type NounPhrase } from './noun-phrase';
import { isApposed } from './apposition';
import { circumstanceOf } from './circumstance';
import type { Segment } from './segments';
import { subjectBehind } from './subject-behind';
import { wordsEnd, type Subject } from './subject-place';
import { isCapital, type Word } from './words';

/** Finds the subject of a predicate by place and case; null when none is sure. */
export function subjectOf(segments: readonly Segment[], hit: CueHit): Subject | null {
  const { words } = segments[hit.segment]!;
  const before = words.slice(0, hit.verb);
  const circumstance = circumstanceOf(segments, hit);
  if (circumstance || hit.infinitive === 'hervorgehen') return circumstance;
  if (hit.verb > 1 && COORDINATORS.has(words[hit.verb - 1]!.lower))
    return shared(words, hit) ?? elided(hit);
  if (before.length === 0)
    return apposed(segments, hit) ?? subjectBehind(segments, hit) ?? continued(segments, hit);
  if (hit.final && hit.segment > 0) return relative(segments, hit) ?? inFinalClause(before, hit);
  const start = COORDINATORS.has(before[0]!.lower) ? 1 : 0;
  if (start === before.length)
    return subjectBehind(segments, hit) ?? shared(segments[0]!.words, hit) ?? elided(hit);
  return (
    inFront(segments, hit, before, start) ?? subjectBehind(segments, hit) ?? noble(before, hit)
  );
}

/** The subject before the verb: *Der Minister sagte*, *Die Polizei in Köln bestätigte*. */
function inFront(
  segments: readonly Segment[],
  hit: CueHit,
  before: readonly Word[],
  start: number,
): Subject | null {
  const phrase = nounPhraseAt(before, start);
  if (!phrase || !isNominative(before, start) || isAdverb(before[start]!.lower)) return null;
  if (isTime(phrase) || disagrees(segments[hit.segment]!.words, start, hit.verb)) return null;
  const rest = before.slice(phrase.next);
  const own = { place: 'before' as const, first: hit.segment, last: hit.segment };
  if (rest.every(({ lower }) => isAdverb(lower))) {
    const other = doubtful(before, phrase, start) ? subjectBehind(segments, hit) : null;
    return other && isKnown(segments[hit.segment]!.words, other)
      ? other
      : { span: phrase.span, ...own };
  }
  if (!PREPOSITIONS.has(rest[0]!.lower) || PRONOUNS.has(before[start]!.lower)) return null;
  return { span: [phrase.span[0], before[before.length - 1]!.end], ...own };
}

/** *Von der Leyen sagte*: a name of nobility opens the sentence, and no other subject is there. */
function noble(before: readonly Word[], { segment }: CueHit): Subject | null {
  const [first] = before;
  const last = before[before.length - 1]!;
  if (first?.text !== 'Von' || before.length > 4 || !isCapital(last)) return null;
  return { span: [first.start, last.end], place: 'before', first: segment, last: segment };
}

/** *Zwölf Opfer forderte das Beben*: a plural before a verb in the singular is its object. */
function disagrees(words: readonly Word[], start: number, verb: number): boolean {
  return PLURAL.has(words[start]!.lower) && /te?$/.test(words[verb]!.lower);
}

/** *Anfang Februar*, *Montag*: a time, nobody. */
function isTime({ words }: NounPhrase): boolean {
  return TIME.test(words[words.length - 1]!.lower);
}

/** *Der Zeitung sagte Müller*, *Die Entscheidung kommentierte Müller*: an object may stand in front. */
function doubtful(before: readonly Word[], phrase: NounPhrase, start: number): boolean {
  if (before[start]!.lower === 'der' && isAddressed(phrase)) return true;
  const heads = phrase.words.filter(isCapital);
  return (
    /^(die|das|eine|diese)$/.test(before[start]!.lower) &&
    heads.every(({ text }) => postClass(text) === null && bodyClass(text) === null)
  );
}

/** A name without article or a phrase with a post or body in it: a likelier speaker than a thing. */
function isKnown(words: readonly Word[], { span }: Subject): boolean {
  const own = words.filter(({ start, end }) => start >= span[0] && end <= span[1]);
  return (
    (own.length === 1 && PRONOUNS.has(own[0]!.lower)) ||
    isCapital(own[0]) ||
    own.some((word) => isCapital(word) && (postClass(word.text) ?? bodyClass(word.text)) !== null)
  );
}

function relative(segments: readonly Segment[], hit: CueHit): Subject | null {
  const first = segments[hit.segment]!.words[0]!;
  const previous = segments[hit.segment - 1]!;
  if (nounPhraseAt(segments[hit.segment]!.words, 0)?.next === hit.verb) return null;
  if (!RELATIVES.has(first.lower) || isCapital(first) || previous.mark !== ',') return null;
  if (
    hit.verb > 0 &&
    segments[hit.segment]!.words.slice(1, hit.verb).some(
      (word, at, rest) =>
        isNominative(rest, at) &&
        !TIME.test(word.lower) &&
        /^(der|die|das|er|sie|es|man)$/.test(word.lower),
    )
  )
    return null;
  const own = { place: 'relative' as const, first: hit.segment, last: hit.segment };
  const antecedent = lastPhrase(previous.words);
  return { span: [first.start, first.end], ...own, ...(antecedent ? { antecedent } : {}) };
}

/** The longest noun phrase that ends a segment. */
function lastPhrase(words: readonly Word[]): Span | null {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = nounPhraseAt(words, at);
    if (phrase?.next === words.length && !PREPOSITIONS.has(words[at]!.lower)) return phrase.span;
  }
  return null;
}

/** *nachdem die Anwältin mitgeteilt hatte*, *von dem die Polizei glaubt*. */
function inFinalClause(before: readonly Word[], hit: CueHit): Subject | null {
  const opener = before.findIndex(
    ({ lower }) => SUBORDINATORS.has(lower) || lower === 'dass' || RELATIVES.has(lower),
  );
  for (let at = opener + 1; at <= opener + 3 && at < before.length; at += 1) {
    const phrase = isNominative(before, at) ? nounPhraseAt(before, at) : null;
    if (phrase)
      return { span: phrase.span, place: 'before', first: hit.segment, last: hit.segment };
  }
  return null;
}

/** *Beobachter zählten nach, kamen aber zum Schluss*: the verb of a second clause without subject. */
function continued(segments: readonly Segment[], hit: CueHit): Subject | null {
  const previous = segments[hit.segment - 1];
  if (hit.segment !== 1 || previous?.mark !== ',' || previous.quotation) return null;
  const phrase = nounPhraseAt(previous.words, 0);
  const verb = phrase && previous.words[phrase.next];
  return verb && !isCapital(verb) ? shared(previous.words, hit) : null;
}

/** The subject that opens the clause or sentence and serves a second verb: *X kam und sagte*. */
function shared(words: readonly Word[], hit: CueHit): Subject | null {
  const phrase = isNominative(words, 0) ? nounPhraseAt(words, 0) : null;
  const own = { first: hit.segment, last: hit.segment };
  return phrase && !isTime(phrase) ? { span: phrase.span, place: 'elided', ...own } : null;
}

function elided(hit: CueHit): Subject {
  return { span: [0, 0], place: 'elided', first: hit.segment, last: hit.segment };
}

/** The subject before the verb with something apposed: *Binali Yildirim, der Minister, sagte*. */
function apposed(segments: readonly Segment[], hit: CueHit): Subject | null {
  const index = hit.segment;
  for (let first = index - 1; first >= 0 && first >= index - 3; first -= 1) {
    const { words, mark, quotation } = segments[first]!;
    if (quotation || mark !== ',') return null;
    const opener = COORDINATORS.has(words[0]!.lower) || isAdverb(words[0]!.lower);
    const start = opener ? 1 : 0;
    const phrase = nounPhraseAt(words, start);
    if (!phrase || !isNominative(words, start) || !endsWithPlace(words, phrase)) continue;
    const between = segments.slice(first + 1, index);
    if (between.length > 0 && between.every(isApposed))
      return {
        span: [phrase.span[0], wordsEnd(segments[index - 1]!)],
        place: 'before',
        first,
        last: index,
      };
  }
  return null;
}

/** Whether the phrase ends its segment, a place or office behind it included. */
function endsWithPlace(words: readonly Word[], phrase: NounPhrase): boolean {
  if (phrase.next === words.length) return true;
  const place = PREPOSITIONS.has(words[phrase.next]!.lower)
    ? nounPhraseAt(words, phrase.next + 1)
    : null;
  return place?.next === words.length;
}
