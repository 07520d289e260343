import type { Span } from '../../../model';
import { cuesIn } from './cues';
import type { Find, Sentence } from './find';
import { mainSubject } from './main-clause';
import { quotationsIn, quotationsWithin } from './quotations';
import type { Reading } from './reading';
import { findAccordingTo } from './rules/according-to';
import { findAfterColon } from './rules/colon';
import { findAsReported } from './rules/as-reported';
import { findBackReference } from './rules/back-reference';
import { findHearsay } from './rules/hearsay';
import { findHeadline } from './rules/headline';
import { findHedges } from './rules/hedges';
import { findNounCues } from './rules/noun-cues';
import { findPredicates } from './rules/predicates';
import { findRun, isInSubjunctive, isLoneQuotation } from './rules/runs';
import { segmentsOf } from './segments';
import { sentencesIn } from './sentences';
import { isSpeaker } from './speaking';
import { trimmed } from './words';

/** A longer one is a list, a table or junk, and would be slow to read. */
const LONGEST_SENTENCE = 4000;

/** Reported speech may go on after so many sentences that say nothing of whose they are. */
const MOST_BETWEEN = 2;

/** All statements of one block, in order. `before` is the last statement of the block before it. */
export function statementsIn(reading: Reading, block: Span, before: Find | null): Find[] {
  const { text, familyNames } = reading;
  const quotations = quotationsIn(text, block);
  const found: Find[] = [];
  let last = before;
  let between = 0;
  let previous: Span | null = null;
  for (const span of sentencesIn(text, block, quotations)) {
    if (span[1] - span[0] > LONGEST_SENTENCE) continue;
    const within = quotationsWithin(quotations, span);
    const segments = segmentsOf(reading, span, within);
    const cues = cuesIn(text, segments);
    const sentence: Sentence = { text, familyNames, span, segments, cues };
    const own = inSentence(sentence, previous);
    previous = span;
    found.push(...own);
    if (own.length > 0) {
      last = outermost(own) ?? actorOf(sentence);
      between = 0;
    } else if (between > 0 || !last || !extended(sentence, last, found)) {
      const near = between === 0;
      const next =
        (last && goesOn(sentence, last, near)) ?? findHearsay(sentence, near ? last : null);
      if (next) found.push(next);
      const actor = next || isInSubjunctive(sentence) ? null : actorOf(sentence);
      between = next || actor ? 0 : between + 1;
      const keeps = between <= MOST_BETWEEN && sentence.cues.length === 0;
      last = next ?? actor ?? (keeps ? last : null);
    }
  }
  return found;
}

function inSentence(sentence: Sentence, previous: Span | null): Find[] {
  const back = findBackReference(sentence, previous);
  if (back) return [back];
  const outer = [...findAccordingTo(sentence), ...findAsReported(sentence)];
  const inner = findPredicates(sentence).filter(
    ({ cue }) => !outer.some((find) => touches(find, cue)),
  );
  const nouns = findNounCues(sentence).filter(
    ({ content }) => ![...outer, ...inner].some((find) => meets(find.content, content)),
  );
  const all = [...outer, ...inner, ...nouns];
  if (all.length > 0) return all;
  const headline = findHeadline(sentence) ?? findAfterColon(sentence);
  return headline ? [headline] : findHedges(sentence);
}

function meets(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some(([start, end]) => others.some((other) => other[0] < end && other[1] > start));
}

function touches(find: Find, cue: readonly Span[]): boolean {
  return [...find.cue, ...find.source].some(([start, end]) =>
    cue.some((span) => span[0] < end && span[1] > start),
  );
}

/** The statement that reported speech may go on from: the last one that lies in no other. */
function outermost(finds: readonly Find[]): Find | null {
  const free = finds.filter(
    ({ source, content, rule }) =>
      (source.length > 0 || rule === 'clause') &&
      rule !== 'noun-cue' &&
      !finds.some((other) => isWithin(content, other.content)),
  );
  return free[free.length - 1] ?? null;
}

function isWithin(content: readonly Span[], outer: readonly Span[]): boolean {
  return content.every(([start, end]) =>
    outer.some(([from, to]) => start >= from && end <= to && end - start < to - from),
  );
}

/** More of the same: a further quotation after one, a further sentence in the Konjunktiv after one. */
function extended(sentence: Sentence, last: Find, found: readonly Find[]): boolean {
  const content = trimmed(sentence.text, sentence.span);
  if (!content || !found.includes(last)) return false;
  if (isLoneQuotation(sentence)) {
    if (last.rule === 'quotation') last.content.push(content);
    return last.rule === 'quotation';
  }
  if (last.rule !== 'subjunctive-run' || !findRun(sentence, last, true)) return false;
  last.content = [[last.content[0]![0], content[1]]];
  return true;
}

/**
 * Who does something in a sentence without statement: reported speech after it is that one's (*Das Gericht
 * verurteilte ihn. Er habe …*). Null unless its subject can speak.
 */
function actorOf(sentence: Sentence): Find | null {
  const { segments, cues } = sentence;
  const subject = mainSubject(segments, segments.length);
  if (!subject || !isSpeaker(sentence, subject.span)) return null;
  const cue = cues[0]?.spans ?? [];
  return { source: [subject.span], cue, content: [], rule: 'floating' };
}

/** A sentence without a source of its own: a quotation alone, or reported speech that runs on. */
function goesOn(sentence: Sentence, last: Find, near: boolean): Find | null {
  if (!isLoneQuotation(sentence)) return findRun(sentence, last, near);
  if (!near || last.source.length === 0) return null;
  const content = trimmed(sentence.text, sentence.span);
  const cue = last.content.length === 0 ? last.cue : [];
  return content && { source: last.source, cue, content: [content], rule: 'floating' };
}
