import { isApposed } from '../apposition';
import { hasVerb, isSurelyReported, mayGoOn } from '../clauses';
import type { Find, Sentence } from '../find';
import { finiteVerbAt, resumes } from '../main-clause';
import type { Segment } from '../segments';
import { trimmed } from '../words';

/**
 * Reported speech that runs on: a sentence in the Konjunktiv without a predicate of saying goes on with
 * what the source of a statement before it said (free indirect speech). `before` is that statement,
 * `near` whether it is the sentence before: then a Konjunktiv II in the plural is enough.
 */
export function findRun(sentence: Sentence, before: Find | null, near: boolean): Find | null {
  if (!before || (before.source.length === 0 && !near)) return null;
  if (sentence.cues.some(({ segment }) => segment === 0)) return null;
  const main = mainClause(sentence.segments);
  if (!main || sentence.segments.some(resumes)) return null;
  const spoken = near && (before.content.length > 0 || before.cue.length > 0);
  const goesOn = spoken ? mayGoOn(main) : isSurelyReported(main);
  const content = goesOn ? trimmed(sentence.text, sentence.span) : null;
  return content && { source: before.source, cue: [], content: [content], rule: 'subjunctive-run' };
}

/** Whether the main clause of a sentence is in the Konjunktiv. */
export function isInSubjunctive({ segments }: Sentence): boolean {
  const main = mainClause(segments);
  return main !== undefined && mayGoOn(main);
}

/** The first clause that is neither subordinate nor a mere phrase. */
function mainClause(segments: readonly Segment[]): Segment | undefined {
  return segments.find(
    (segment) =>
      !segment.quotation &&
      !SUBORDINATE.test(segment.words[0]?.lower ?? '') &&
      (mayGoOn(segment) || hasVerb(segment.words) || finiteVerbAt(segment.words) >= 0) &&
      (segment === segments[0] || !isApposed(segment)),
  );
}

const SUBORDINATE =
  /^(weil|da|wenn|während|nachdem|obwohl|als|dass|ob|damit|falls|sobald|was|wer|wie|um|sofern|bis|bevor)$/;

/** A quotation that stands alone after a statement belongs to the same speaker. */
export function isLoneQuotation({ segments }: Sentence): boolean {
  return segments.length > 0 && segments.every(({ quotation }) => quotation);
}
