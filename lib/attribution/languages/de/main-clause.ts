import type { CueHit } from './cues';
import {
  BECOME,
  COMPLEMENTISERS,
  COORDINATORS,
  PREPOSITIONS,
  SUBORDINATORS,
  isAdverb,
} from './lexicon/function-words';
import { isReplacement, isSubjunctive } from './lexicon/subjunctive';
import { nounPhraseAt } from './noun-phrase';
import type { Segment } from './segments';
import { subjectOf } from './subject';
import type { Subject } from './subject-place';
import { isCapital, type Word } from './words';

/**
 * The subject of the main clause, whatever its verb: the verb is the word behind the first constituents
 * (*Am Dienstag zog der Konzern …*). `until` is the first segment that is not looked at. Null when none is
 * sure, and in the passive, whose subject is not the one who acts.
 */
export function mainSubject(segments: readonly Segment[], until: number): Subject | null {
  for (let segment = 0; segment < until; segment += 1) {
    const { words, quotation } = segments[segment]!;
    if (quotation || isSubordinate(words)) continue;
    const verb = finiteVerbAt(words);
    if (verb < 0) continue;
    if (BECOME.has(words[verb]!.lower)) return null;
    const subject = subjectOf(segments, hitAt(words, segment, verb));
    return subject && subject.place !== 'elided' && subject.place !== 'relative' ? subject : null;
  }
  return null;
}

/** *Die Forderung, er solle gehen, wies sie zurück*: a segment that opens with a verb in the indicative. */
export function resumes({ words, quotation }: Segment): boolean {
  const { lower } = words[0]!;
  if (quotation || !INDICATIVE.test(lower) || isSubjunctive(lower) || isReplacement(lower))
    return false;
  return !isSubordinate(words) && finiteVerbAt(words) === 0;
}

/** The endings of finite verbs in the third person, strong ones too: *hatte*, *wurden*, *fand*, *ging*. */
const INDICATIVE = /^(war|kam|gab|sah|lag|ließ|rief)$|(t|te|ten|st|nd|ng|nn|rd|rde|rden)$/;

function isSubordinate(words: readonly Word[]): boolean {
  const first = words[0]?.lower ?? '';
  return SUBORDINATORS.has(first) || COMPLEMENTISERS.has(first);
}

/** Where the verb of a main clause stands: behind its first constituents; -1 when there is none. */
export function finiteVerbAt(words: readonly Word[]): number {
  let at = COORDINATORS.has(words[0]?.lower ?? '') ? 1 : 0;
  for (let next = constituentEnd(words, at); next > at; next = constituentEnd(words, at)) at = next;
  return /^\p{Ll}{2,}$/u.test(words[at]?.text ?? '') ? at : -1;
}

/** The position behind one adverb, prepositional or noun phrase; the same position when there is none. */
function constituentEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return at;
  if (isAdverb(word.lower) && (at === 0 || !isCapital(word))) return at + 1;
  if (PREPOSITIONS.has(word.lower)) return nounPhraseAt(words, at + 1)?.next ?? at;
  return nounPhraseAt(words, at)?.next ?? at;
}

function hitAt(words: readonly Word[], segment: number, verb: number): CueHit {
  const { start, end, lower } = words[verb]!;
  return {
    segment,
    verb,
    spans: [[start, end]],
    complement: 'clause',
    infinitive: lower,
    final: false,
    last: segment,
  };
}
