import type { CueHit } from './cues';
import { bodyClass, postClass } from './lexicon/source-nouns';
import { nounPhraseAt } from './noun-phrase';
import type { Segment } from './segments';
import type { Subject } from './subject-place';
import { isCapital, type Word } from './words';

/** Verbs whose source is a circumstance: *In einem Papier heißt es*, *aus dem Bericht geht hervor*. */
const IMPERSONAL = /^(verlauten|hervorgehen)$|heißt|hieß/;

/** *Aus Militärkreisen verlautete*, *heißt es in dem Papier*: a body, document or group behind *in* or *aus*. */
export function circumstanceOf(segments: readonly Segment[], hit: CueHit): Subject | null {
  if (!IMPERSONAL.test(hit.infinitive)) return null;
  const { words } = segments[hit.segment]!;
  for (const [at, { lower }] of words.entries()) {
    const phrase = /^(in|aus|im)$/.test(lower) ? nounPhraseAt(words, at + 1) : null;
    const sure = at === 0 || (lower === 'aus' && hit.infinitive === 'hervorgehen');
    if (!phrase || (!sure && !phrase.words.some(isBody))) continue;
    const place = at < hit.verb ? ('before' as const) : ('after' as const);
    return { span: phrase.span, place, first: hit.segment, last: hit.segment };
  }
  return null;
}

function isBody(word: Word): boolean {
  return isCapital(word) && (postClass(word.text) ?? bodyClass(word.text)) !== null;
}
