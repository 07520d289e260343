import type { Span } from '../../../model';
import { adjoined, type CueHit } from './cues';
import type { Segment } from './segments';
import type { Word } from './words';

const PASSIVE = new Set(
  'angenommen vermutet befürchtet erwartet berichtet gemeldet spekuliert erzählt behauptet'.split(
    ' ',
  ),
);

/** *es wird vermutet*: a passive without subject, which names nobody; null when there is none. */
export function passiveAt(
  segments: readonly Segment[],
  segment: number,
  verb: number,
): CueHit | null {
  const { words } = segments[segment]!;
  const inverted = verb === 0 && segment > 0;
  if (!inverted && words[verb - 1]?.lower !== 'es' && words[verb + 1]?.lower !== 'es') return null;
  const participle = words.find(({ lower }) => PASSIVE.has(lower));
  if (!participle) return null;
  const spans = [...impersonal(words, verb), participle]
    .map(({ start, end }): Span => [start, end])
    .sort((a, b) => a[0] - b[0]);
  return {
    segment,
    verb,
    spans: adjoined(spans),
    complement: 'clause',
    infinitive: 'es wird',
    final: false,
    last: segment,
  };
}

/** *Es wird*: the pronoun belongs to the cue. */
function impersonal(words: readonly Word[], verb: number): Word[] {
  return words.slice(words[verb - 1]?.lower === 'es' ? verb - 1 : verb, verb + 1);
}
