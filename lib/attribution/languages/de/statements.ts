import type { Span } from '../../../model';
import type { Find, Sentence } from './find';
import { quotationsIn } from './quotations';
import { findAccordingTo } from './rules/according-to';
import { findAsReported } from './rules/as-reported';
import { findHedges } from './rules/hedges';
import { findPredicates } from './rules/predicates';
import { findRun, isLoneQuotation } from './rules/runs';
import { segmentsOf } from './segments';
import { sentencesIn } from './sentences';
import { trimmed } from './words';

/** All statements of one block, in order. `before` is the last statement of the block before it. */
export function statementsIn(text: string, block: Span, before: Find | null): Find[] {
  const quotations = quotationsIn(text, block);
  const found: Find[] = [];
  let last = before;
  for (const span of sentencesIn(text, block, quotations)) {
    const sentence: Sentence = { text, span, segments: segmentsOf(text, span, quotations) };
    const own = inSentence(sentence);
    if (own.length === 0) {
      const next = goesOn(sentence, last, found);
      if (next) found.push(next);
      if (!next && !isLoneQuotation(sentence)) last = null;
      continue;
    }
    found.push(...own);
    last = own.filter(({ source }) => source.length > 0).pop() ?? null;
  }
  return found;
}

function inSentence(sentence: Sentence): Find[] {
  const outer = [...findAccordingTo(sentence), ...findAsReported(sentence)];
  const inner = findPredicates(sentence).filter(
    ({ cue }) => !outer.some((find) => touches(find, cue)),
  );
  const all = [...outer, ...inner];
  return all.length > 0 ? all : findHedges(sentence);
}

function touches(find: Find, cue: readonly Span[]): boolean {
  return [...find.cue, ...find.source].some(([start, end]) =>
    cue.some((span) => span[0] < end && span[1] > start),
  );
}

/** A sentence without a source of its own: more of the quotation, a quotation alone, or reported speech. */
function goesOn(sentence: Sentence, last: Find | null, found: readonly Find[]): Find | null {
  if (!last || last.source.length === 0) return null;
  if (!isLoneQuotation(sentence)) return findRun(sentence, last);
  const content = trimmed(sentence.text, sentence.span);
  if (!content) return null;
  if (last.rule === 'quotation' && found.includes(last)) {
    last.content.push(content);
    return null;
  }
  return { source: last.source, cue: [], content: [content], rule: 'floating' };
}
