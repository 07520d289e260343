import type { Candidate, Clause, Range } from '../statement';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import { BE } from '../lexicon/words';
import { wordSet } from '../lexicon/word-set';
import { skipAdjuncts } from '../adjuncts';
import { subjectBefore, type Subject } from '../subject';
import type { Chunk } from '../chunk';
import { contentBefore } from './around-quotation';
import { atWords, candidate } from './candidate';
import { overRecipient } from './over-phrases';

/**
 * *As Falk told the council, the pillars had moved*; *the plan, as one official put it, is a mess*: an *as*-clause
 * in front of what it vouches for, amid it or behind it.
 */
export function asClause(clause: Clause): Candidate[] {
  return atWords(clause, AS, (_, at) =>
    opensClause(clause.chunks, at) ? infront(clause, at) : inserted(clause, at),
  );
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

function infront(clause: Clause, as: number): Candidate | null {
  const voucher = voucherAt(clause, as);
  const after = voucher && contentFrom(clause.chunks, voucher.end);
  return voucher && after && vouchedFor(clause, voucher, [after]);
}

function inserted(clause: Clause, as: number): Candidate | null {
  const { chunks } = clause;
  const opening = chunks[as - 1];
  if (chunks[as]!.head !== 'as' || !(opening?.kind === 'C' || opening?.quoted?.last === ','))
    return null;
  const voucher = voucherAt(clause, as);
  const before = contentBefore(chunks, as);
  if (!voucher || !before) return null;
  const after = contentFrom(chunks, voucher.end);
  const ends = !chunks[voucher.end] || chunks[voucher.end]!.kind === 'END';
  if (!after) return ends ? vouchedFor(clause, voucher, [before]) : null;
  if (!isWhole(chunks, before)) return vouchedFor(clause, voucher, [before, after]);
  const { kind } = chunks[after[0]]!;
  const anew = kind === 'QUO' || (kind !== 'AND' && clauseBegins(chunks, after[0]));
  return vouchedFor(clause, voucher, [anew ? after : before]);
}

/** A clause that lacks nothing: what follows the *as*-clause is another one. */
function isWhole(chunks: readonly Chunk[], [from, to]: Range): boolean {
  const own = chunks.slice(from, to);
  if (own.some(({ kind }) => kind === 'QUO')) return false;
  return own.some(({ verb }) => verb?.finite) && !BE.has(own.at(-1)!.head);
}

interface Voucher {
  subject: Subject;
  cue: Range;
  /** The chunk behind the *as*-clause. */
  end: number;
}

function voucherAt(clause: Clause, as: number): Voucher | null {
  const { chunks } = clause;
  const at = chunks.findIndex(
    (chunk, index) => index > as && chunk.kind === 'VG' && vouches(chunks, index),
  );
  if (at < 0 || at > as + LONGEST_SUBJECT) return null;
  const subject = subjectBefore(chunks, at);
  if (subject?.from !== as + 1) return null;
  const cue: Range = [at, isPutIt(chunks, at) ? at + 2 : at + 1];
  return { subject, cue, end: clauseEnd(chunks, at) };
}

/** What stands behind the comma or colon at the chunk. */
function contentFrom(chunks: readonly Chunk[], at: number): Range | null {
  if (!/^(?:C|COL)$/.test(chunks[at]?.kind ?? '') || at + 1 >= chunks.length) return null;
  return [at + 1, contentEnd(chunks, at + 1, 'clause', false)];
}

function vouchedFor(clause: Clause, { subject, cue }: Voucher, content: Range[]): Candidate {
  return candidate(clause, { rule: 'as-said', subject, cue: [cue], content });
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
