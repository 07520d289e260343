import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { clauseBegins } from '../clause-begins';
import { TIMES } from '../lexicon/words';

/** *acknowledged, however, “…”*, *said, per a translator, that …*: the comma or *that* behind an insertion. */
export function overInsertion(chunks: readonly Chunk[], at: number): number {
  const mark = chunks[at]?.kind;
  if (mark !== 'C' && mark !== 'DASH') return at;
  for (let close = at + 2; close < Math.min(chunks.length, at + LONGEST_INSERTION); close += 1) {
    const { kind } = chunks[close]!;
    const next = chunks[close + 1]?.kind;
    if (kind === mark) return next === 'QUO' ? close : next === 'THAT' ? close + 1 : at;
    if (!/^(?:ADV|P|NP|AND|ADJ)$/.test(kind)) return at;
  }
  return at;
}

const LONGEST_INSERTION = 8;

/** *said as she opened the gate, “…”*: the comma behind a clause that tells what went on meanwhile. */
export function overAccompaniment(chunks: readonly Chunk[], at: number): number {
  if (!/^(?:as|while|when|before|after)$/.test(chunks[at]?.head ?? '')) return at;
  if (!clauseBegins(chunks, at + 1) && chunks[at + 1]?.kind !== 'VG') return at;
  const comma = chunks.findIndex(
    ({ kind }, index) => index > at && /^(?:C|COL|QUO|THAT|END)$/.test(kind),
  );
  const quoted = chunks[comma]?.kind === 'C' && chunks[comma + 1]?.kind === 'QUO';
  return quoted && chunks[comma + 1]!.quoted!.capital ? comma : at;
}

/** *spoke instead about …*, *called Wednesday for …*. */
export function overAdverb(chunks: readonly Chunk[], at: number): number {
  const { kind = 'END', head = '' } = chunks[at] ?? {};
  const time = kind === 'NP' && TIMES.has(head) && chunks[at + 1]?.head !== 'of';
  return kind === 'ADV' || time ? at + 1 : at;
}

/** *spoke to the council about …*, *talked with them on Monday about …*. */
export function overAddressee(chunks: readonly Chunk[], at: number): number {
  if (!/^(?:to|with)$/.test(chunks[at]?.head ?? '') || chunks[at + 1]?.kind !== 'NP') return at;
  return skipAdjuncts(chunks, at, true);
}

/** *talked openly on air about …*, *complained to officials since May about …*: over at most three phrases. */
export function beforeAbout(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < from + 6) {
    const { kind = 'END', head = '' } = chunks[at] ?? {};
    if (head === 'about') return at;
    if (kind === 'ADV') at += 1;
    else if (/^(?:P|SUB)$/.test(kind) && chunks[at + 1]?.kind === 'NP') at += 2;
    else break;
  }
  return from;
}

/** The first chunk after the recipient of *told*, *urged* and the like. */
export function overRecipient(chunks: readonly Chunk[], at: number, frames: string): number {
  if (chunks[at]?.kind !== 'NP') return at;
  let next = at + 1;
  while (
    chunks[next]?.kind === 'PAR' ||
    (chunks[next]?.kind === 'P' &&
      chunks[next + 1]?.kind === 'NP' &&
      chunks[next]!.head !== 'about')
  ) {
    next += chunks[next]!.kind === 'PAR' ? 1 : 2;
  }
  if (
    chunks[next]?.kind === 'AND' &&
    chunks[next + 1]?.kind === 'NP' &&
    !clauseBegins(chunks, next + 1)
  )
    next += 2;
  if (frames.includes('r')) next = overPlaces(chunks, next);
  if (chunks[next]?.kind === 'VG' && frames.includes('r')) return at;
  return skipAdjuncts(chunks, next, false);
}

/** *told a crowd in Torvik, Norland, on the last day that …*: commas between the recipient and *that*. */
function overPlaces(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'C') return at;
  let next = at;
  while (/^(?:C|NP|P|PAR)$/.test(chunks[next]?.kind ?? '') && next - at < LONGEST_PLACE) next += 1;
  return chunks[next]?.kind === 'THAT' ? next : at;
}

const LONGEST_PLACE = 9;
