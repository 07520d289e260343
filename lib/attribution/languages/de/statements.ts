import type { Span } from '../../../model';
import { cuesIn } from './cues';
import type { Find, Sentence } from './find';
import { mentionOf } from './mention';
import { isNominative, nounPhraseAt } from './noun-phrase';
import { quotationsIn, quotationsWithin } from './quotations';
import { findAccordingTo } from './rules/according-to';
import { findAsReported } from './rules/as-reported';
import { findBackReference } from './rules/back-reference';
import { findHearsay } from './rules/hearsay';
import { findHeadline } from './rules/headline';
import { findHedges } from './rules/hedges';
import { findPredicates } from './rules/predicates';
import { findRun, isLoneQuotation } from './rules/runs';
import { segmentsOf } from './segments';
import { sentencesIn } from './sentences';
import { subjectOf } from './subject';
import { trimmed } from './words';

/** A longer one is a list, a table or junk, and would be slow to read. */
const LONGEST_SENTENCE = 4000;

/** All statements of one block, in order. `before` is the last statement of the block before it. */
export function statementsIn(text: string, block: Span, before: Find | null): Find[] {
  const quotations = quotationsIn(text, block);
  const found: Find[] = [];
  let last = before;
  let previous: Span | null = null;
  for (const span of sentencesIn(text, block, quotations)) {
    if (span[1] - span[0] > LONGEST_SENTENCE) continue;
    const within = quotationsWithin(quotations, span);
    const segments = segmentsOf(text, span, within);
    const sentence: Sentence = { text, span, segments, cues: cuesIn(text, segments) };
    const own = inSentence(sentence, previous);
    previous = span;
    found.push(...own);
    if (own.length > 0) last = outermost(own);
    if (own.length === 0 && (!last || !extended(sentence, last, found))) {
      const next = (last && goesOn(sentence, last)) ?? findHearsay(sentence, last);
      if (next) found.push(next);
      last = next ?? actorOf(sentence);
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
  const all = [...outer, ...inner];
  if (all.length > 0) return all;
  const headline = findHeadline(sentence);
  return headline ? [headline] : findHedges(sentence);
}

function touches(find: Find, cue: readonly Span[]): boolean {
  return [...find.cue, ...find.source].some(([start, end]) =>
    cue.some((span) => span[0] < end && span[1] > start),
  );
}

/** The statement that reported speech may go on from: the last one that lies in no other. */
function outermost(finds: readonly Find[]): Find | null {
  const free = finds.filter(
    ({ source, content }) =>
      source.length > 0 && !finds.some((other) => isWithin(content, other.content)),
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
  if (last.rule !== 'subjunctive_run' || !findRun(sentence, last)) return false;
  last.content = [[last.content[0]![0], content[1]]];
  return true;
}

/**
 * Who does something in a sentence without statement: reported speech right after it is that one's
 * (*Das Gericht verurteilte ihn. Er habe …*). Null unless a person or body opens the sentence.
 */
function actorOf({ text, segments, cues }: Sentence): Find | null {
  const speaker = cues[0] && segments.length === 1 ? subjectOf(segments, cues[0]) : null;
  if (speaker && speaker.place !== 'elided')
    return { source: [speaker.span], cue: cues[0]!.spans, content: [], rule: 'floating' };
  const words = segments[0]?.quotation === false ? segments[0].words : [];
  const phrase = isNominative(words, 0) ? nounPhraseAt(words, 0) : null;
  if (!phrase || phrase.next === words.length) return null;
  const { kind } = mentionOf(text, phrase.span);
  const full = kind === 'name' && phrase.words.length > 1;
  const known = full || kind === 'body' || kind === 'post';
  return known ? { source: [phrase.span], cue: [], content: [], rule: 'floating' } : null;
}

/** A sentence without a source of its own: a quotation alone, or reported speech that runs on. */
function goesOn(sentence: Sentence, last: Find): Find | null {
  if (last.source.length === 0) return null;
  if (!isLoneQuotation(sentence)) return findRun(sentence, last);
  const content = trimmed(sentence.text, sentence.span);
  const cue = last.content.length === 0 ? last.cue : [];
  return content && { source: last.source, cue, content: [content], rule: 'floating' };
}
