import type { Span } from '../../../../model';
import { isApposed } from '../apposition';
import type { Find, Sentence } from '../find';
import { nounPhraseAt } from '../noun-phrase';
import type { Segment } from '../segments';
import { trimmed } from '../words';

/** *Wie die Polizei mitteilte, …* and *…, wie X sagte*: the rest of the sentence is the content. */
export function findAsReported(sentence: Sentence): Find[] {
  const { segments, text } = sentence;
  return segments.flatMap(({ words, span, quotation }, index): Find[] => {
    const first = words[0];
    if (quotation || first?.lower !== 'wie') return [];
    const phrase = nounPhraseAt(words, 1);
    const impersonal = words[1]?.lower === 'es';
    if (!phrase && !impersonal) return [];
    const last = lastOf(segments, index, phrase?.next === words.length);
    const hit = sentence.cues.find(
      ({ segment, verb }) => segment === last && (verb > 0 || last > index),
    );
    if (!hit) return [];
    const end = segments[last]!.span[1];
    const apposed = last > index ? segments[last - 1]!.words.at(-1)!.end : null;
    const content = [
      trimmed(text, [sentence.span[0], span[0]]),
      trimmed(text, [end, sentence.span[1]]),
    ].filter((part): part is Span => part !== null);
    if (content.length === 0) return [];
    const source: Span[] =
      impersonal || !phrase ? [] : [[phrase.span[0], apposed ?? phrase.span[1]]];
    return [
      { source, cue: [[first.start, first.end], ...hit.spans], content, rule: 'as_reported' },
    ];
  });
}

/** The segment with the verb: *Wie der Direktor, Smith Dharmmasaroj, mitteilte* has something apposed. */
function lastOf(segments: readonly Segment[], index: number, open: boolean): number {
  const [next, verb] = [segments[index + 1], segments[index + 2]];
  return open && next && verb && isApposed(next) && verb.words.length <= 3 ? index + 2 : index;
}
