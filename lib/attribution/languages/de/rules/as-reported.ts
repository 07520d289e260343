import type { Span } from '../../../../model';
import { cuesIn } from '../cues';
import type { Find, Sentence } from '../find';
import { nounPhraseAt } from '../noun-phrase';
import { trimmed } from '../words';

/** *Wie die Polizei mitteilte, …* and *…, wie X sagte*: the rest of the sentence is the content. */
export function findAsReported(sentence: Sentence): Find[] {
  const { segments, text } = sentence;
  const hits = cuesIn(text, segments);
  return segments.flatMap(({ words, span, quotation }, index): Find[] => {
    const first = words[0];
    if (quotation || first?.lower !== 'wie') return [];
    const hit = hits.find(({ segment, verb }) => segment === index && verb > 0);
    const phrase = nounPhraseAt(words, 1);
    const impersonal = words[1]?.lower === 'es';
    if (!hit || (!phrase && !impersonal)) return [];
    const verb = hit.spans[hit.spans.length - 1]!;
    if (verb[1] < words[words.length - 1]!.start - 1 && hit.final) return [];
    const content = [
      trimmed(text, [sentence.span[0], span[0]]),
      trimmed(text, [span[1], sentence.span[1]]),
    ].filter((part): part is Span => part !== null);
    if (content.length === 0) return [];
    const source = impersonal || !phrase ? [] : [phrase.span];
    return [
      { source, cue: [[first.start, first.end], ...hit.spans], content, rule: 'as-reported' },
    ];
  });
}
