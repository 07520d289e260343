import type { Chunk } from '../chunk';
import type { Candidate, Clause, Range } from '../statement';
import { contentEnd } from '../extent';
import { nounPhraseBack } from '../noun-phrase';
import { subjectBefore, type Subject } from '../subject';
import { contentBefore } from './around-quotation';
import { atVerbs, candidate } from './candidate';
import { beforeMark } from './phrase-end';
import { isSubordinate } from './subordinate';

/** Verbs of *is believed to …*, *it is said that …*. */
const RAISING =
  /^(?:believed|thought|said|reported|expected|understood|alleged|considered|known|rumou?red|estimated|feared|presumed|assumed|suspected|claimed|hoped|projected|predicted|acknowledged|deemed|perceived|seen)$/;

/** What is not expected is expected not to be. */
const DENIED = /^(?:expected|believed|thought)$/;

/** Statements in the passive: raised (*is believed to*), impersonal (*it is said that*), *was quoted as saying*, *as reported by*. */
export function passives(clause: Clause): Candidate[] {
  return atVerbs(clause, (chunk, at) => {
    return chunk.verb!.passive
      ? (quotedAs(clause, at) ?? raised(clause, at))
      : asReportedBy(clause, at);
  });
}

function raised(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const chunk = chunks[at]!;
  if (!RAISING.test(chunk.head) || (chunk.verb!.negated && !DENIED.test(chunk.head))) return null;
  const subject = subjectBefore(chunks, at);
  const next = chunks[at + 1];
  if (!subject || !next) return null;
  const hedge = { rule: 'passive', words: [chunk.head] };
  const impersonal = chunks[subject.from]!.head === 'it';
  if (next.kind === 'THAT' || (impersonal && next.kind === 'NP')) {
    if (!impersonal) return null;
    const to = contentEnd(chunks, at + 1, 'clause', false);
    return candidate(clause, {
      rule: 'believed',
      subject: null,
      cue: [[subject.from, at + 1]],
      content: [[at + 1, to]],
      hedge,
    });
  }
  if (next.kind !== 'INF') return null;
  const to = beforeMark(
    chunks,
    at + 2,
    contentEnd(chunks, at + 1, 'clause', isSubordinate(chunks, subject)),
  );
  return candidate(clause, {
    rule: 'believed',
    subject: null,
    cue: [[at, at + 1]],
    content: [
      [subject.from, subject.to],
      [at + 1, to],
    ],
    hedge,
  });
}

/** *was quoted as saying …*, *were cited as saying …*. */
function quotedAs(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  if (!/^(?:quoted|cited|reported|heard|recorded)$/.test(chunks[at]!.head)) return null;
  const subject = subjectBefore(chunks, at);
  const as = chunks[at + 1]?.head === 'as' ? at + 1 : at;
  const saying = chunks[as + 1];
  if (!subject || saying?.kind !== 'VG' || !saying.verb?.cue) return null;
  const from = as + 2;
  const start = chunks[from]?.kind === 'C' || chunks[from]?.kind === 'COL' ? from + 1 : from;
  const to = start < chunks.length ? contentEnd(chunks, start, 'clause', false) : start;
  const content: Range | null = to > start ? [start, to] : contentBefore(chunks, subject.from);
  return (
    content &&
    candidate(clause, { rule: 'quoted-as', subject, cue: [[at, from]], content: [content] })
  );
}

/** *…, as indicated by the agency*: content before, or after where it opens the sentence. */
function asReportedBy(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const as = chunks[at - 1];
  if (as?.head !== 'as' || chunks[at + 1]?.head !== 'by' || chunks[at + 2]?.kind !== 'NP')
    return null;
  if (!chunks[at]!.verb?.cue && !/^(?:evidenced|outlined|detailed)$/.test(chunks[at]!.head))
    return null;
  let end = at + 3;
  while (chunks[end]?.kind === 'P' && chunks[end + 1]?.kind === 'NP') end += 2;
  const subject: Subject = { from: at + 2, to: end, antecedent: null };
  const before = chunks[at - 2]?.kind === 'C' ? at - 2 : at - 1;
  const content = before > 0 ? withoutOuterCue(clause, [0, before]) : mainClauseAfter(chunks, end);
  return content
    ? candidate(clause, {
        rule: 'as-reported-by',
        subject,
        cue: [[at - 1, at + 2]],
        content: [content],
      })
    : null;
}

/** *As reported by the Gazette, the mayor knew*: the clause behind the comma, or null. */
function mainClauseAfter(chunks: readonly Chunk[], comma: number): Range | null {
  if (chunks[comma]?.kind !== 'C' || comma + 1 >= chunks.length) return null;
  return [comma + 1, contentEnd(chunks, comma + 1, 'clause', false)];
}

/** *Reports detail that …, as indicated by X*: what the clause before says is content of both. */
function withoutOuterCue({ chunks }: Clause, [from, to]: Range): Range {
  const that = chunks.findIndex((chunk, at) => at > from && at < to && chunk.kind === 'THAT');
  return that > 0 && chunks[that - 1]!.verb?.cue ? [that, to] : [from, to];
}

/** *X quoted Y as saying that …*: the inner statement, whose source is the object. */
export function quotedOther(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, (chunk, at) => {
    if (chunk.verb?.passive || !/^(?:quot|cit)/.test(chunk.head)) return null;
    const as = chunks.findIndex((one, other) => other > at && one.head === 'as');
    const saying = chunks[as + 1];
    if (as < at + 2 || as > at + 8 || saying?.kind !== 'VG' || !saying.verb?.cue) return null;
    const source = nounPhraseBack(chunks, as);
    const start = /^(?:C|COL)$/.test(chunks[as + 2]?.kind ?? '') ? as + 3 : as + 2;
    if (start >= chunks.length || source.from <= at) return null;
    const to = contentEnd(chunks, start, 'clause', false);
    if (to <= start) return null;
    return candidate(clause, {
      rule: 'quoted-as',
      subject: { ...source, antecedent: null },
      cue: [[as, as + 2]],
      content: [[start, to]],
      nests: true,
    });
  });
}
