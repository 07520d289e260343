import { isAccording } from '../cue-ahead';
import { contentEnd } from '../extent';
import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { tokens } from './candidate';

/** *According to X, …*, *…, according to X*, *…, according to X, …*. */
export function accordingTo(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return chunks.flatMap((_, at) => {
    if (!isAccording(chunks, at)) return [];
    const candidate = accordingAt(clause, at);
    return candidate ? [candidate] : [];
  });
}

function accordingAt(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const end = sourceEnd(chunks, at + 2);
  if (end === at + 2) return null;
  const content = [];
  const before = chunks[at - 1]?.kind === 'C' || chunks[at - 1]?.kind === 'DASH' ? at - 1 : at;
  const opens = chunks
    .slice(0, before)
    .every((chunk) => chunk.kind === 'AND' || chunk.kind === 'ADV');
  if (!opens) content.push(tokens(chunks, [0, before]));
  const next = chunks[end]?.kind === 'C' || chunks[end]?.kind === 'COL' ? end + 1 : end;
  if (next < chunks.length && (opens || goesOn(chunks, end, next))) {
    const to = contentEnd(chunks, next, 'clause', false);
    if (to > next) content.push(tokens(chunks, [next, to]));
  }
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    words: [tokens(chunks, [at, end])],
    source: tokens(chunks, [at + 2, end]),
    cue: [tokens(chunks, [at, at + 2])],
    content,
    antecedent: null,
    hedge: null,
    nests: false,
    sentence: clause.index,
  };
}

/** After *…, according to X, …* the sentence goes on with its verb, not with another cue. */
function goesOn(chunks: readonly Chunk[], end: number, next: number): boolean {
  if (next === end) return false;
  const chunk = chunks[next]!;
  if (chunk.kind === 'AND' || chunk.kind === 'SUB' || chunk.kind === 'WH' || chunk.kind === 'REL')
    return false;
  return chunk.kind !== 'END' && !(chunk.kind === 'VG' && chunk.verb?.finite === false);
}

/** The noun phrase after *according to*, with what belongs to it. */
function sourceEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  if (chunks[at]?.kind !== 'NP' && chunks[at]?.kind !== 'QUO') return from;
  at += 1;
  for (; at < chunks.length; at += 1) {
    const { kind, head, verb } = chunks[at]!;
    const next = chunks[at + 1];
    if (kind === 'PAR') continue;
    if (kind === 'P' && next?.kind === 'NP') at += 1;
    else if (kind === 'AND' && next?.kind === 'NP') at += 1;
    else if (kind === 'VG' && verb && !verb.finite) continue;
    else if (
      kind === 'VG' &&
      verb &&
      /(?:ed|en|ught|de)$/.test(head) &&
      chunks[at]!.to - chunks[at]!.from === 1
    )
      continue;
    else if (kind === 'REL' && next?.kind === 'VG') at += 1;
    else break;
  }
  return at;
}
