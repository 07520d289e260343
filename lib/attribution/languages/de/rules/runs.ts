import { isReported } from '../content';
import { cuesIn } from '../cues';
import type { Find, Sentence } from '../find';
import { isSubjunctive } from '../lexicon/subjunctive';
import { trimmed } from '../words';

/**
 * Reported speech that runs on: a sentence in the Konjunktiv without a predicate of saying goes on with
 * what the source of the sentence before said (free indirect speech). `before` is that statement.
 */
export function findRun(sentence: Sentence, before: Find | null): Find | null {
  if (!before || before.source.length === 0) return null;
  const [first] = sentence.segments;
  if (!first) return null;
  if (cuesIn(sentence.text, sentence.segments).some(({ segment }) => segment === 0)) return null;
  const main = sentence.segments.filter(({ quotation }) => !quotation);
  const certain = main.some(({ words }) =>
    words.some(({ text, lower }) => text === lower && isSubjunctive(lower)),
  );
  if (!certain && !isReported(first.words)) return null;
  const content = trimmed(sentence.text, sentence.span);
  return content && { source: before.source, cue: [], content: [content], rule: 'subjunctive-run' };
}

/** A quotation that stands alone after a statement belongs to the same speaker. */
export function isLoneQuotation({ segments }: Sentence): boolean {
  return segments.length > 0 && segments.every(({ quotation }) => quotation);
}
