import type { Candidate, Clause } from '../statement';
import { contentEnd } from '../extent';
import { wordSet } from '../lexicon/word-set';
import { skipAdjuncts } from '../adjuncts';
import { subjectBefore } from '../subject';
import type { Chunk } from '../chunk';
import { atWords, candidate } from './candidate';
import { overRecipient } from './right-content';

/** *As Falk told the council, the pillars had moved*: an *as*-clause in front, and what it vouches for. */
export function asClause(clause: Clause): Candidate[] {
  return atWords(clause, AS, (_, at) => {
    return opensClause(clause.chunks, at) ? vouchedFor(clause, at) : null;
  });
}

const AS = wordSet('as');

/** *as* at the head of the sentence or behind a conjunction (*…, and as Falk noted, …*). */
function opensClause(chunks: readonly Chunk[], as: number): boolean {
  if (chunks[as]!.head !== 'as') return false;
  const before = chunks.slice(0, as);
  return (
    /^(?:AND|THAT|SUB|SEM)$/.test(before.at(-1)?.kind ?? '') ||
    before.every(({ kind }) => /^(?:AND|C|ADV)$/.test(kind))
  );
}

function vouchedFor(clause: Clause, as: number): Candidate | null {
  const { chunks } = clause;
  const at = chunks.findIndex(
    (chunk, index) => index > as && chunk.kind === 'VG' && vouches(chunks, index),
  );
  if (at < 0 || at > as + LONGEST_SUBJECT) return null;
  const subject = subjectBefore(chunks, at);
  if (subject?.from !== as + 1) return null;
  const comma = clauseEnd(chunks, at);
  if (!/^(?:C|COL)$/.test(chunks[comma]?.kind ?? '') || comma + 1 >= chunks.length) return null;
  const end = contentEnd(chunks, comma + 1, 'clause', false);
  const cue = isPutIt(chunks, at) ? at + 2 : at + 1;
  return candidate(clause, {
    rule: 'as-said',
    subject,
    cue: [[at, cue]],
    content: [[comma + 1, end]],
  });
}

function vouches(chunks: readonly Chunk[], at: number): boolean {
  const { verb } = chunks[at]!;
  if (!verb || verb.passive) return false;
  return verb.cue?.verb.frames.includes('q') === true || isPutIt(chunks, at);
}

function isPutIt(chunks: readonly Chunk[], at: number): boolean {
  return /^puts?$/.test(chunks[at]!.head) && chunks[at + 1]?.head === 'it';
}

/** The chunk behind the recipient, time and place of the saying. */
function clauseEnd(chunks: readonly Chunk[], at: number): number {
  if (isPutIt(chunks, at)) return skipAdjuncts(chunks, at + 2, true);
  const { frames } = chunks[at]!.verb!.cue!.verb;
  const behind = skipAdjuncts(chunks, at + 1, true);
  return /[ro]/.test(frames) ? overRecipient(chunks, behind, frames) : behind;
}

/** Chunks of a subject with its phrases and an aside. */
const LONGEST_SUBJECT = 12;
