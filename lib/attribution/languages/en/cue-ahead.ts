import type { Chunk } from './chunk';
import { skipAdjuncts } from './adjuncts';
import { clauseBegins } from './clause-begins';
import { subjectBefore } from './subject';

/** *according to* at `at`. */
export function isAccording(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'according' && chunks[at + 1]?.head === 'to';
}

/** After a comma: *adding that …*, *and said …*, *he said*, *as he noted*, *while Smith argued …*. */
export function otherCueFollows(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  if (chunks[at]?.kind === 'AND') at += 1;
  if (/^(?:as|while|although|though|whereas)$/.test(chunks[at]?.head ?? '')) {
    if (chunks[at]!.head === 'as' && isReportedBy(chunks, at + 1)) return true;
    at += 1;
  }
  while (chunks[at]?.kind === 'ADV') at += 1;
  if (chunks[at]?.kind === 'REL') {
    const next = chunks[at + 1]?.kind === 'NP' ? chunks[at + 2] : chunks[at + 1];
    if (next?.kind === 'VG' && isReport(next)) return true;
  }
  const verb = chunks[at];
  if (verb?.kind === 'VG' && isReport(verb)) {
    return verb.verb?.cue?.form === 'ing' ? !verb.verb.progressive : hasFinite(verb);
  }
  return reportClause(chunks, at);
}

/** *as indicated by …*. */
function isReportedBy(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at]?.kind === 'VG' && chunks[at]!.verb?.cue != null && chunks[at + 1]?.head === 'by'
  );
}

function hasFinite(chunk: Chunk): boolean {
  return chunk.verb?.finite === true && chunk.verb.cue?.form !== 'base';
}

/** A subject and a reporting verb: the clause of another statement. */
function reportClause(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 9); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'VG') {
      if (!isReport(chunk) || !hasFinite(chunk) || at === from) return false;
      const subject = subjectBefore(chunks, at);
      return subject !== null && subject.from <= from;
    }
    if (!/^(?:NP|P|ADV|PAR|C|AND)$/.test(chunk.kind)) return false;
    if (chunk.kind === 'C' && at > from + 5) return false;
  }
  return false;
}

function isReport(chunk: Chunk): boolean {
  const frames = chunk.verb?.cue?.verb.frames ?? '';
  return frames.includes('q') && !frames.includes('+') && !chunk.verb?.passive;
}

/** *… and added that …*: a coordinated reporting verb without a subject of its own, with its own content. */
export function coordinatedCue(chunks: readonly Chunk[], at: number): boolean {
  let verb = at;
  while (chunks[verb]?.kind === 'ADV') verb += 1;
  const chunk = chunks[verb];
  if (chunk?.kind === 'VG' && isReport(chunk)) {
    const next = chunks[verb + 1]?.kind;
    return (
      hasFinite(chunk) &&
      (next === 'THAT' ||
        next === 'QUO' ||
        next === 'COL' ||
        next === 'C' ||
        next === 'NP' ||
        next === 'WH')
    );
  }
  return chunk?.kind === 'NP' && reportClause(chunks, at) && pastCue(chunks, at);
}

/** Without a comma only a past or *says* ends the content: *protests demands* is no clause of its own. */
function pastCue(chunks: readonly Chunk[], from: number): boolean {
  const cue = chunks.slice(from, from + 9).find((chunk) => chunk.kind === 'VG')?.verb?.cue;
  return cue !== undefined && cue !== null && (cue.form === 'past' || cue.verb.lemma === 'say');
}

/** *those who oppose the law said …*: the verb of the clause that holds the relative one. */
export function reportsAnew(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  return (
    chunks[at - 1]?.kind === 'NP' &&
    isReport(chunk) &&
    chunk.verb?.cue?.form === 'past' &&
    (clauseBegins(chunks, at + 1) || quotesAt(chunks, skipAdjuncts(chunks, at + 1, false)))
  );
}

function quotesAt(chunks: readonly Chunk[], at: number): boolean {
  return chunks[chunks[at]?.kind === 'C' ? at + 1 : at]?.kind === 'QUO';
}

/** *spoke of the plan when she told him …*: a clause in a phrase that reports something else. */
export function reportsMeanwhile(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:when|while|after|before)$/.test(chunks[at]!.head) && reportClause(chunks, at + 1);
}
