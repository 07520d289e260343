import type { Span } from '../../../../model';
import type { Find, Sentence } from '../find';
import type { Segment } from '../segments';
import { trimmed, type Word } from '../words';

const SHALL = /^(soll|sollen)$/;

/** The end of a perfect infinitive: *getötet haben*, *gestiegen sein*, *abgebrannt worden sein*. */
const PERFECT = /^(haben|sein)$/;

/**
 * *Er soll das Geld veruntreut haben*: with a perfect infinitive *sollen* says that others say so. The
 * cue is *soll*, the content the rest; the source is nobody's, or that of the statement it goes on from.
 */
export function findHearsay({ text, span, segments }: Sentence, before: Find | null): Find | null {
  const cue = hearsayIn(segments);
  if (!cue) return null;
  const content = [trimmed(text, [span[0], cue.start]), trimmed(text, [cue.end, span[1]])].filter(
    (part): part is Span => part !== null,
  );
  if (content.length === 0) return null;
  const source = before && before.content.length > 0 ? before.source : [];
  return { source, cue: [[cue.start, cue.end]], content, rule: 'hedge' };
}

function hearsayIn(segments: readonly Segment[]): Word | null {
  for (const [index, { words, quotation }] of segments.entries()) {
    const at = quotation ? -1 : words.findIndex(({ lower }) => SHALL.test(lower));
    if (at < 0) continue;
    if (
      endsInPerfect(words, at) ||
      segments.slice(index + 1).some((one) => endsInPerfect(one.words, -1))
    )
      return words[at]!;
  }
  return null;
}

function endsInPerfect(words: readonly Word[], after: number): boolean {
  return words.some(
    ({ lower }, index) =>
      index > after + 1 && PERFECT.test(lower) && /(t|en|worden)$/.test(words[index - 1]!.lower),
  );
}
