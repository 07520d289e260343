import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import type { Verb } from '../lexicon/verbs';
import { isReduced } from '../noun-phrase';
import { subjectBefore, type Subject } from '../subject';
import { announces, contentBefore, invertedSubject, subjectAfter } from './around-quotation';
import { candidate } from './candidate';
import { isTitle } from './quoted-title';
import { overRecipient } from './over-phrases';

/** *…, he said*; *“…,” said the minister, “…”*: the cue after or amid its content. */
export function postponedCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const inverted = invertedSubject(chunks, at);
  const subject = inverted ?? subjectBefore(chunks, at);
  if (!subject || subject.from === subject.to || chunks[subject.from]!.kind === 'REL') return null;
  const start = inverted ? at : subject.from;
  const before = contentBefore(chunks, start);
  if (!before) return null;
  if (isTitleInAdjunct(clause, before)) return null;
  const sure = endsQuoted(chunks, before) && !isFrontedClause(chunks, before);
  const lexeme = chunks[at]!.verb!.cue!.verb;
  const { particles, frames } = lexeme;
  const particle = particles.includes(chunks[at + 1]?.head ?? '') ? 1 : 0;
  if (frames.includes('+') && particle === 0) return null;
  const behind = inverted ? subject.to : at + 1 + particle;
  const topic = namesTopic(chunks, before, behind);
  const rest = topic ? adjunctAfter(chunks, behind) : contentAfter(chunks, behind, lexeme);
  const after = rest ?? (sure ? [] : null);
  if (!after || announcesAfter(chunks, at)) return null;
  const onlyAfter =
    after.some(([from]) => chunks[from]!.kind === 'QUO') && !holdsQuotation(chunks, before);
  if (onlyAfter && !sure) return onlyRight(clause, at, subject, after);
  return candidate(clause, {
    rule: 'said-after',
    words: [[Math.min(start, at), inverted ? subject.to : at + 1]],
    subject,
    cue: [[at, at + 1 + particle]],
    content: [
      before,
      ...(isOnlyQuoted(chunks, before) ? after.filter((range) => goesOn(chunks, range)) : after),
    ],
  });
}

/**
 * *“…!” beamed Vera Holm*, *“…,” the crowd roared*: whatever the verb, right beside a quotation that ends like
 * speech it tells how the words were said (O'Keefe et al. 2012).
 */
export function unusualCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { verb } = chunks[at]!;
  if (!clause.quotes) return null;
  if (!verb?.finite || verb.passive || verb.negated || verb.modal !== null) return null;
  const inverted = endsLikeSpeech(chunks, at) ? subjectAfter(chunks, at) : null;
  const subject = inverted ?? subjectBefore(chunks, at);
  if (!subject || chunks[subject.from]!.kind === 'REL') return null;
  const start = inverted ? at : subject.from;
  if (!endsLikeSpeech(chunks, start) || (!verb.cue && announces(chunks, start - 1))) return null;
  const behind = chunks[inverted ? subject.to : at + 1];
  if (behind && !/^(?:END|C|QUO|ADV|P|SUB|SEM|DASH)$/.test(behind.kind)) return null;
  const before = contentBefore(chunks, start);
  if (!before || isTitleInAdjunct(clause, before) || tellsWhen(chunks, before)) return null;
  const after = contentAfter(chunks, inverted ? subject.to : at + 1, null) ?? [];
  return candidate(clause, {
    rule: 'said-after',
    words: [[Math.min(start, at), inverted ? subject.to : at + 1]],
    subject,
    cue: [[at, at + 1]],
    content: [before, ...after.filter((range) => holdsQuotation(chunks, range))],
  });
}

/** The quotation right before chunk `at` has a comma, question or exclamation mark inside, or a comma behind. */
function endsLikeSpeech(chunks: readonly Chunk[], at: number): boolean {
  const quotation = chunks[at - 1];
  return quotation?.quoted !== undefined && /[,!?—–-]/.test(quotation.quoted.last);
}

/** *After Berg called it “over,” the board met*: with any verb behind it a clause in front is no content of it. */
function tellsWhen(chunks: readonly Chunk[], before: Range): boolean {
  const first = chunks[before[0]]!;
  const opens = /^(?:after|before|since|until|while|when)$/.test(first.head);
  return opens || isFrontedClause(chunks, before);
}

/** *Although she admitted that it was “over,” he claimed …*: a clause before the main one, no content of it. */
function isFrontedClause(chunks: readonly Chunk[], [from, to]: Range): boolean {
  const own = chunks.slice(from, to);
  const opens = own.find(({ kind }) => kind !== 'AND' && kind !== 'ADV');
  if (!opens || !(/^(?:SUB|WH)$/.test(opens.kind) || opens.head === 'as')) return false;
  return own.some(({ kind, verb }) => kind === 'VG' && verb?.finite);
}

/** *Calling it “over” he warned: “…”*: the cue has its quotation behind it. */
function announcesAfter(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at + 1]?.kind === 'COL' && chunks[at + 2]?.kind === 'QUO';
}

/** After nothing but quoted words only more of them goes on with what was said. */
function isOnlyQuoted(chunks: readonly Chunk[], [from, to]: Range): boolean {
  return chunks.slice(from, to).every((chunk) => chunk.kind === 'QUO');
}

/** More quoted words, or the verb or clause that the first ones lack: *“Only you,” she said, would sell it*. */
function goesOn(chunks: readonly Chunk[], range: Range): boolean {
  const first = chunks[range[0]]!;
  return (
    holdsQuotation(chunks, range) ||
    first.kind === 'THAT' ||
    (first.kind === 'VG' && first.verb!.finite && !first.verb!.cue && !isReduced(first, 'phrase'))
  );
}

/** *On Tuesday’s “Morning Show,” she said …*: the marks hold a title in a phrase before the clause. */
function isTitleInAdjunct({ chunks, reading }: Clause, [from, to]: Range): boolean {
  if (!endsQuoted(chunks, [from, to]) || to - from < 2) return false;
  if (!isTitle(reading.tokens.slice(chunks[to - 1]!.from, chunks[to - 1]!.to))) return false;
  const own = chunks.slice(from, to);
  const opens = /^(?:P|ADV|VG)$/.test(own[0]!.kind);
  return opens && own.every((chunk) => chunk.kind !== 'VG' || !chunk.verb?.finite);
}

/** *When asked, he said, “…”*: what stands before is no part of the quotation after it. */
function onlyRight(clause: Clause, at: number, subject: Subject, after: Range[]): Candidate {
  return candidate(clause, { rule: 'said-quoted', subject, cue: [[at, at + 1]], content: after });
}

function holdsQuotation(chunks: readonly Chunk[], [from, to]: Range): boolean {
  return chunks.slice(from, to).some((chunk) => chunk.kind === 'QUO');
}

function endsQuoted(chunks: readonly Chunk[], [, to]: Range): boolean {
  return chunks[to - 1]!.kind === 'QUO';
}

/** What follows a postponed cue: nothing, an adjunct, or the rest of the content; null when the cue has its content there. */
function contentAfter(chunks: readonly Chunk[], from: number, lexeme: Verb | null): Range[] | null {
  const frames = lexeme?.frames ?? 'q';
  const first = skipAdjuncts(chunks, from, true);
  const at = /[ro]/.test(frames) ? overRecipient(chunks, first, frames) : first;
  const chunk = chunks[at];
  if (!chunk || chunk.kind === 'END') return [];
  if (chunk.kind === 'SEM' && chunks[at + 1]?.kind !== 'QUO') return [];
  if (chunk.kind === 'QUO') return [[at, contentEnd(chunks, at, 'clause', false)]];
  if (at === from && isGerund(chunk)) return null;
  if (chunk.kind === 'INF' || lexeme?.preps.includes(chunk.head)) return null;
  if (!/^(?:C|DASH|SEM)$/.test(chunk.kind)) return adjunctAfter(chunks, at);
  const next = chunks[at + 1];
  if (!next) return [];
  const quotation = quotationAfter(chunks, at);
  if (quotation !== null) return [[quotation, contentEnd(chunks, quotation, 'clause', false)]];
  if (next.kind === 'VG' && next.verb?.cue && next.verb.cue.form === 'ing') return [];
  if (next.kind === 'VG' && next.head === 'asked') return [];
  if (/^(?:SUB|WH|REL|AND|P|ADV)$/.test(next.kind) || next.head === 'according') return [];
  const end = contentEnd(chunks, at + 1, 'clause', false);
  const hasVerb = chunks.slice(at + 1, end).some((one) => one.kind === 'VG' && one.verb?.finite);
  return hasVerb ? [[at + 1, end]] : [];
}

/** *He is a liar, she said of her predecessor*: whom the clause in front is about. */
function namesTopic(chunks: readonly Chunk[], before: Range, at: number): boolean {
  const [from] = before;
  return chunks[at]?.head === 'of' && chunks[from]!.kind === 'NP' && clauseBegins(chunks, from);
}

/** *proposed barring …*: what is proposed. */
function isGerund({ kind, verb, head }: Chunk): boolean {
  return kind === 'VG' && verb?.finite === false && head.endsWith('ing');
}

/** An adjunct that is not known as one; none of its clause may be the cue's own content. */
function adjunctAfter(chunks: readonly Chunk[], at: number): Range[] | null {
  if (!/^(?:SUB|P|WH|VG|AND|INF|ADV|NP)$/.test(chunks[at]!.kind)) return null;
  if (chunks[at]!.kind === 'NP') return null;
  for (let next = at; next < chunks.length; next += 1) {
    const { kind } = chunks[next]!;
    if (kind === 'THAT' || kind === 'COL' || kind === 'QUO') return null;
    if (kind === 'C' || kind === 'END') {
      const quotation = kind === 'C' ? quotationAfter(chunks, next) : null;
      return quotation === null
        ? []
        : [[quotation, contentEnd(chunks, quotation, 'clause', false)]];
    }
  }
  return [];
}

/** *…,” he said, pointing at the map, “…”*: the quotation that goes on, at once or after an aside without a cue. */
function quotationAfter(chunks: readonly Chunk[], comma: number): number | null {
  const limit = Math.min(chunks.length, comma + LONGEST_ASIDE);
  for (let at = comma + 1; at < limit; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'QUO') return continuesQuotation(chunks, comma, at) ? at : null;
    if (chunk.kind === 'VG' && (chunk.verb?.finite || chunk.verb?.cue?.verb.frames.includes('q')))
      return null;
    if (chunk.kind === 'END' || chunk.kind === 'COL') return null;
  }
  return null;
}

/** An aside within a postponed cue is at most this many chunks long. */
const LONGEST_ASIDE = 12;

/** Behind an aside a quotation goes on, unless it has its own cue behind it. */
function continuesQuotation(chunks: readonly Chunk[], comma: number, at: number): boolean {
  if (at === comma + 1) return true;
  if (at + 1 < chunks.length && invertedSubject(chunks, at + 1)) return false;
  if (chunks[at - 1]!.kind === 'C') return true;
  return chunks.slice(comma + 1, at).every((chunk) => /^(?:AND|ADV)$/.test(chunk.kind));
}
