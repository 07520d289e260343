import type { Span } from '../../../model';
import type { CueHit } from './cues';
import {
  ADDRESSEES,
  ADVERBS,
  ARTICLES,
  COORDINATORS,
  NOMINATIVE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME,
} from './lexicon/function-words';
import { nounPhraseAt, type NounPhrase } from './noun-phrase';
import type { Segment } from './segments';
import { isCapital, type Word } from './words';

/** Who is the subject of a predicate, and where its words leave room for the content. */
export interface Subject {
  span: Span;
  /** Before the verb, after it, a relative pronoun, or left out and meant from the clause before. */
  place: 'before' | 'after' | 'relative' | 'elided';
  /** The segments that the subject takes up, its own included. */
  first: number;
  last: number;
}

/** Finds the subject of a predicate by place and case; null when none is sure. */
export function subjectOf(segments: readonly Segment[], hit: CueHit): Subject | null {
  const { words } = segments[hit.segment]!;
  const before = words.slice(0, hit.verb);
  const own = { first: hit.segment, last: hit.segment };
  if (before.length === 0) return after(segments, hit) ?? apposed(segments, hit);
  const first = before[0]!;
  const relative = RELATIVES.has(first.lower) && !isCapital(first) && hit.segment > 0;
  if (relative && hit.final && afterComma(segments, hit.segment))
    return { span: [first.start, first.end], place: 'relative', ...own };
  const start = COORDINATORS.has(first.lower) ? 1 : 0;
  if (start === before.length) return after(segments, hit) ?? elided(hit);
  const phrase = nounPhraseAt(before, start);
  const whole = phrase && before.slice(phrase.next).every(({ lower }) => ADVERBS.has(lower));
  if (phrase && whole && nominative(before, start)) {
    const addressed = first.lower === 'der' && addressee(phrase);
    const other = addressed ? after(segments, hit) : null;
    return other ?? { span: phrase.span, place: 'before', ...own };
  }
  return (
    after(segments, hit) ?? (hit.segment > 0 && start === 0 ? null : leading(phrase, before, own))
  );
}

/** *Die Polizei in Köln bestätigte*: a noun phrase that opens the sentence, with a place behind it. */
function leading(
  phrase: NounPhrase | null,
  before: readonly Word[],
  own: { first: number; last: number },
): Subject | null {
  const first = before[0];
  if (!phrase || !first || !nominative(before, 0) || PRONOUNS.has(first.lower)) return null;
  const rest = before[phrase.next];
  if (!rest || !PREPOSITIONS.has(rest.lower)) return null;
  return { span: [phrase.span[0], before[before.length - 1]!.end], place: 'before', ...own };
}

function afterComma(segments: readonly Segment[], index: number): boolean {
  return segments[index - 1]?.mark === ',';
}

function elided(hit: CueHit): Subject {
  return { span: [0, 0], place: 'elided', first: hit.segment, last: hit.segment };
}

/** The subject behind the verb: *…, sagte gestern der Minister, ein Jurist*. */
function after(segments: readonly Segment[], hit: CueHit): Subject | null {
  const { words } = segments[hit.segment]!;
  let at = hit.verb + 1;
  for (let next = skipped(words, at); next > at; next = skipped(words, at)) at = next;
  if (!nominative(words, at)) return null;
  const phrase = nounPhraseAt(words, at);
  if (!phrase || (words[at]!.lower === 'der' && addressee(phrase) && !segmentEnds(words, phrase)))
    return null;
  if (hit.spans.some(([start, end]) => phrase.span[0] < end && phrase.span[1] > start)) return null;
  const last = phrase.next === words.length ? appositions(segments, hit.segment) : hit.segment;
  const end = last === hit.segment ? phrase.span[1] : wordsEnd(segments[last]!);
  return { span: [phrase.span[0], end], place: 'after', first: hit.segment, last };
}

function segmentEnds(words: readonly Word[], phrase: NounPhrase): boolean {
  return phrase.next >= words.length;
}

/** The position behind adverbs, a time and prepositional phrases; the same position when there are none. */
function skipped(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return at;
  if (ADVERBS.has(word.lower) && !isCapital(word)) return at + 1;
  if (PREPOSITIONS.has(word.lower)) {
    const phrase = nounPhraseAt(words, at + 1);
    return phrase ? phrase.next : numbersEnd(words, at + 1);
  }
  const dative = /^(dem|den|einem|einer|ihrem|seinem)$/.test(word.lower);
  const phrase = dative || TIME.test(word.lower) ? nounPhraseAt(words, at) : null;
  return phrase ? phrase.next : at;
}

function numbersEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end] && /^(\d+|dem|den|der)$/.test(words[end]!.lower)) end += 1;
  while (words[end] && TIME.test(words[end]!.lower)) end += 1;
  return end;
}

function nominative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || PREPOSITIONS.has(word.lower)) return false;
  if (NOMINATIVE.has(word.lower) || PRONOUNS.has(word.lower)) return true;
  return !ARTICLES.has(word.lower) && !ADVERBS.has(word.lower) && nounPhraseAt(words, at) !== null;
}

function addressee(phrase: NounPhrase): boolean {
  return phrase.words.slice(1, 3).some(({ text }) => ADDRESSEES.test(text));
}

/** The last segment of what is apposed to a noun phrase that ends segment `index`. */
function appositions(segments: readonly Segment[], index: number): number {
  const next = segments[index + 1];
  if (segments[index]!.mark !== ',' || !next || next.quotation) return index;
  const closed = next.mark === ',' || next.mark === ':' || next.mark === '' || next.mark === '–';
  return closed && (isApposition(next) || isRelativeClause(next)) ? index + 1 : index;
}

function isApposition({ words }: Segment): boolean {
  if (/^(dem|den|wo|was)$/.test(words[0]?.lower ?? '')) return false;
  const phrase = nounPhraseAt(words, 0);
  if (!phrase) return false;
  const rest = words.slice(phrase.next);
  return (
    rest.length === 0 ||
    (PREPOSITIONS.has(rest[0]!.lower) && rest.every((word) => !/(te|ten)$/.test(word.text)))
  );
}

function isRelativeClause({ words }: Segment): boolean {
  const last = words[words.length - 1];
  const opens = RELATIVES.has(words[0]?.lower ?? '') || RELATIVES.has(words[1]?.lower ?? '');
  return (
    opens &&
    !!last &&
    !isCapital(last) &&
    /(t|te|ten|en|ist|war|hat|hatte|wird|will)$/.test(last.lower)
  );
}

/** The subject before the verb with something apposed: *Binali Yildirim, der Minister, sagte*. */
function apposed(segments: readonly Segment[], hit: CueHit): Subject | null {
  const index = hit.segment;
  for (let first = index - 1; first >= 0 && first >= index - 3; first -= 1) {
    const { words, mark, quotation } = segments[first]!;
    if (quotation || mark !== ',') return null;
    const phrase = nounPhraseAt(words, 0);
    const opens = first === 0 || segments[first - 1]!.mark !== ',';
    if (!phrase || !nominative(words, 0) || phrase.next < words.length) continue;
    const between = segments.slice(first + 1, index);
    if (between.length > 0 && between.every((one) => isApposition(one) || isRelativeClause(one)))
      return {
        span: [phrase.span[0], wordsEnd(segments[index - 1]!)],
        place: 'before',
        first,
        last: index,
      };
    if (opens) return null;
  }
  return null;
}

function wordsEnd({ words }: Segment): number {
  return words[words.length - 1]!.end;
}
