import { isApposed } from '../apposition';
import { hasVerb, isReported } from '../clauses';
import type { Find, Sentence } from '../find';
import type { Segment } from '../segments';
import { isSubjunctive } from '../lexicon/subjunctive';
import { trimmed } from '../words';

/**
 * Reported speech that runs on: a sentence in the Konjunktiv without a predicate of saying goes on with
 * what the source of the sentence before said (free indirect speech). `before` is that statement.
 */
export function findRun(sentence: Sentence, before: Find | null): Find | null {
  if (!before || before.source.length === 0) return null;
  if (sentence.cues.some(({ segment }) => segment === 0)) return null;
  const main = mainClause(sentence.segments);
  const certain = main?.words.some(({ text, lower }) => text === lower && isSubjunctive(lower));
  if (
    !main ||
    !isReported(main.words) ||
    (before.cue.length === 0 && before.content.length === 0 && !certain)
  )
    return null;
  const content = trimmed(sentence.text, sentence.span);
  return content && { source: before.source, cue: [], content: [content], rule: 'subjunctive_run' };
}

/** The first clause that is neither subordinate nor a mere phrase. */
function mainClause(segments: readonly Segment[]): Segment | undefined {
  return segments.find(
    (segment) =>
      !segment.quotation &&
      !SUBORDINATE.test(segment.words[0]?.lower ?? '') &&
      (isReported(segment.words) || hasVerb(segment.words)) &&
      (segment === segments[0] || !isApposed(segment)),
  );
}

const SUBORDINATE =
  /^(weil|da|wenn|während|nachdem|obwohl|als|dass|ob|damit|falls|sobald|was|wer|wie|um|sofern|bis|bevor)$/;

/** A quotation that stands alone after a statement belongs to the same speaker. */
export function isLoneQuotation({ segments }: Sentence): boolean {
  return segments.length > 0 && segments.every(({ quotation }) => quotation);
}
