import type { Span } from '../../../../model';
import { isApposed } from '../apposition';
import { adjoined, type CueHit } from '../cues';
import type { Find, Sentence } from '../find';
import { PREPOSITIONS } from '../lexicon/function-words';
import { nounPhraseAt } from '../noun-phrase';
import type { Segment } from '../segments';
import { circumstanceOf } from '../circumstance';
import { trimmed, type Word } from '../words';

/** *Wie die Polizei mitteilte, …* and *…, wie aus dem Bericht hervorgeht*: the rest of the sentence is the content. */
export function findAsReported(sentence: Sentence): Find[] {
  const { segments, text } = sentence;
  return segments.flatMap(({ words, span, quotation }, index): Find[] => {
    const [first, second] = words;
    if (quotation || first?.lower !== 'wie' || !second) return [];
    const last = lastOf(segments, index);
    const hit = sentence.cues.find(
      ({ segment, verb }) => segment === last && (verb > 0 || last > index),
    );
    if (!hit) return [];
    const source = sourceOf(segments, index, last, hit);
    if (!source) return [];
    const content = [
      trimmed(text, [sentence.span[0], span[0]]),
      trimmed(text, [segments[last]!.span[1], sentence.span[1]]),
    ].filter((part): part is Span => part !== null);
    if (content.length === 0) return [];
    const cue = adjoined([[first.start, first.end], ...hit.spans]);
    return [{ source, cue, content, rule: 'as-reported' }];
  });
}

/** Who reported it: the subject, with what is apposed to it, or the document; null when neither stands there. */
function sourceOf(
  segments: readonly Segment[],
  index: number,
  last: number,
  hit: CueHit,
): Span[] | null {
  const { words } = segments[index]!;
  const document = circumstanceOf(segments, hit);
  if (document) return [document.span];
  if (words[1]!.lower === 'es') return [];
  const phrase = nounPhraseAt(words, 1);
  if (!phrase) return null;
  const apposed = last > index ? segments[last - 1]!.words.at(-1)!.end : phrase.span[1];
  return [[phrase.span[0], apposed]];
}

/** The segment with the verb: *Wie der Direktor in Bonn, Smith Dharmmasaroj, mitteilte* has something apposed. */
function lastOf(segments: readonly Segment[], index: number): number {
  const [next, verb] = [segments[index + 1], segments[index + 2]];
  const open = endsInNouns(segments[index]!.words);
  return open && next && verb && isApposed(next) && verb.words.length <= 3 ? index + 2 : index;
}

/** A noun phrase and its places to the end, no verb. */
function endsInNouns(words: readonly Word[]): boolean {
  let at = nounPhraseAt(words, 1)?.next ?? 0;
  while (at > 0 && PREPOSITIONS.has(words[at]?.lower ?? ''))
    at = nounPhraseAt(words, at + 1)?.next ?? 0;
  return at === words.length;
}
