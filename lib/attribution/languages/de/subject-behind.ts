import { appositionEnd } from './apposition';
import type { CueHit } from './cues';
import { PREPOSITIONS, PRONOUNS, TIME, isAdverb } from './lexicon/function-words';
import { isSayingNoun } from './lexicon/saying-nouns';
import { isAddressed, isNominative, nounPhraseAt, type NounPhrase } from './noun-phrase';
import type { Segment } from './segments';
import { wordsEnd, type Subject } from './subject-place';
import { isCapital, type Word } from './words';

/** The subject behind the verb: *…, sagte gestern der Minister, ein Jurist*. */
export function subjectBehind(segments: readonly Segment[], hit: CueHit): Subject | null {
  const { words } = segments[hit.segment]!;
  let at = hit.verb + 1;
  for (let next = skipped(words, at); next > at; next = skipped(words, at)) at = next;
  if (!isNominative(words, at)) return null;
  const phrase = nounPhraseAt(words, at);
  if (!phrase || isNoSpeaker(phrase)) return null;
  if (words[at]!.lower === 'der' && isAddressed(phrase) && phrase.next < words.length) return null;
  if (hit.spans.some(([start, end]) => phrase.span[0] < end && phrase.span[1] > start)) return null;
  const apposable = phrase.next === words.length && !PRONOUNS.has(words[at]!.lower);
  const last = apposable ? appositionEnd(segments, hit.segment) : hit.segment;
  const end = last === hit.segment ? phrase.span[1] : wordsEnd(segments[last]!);
  return { span: [phrase.span[0], end], place: 'after', first: hit.segment, last };
}

/** *äußerte Zweifel*, *schloss sich der Kritik an*: what is said, not who says it. */
function isNoSpeaker({ words }: NounPhrase): boolean {
  const head = words.find(isCapital);
  return head !== undefined && isSayingNoun(head.text);
}

/** The position behind adverbs, a time and prepositional phrases; the same position when there are none. */
function skipped(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return at;
  if (isAdverb(word.lower) && !isCapital(word)) return at + 1;
  if (PREPOSITIONS.has(word.lower))
    return nounPhraseAt(words, at + 1)?.next ?? numbersEnd(words, at + 1);
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
