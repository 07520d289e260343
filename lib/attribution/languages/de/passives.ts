import type { Span } from '../../../model';
import { adjoined, type CueHit } from './cues';
import { isNominative } from './noun-phrase';
import type { Segment } from './segments';
import type { Word } from './words';

/** Participles of a passive without subject: *es wird vermutet*. */
const SAID = new Set(
  'angenommen vermutet befürchtet erwartet berichtet gemeldet spekuliert erzählt behauptet gemunkelt bestätigt mitgeteilt'.split(
    ' ',
  ),
);

/** Participles of a passive whose subject is spoken to or of: *ihm wird vorgeworfen*. */
const ACCUSED = new Set(
  'vorgeworfen beschuldigt verdächtigt bezichtigt aufgefordert gebeten gefragt'.split(' '),
);

/** Where a passive's auxiliary may stand apart from its participle. */
const CLOSE = 4;

/**
 * A passive that names nobody, or null: *es wird vermutet*, *zunächst war vermutet worden*, *ihm wird
 * vorgeworfen*, *die beschuldigt werden*. `verb` is the auxiliary.
 */
export function passiveAt(
  segments: readonly Segment[],
  segment: number,
  verb: number,
): CueHit | null {
  const { words } = segments[segment]!;
  const at = words.findIndex(({ lower }) => SAID.has(lower) || ACCUSED.has(lower));
  const participle = words[at];
  if (!participle || words.some(({ lower }) => lower === 'von' || lower === 'vom')) return null;
  const final = verb === words.length - 1 && at === verb - 1;
  const accused = ACCUSED.has(participle.lower);
  if (accused ? !final && at < verb : !hasNoSubject(segments, segment, verb, at)) return null;
  const worden = words[at + 1]?.lower === 'worden' ? [words[at + 1]!] : [];
  const own = [...withEs(words, verb, accused), participle, ...worden];
  return {
    segment,
    verb,
    spans: adjoined(own.map(({ start, end }): Span => [start, end]).sort((a, b) => a[0] - b[0])),
    complement: 'clause',
    infinitive: accused ? IMPERSONAL_ACCUSATION : 'es wird',
    final,
    last: segment,
  };
}

/** The `infinitive` of a hit that accuses somebody and does not say who does. */
export const IMPERSONAL_ACCUSATION = 'beschuldigt werden';

/** *Es wird*, *wird es*, *…, wird vermutet*, and *in der Stadt wird vermutet, dass*. */
function hasNoSubject(
  segments: readonly Segment[],
  segment: number,
  verb: number,
  participle: number,
): boolean {
  const { words } = segments[segment]!;
  if (verb === 0 && segment > 0) return true;
  if (words[verb - 1]?.lower === 'es' || words[verb + 1]?.lower === 'es') return true;
  const between = participle - verb - 1;
  return (
    segments[segment + 1]?.words[0]?.lower === 'dass' &&
    !isNominative(words, 0) &&
    between >= 0 &&
    between < CLOSE &&
    !words.slice(verb + 1, participle).some((_, at) => isNominative(words, verb + 1 + at))
  );
}

/** The auxiliary, and the pronoun before it: *Es wird* belongs to the cue whole. */
function withEs(words: readonly Word[], verb: number, accused: boolean): Word[] {
  const es = !accused && words[verb - 1]?.lower === 'es';
  return words.slice(es ? verb - 1 : verb, verb + 1);
}
