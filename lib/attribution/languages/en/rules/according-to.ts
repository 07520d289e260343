import { isAccording } from '../cue-ahead';
import { contentEnd } from '../extent';
import { clauseBegins } from '../clause-begins';
import { descriptionEnd } from '../description';
import { wordSet } from '../lexicon/word-set';
import { isReduced } from '../noun-phrase';
import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { atWords, tokens } from './candidate';

/** *According to X, …*, *…, according to X*, *…, according to X, …*; *in the words of X, …*. */
export function accordingTo(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atWords(clause, OPENING, (_, at) => {
    const cue = cueEnd(chunks, at);
    return cue === null ? null : accordingAt(clause, at, cue);
  });
}

const OPENING = wordSet('according in');

/** The end of *according to* or *in the words of* that begins at the chunk, or null. */
function cueEnd(chunks: readonly Chunk[], at: number): number | null {
  if (isAccording(chunks, at)) return at + 2;
  if (chunks[at]!.head !== 'in' || chunks[at + 2]?.head !== 'of') return null;
  const noun = chunks[at + 1]!;
  return chunks[at]!.kind === 'P' && noun.kind === 'NP' && SAYINGS.test(noun.head) ? at + 3 : null;
}

const SAYINGS = /^(?:words|phrase|telling|view|opinion|eyes|mind|minds|judge?ment)$/;

function accordingAt(clause: Clause, at: number, cue: number): Candidate | null {
  const { chunks } = clause;
  const content = [];
  const before = chunks[at - 1]?.kind === 'C' || chunks[at - 1]?.kind === 'DASH' ? at - 1 : at;
  const opens = opensClause(chunks, before);
  const end = sourceEnd(chunks, cue, opens);
  if (end === cue) return null;
  if (!opens) content.push(tokens(chunks, [0, before]));
  const next = chunks[end]?.kind === 'C' || chunks[end]?.kind === 'COL' ? end + 1 : end;
  if (next < chunks.length && (opens || goesOn(chunks, end, next))) {
    const to = claimEnd(chunks, next);
    if (to > next) content.push(tokens(chunks, [next, to]));
  }
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    words: [tokens(chunks, [at, end])],
    source: tokens(chunks, [cue, end]),
    cue: [tokens(chunks, [at, cue])],
    content,
    antecedent: null,
    hedge: null,
    nests: false,
    sentence: clause.index,
  };
}

/** Whether nothing of a claim stands in front: *But according to X, …*, *said that according to X, …*. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at - 1]?.kind === 'THAT' ||
    chunks.slice(0, at).every(({ kind }) => kind === 'AND' || kind === 'ADV')
  );
}

/** The end of the claim: a subject with an apposition before its verb (*Lena Burr, the chair, said …*) is not yet one. */
function claimEnd(chunks: readonly Chunk[], from: number): number {
  let end = contentEnd(chunks, from, 'clause', false);
  while (chunks[end]?.kind === 'C' && !isWhole(chunks, from, end))
    end = contentEnd(chunks, end + 1, 'clause', false);
  return end;
}

function isWhole(chunks: readonly Chunk[], from: number, end: number): boolean {
  const holdsVerb = chunks.slice(from, end).some(({ verb, quoted }) => verb?.finite || quoted);
  return holdsVerb && chunks[end + 1]?.verb?.finite !== true;
}

/** After *…, according to X, …* the sentence goes on with its verb, not with another cue. */
function goesOn(chunks: readonly Chunk[], end: number, next: number): boolean {
  if (next === end) return false;
  const chunk = chunks[next]!;
  if (chunk.kind === 'AND' || chunk.kind === 'SUB' || chunk.kind === 'WH' || chunk.kind === 'REL')
    return false;
  return chunk.kind !== 'END' && !(chunk.kind === 'VG' && chunk.verb?.finite === false);
}

/** The noun phrase after *according to*, with what belongs to it and what says who that is. */
function sourceEnd(chunks: readonly Chunk[], from: number, opens: boolean): number {
  const first = chunks[from];
  if (first?.kind !== 'NP' && first?.kind !== 'QUO') return from;
  const end = phraseEnd(chunks, from + 1);
  const leads = opens || clauseBegins(chunks, end + 1);
  return leads ? beforeMainClause(chunks, end) : descriptionEnd(chunks, end);
}

/** Over phrases, participles and their objects, and a short relative clause. */
function phraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    const next = chunks[at + 1];
    if (/^(?:P|AND)$/.test(chunk.kind) && next?.kind === 'NP') at += 1;
    else if (isReduced(chunk, 'phrase')) at += next?.kind === 'NP' ? 1 : 0;
    else if (chunk.kind === 'REL' && next?.kind === 'VG') at += 1;
    else if (chunk.kind !== 'PAR') break;
  }
  return at;
}

/** *According to Ruth Ama, the mayor, the quay sank*: the comma that the main clause follows, if not the first one. */
function beforeMainClause(chunks: readonly Chunk[], end: number): number {
  const next = chunks[end + 1];
  if (chunks[end]?.kind !== 'C' || !next || !/^(?:NP|REL)$/.test(next.kind)) return end;
  const close = chunks.findIndex((chunk, at) => at > end && chunk.kind === 'C');
  const aside = chunks.slice(end + 1, close);
  const whole = next.kind === 'REL' || aside.every(({ kind }) => /^(?:NP|P|PAR|ADV)$/.test(kind));
  const after = chunks[close + 1]?.kind;
  const follows = after === 'QUO' || (after !== 'REL' && clauseBegins(chunks, close + 1));
  return close > 0 && whole && follows ? close : end;
}
