import type { Chunk } from './chunk';
import { clauseBegins } from './clause-begins';
import type { Extent } from './extent';
import { MODALS } from './lexicon/words';

/**
 * *If she said that the bridge was safe, | the council believed her*, *… the bridge was safe, | a claim that nobody
 * shares*: whether a clause of the writer's own begins behind the mark at `at`. English joins no two clauses with a
 * comma alone, so what follows a clause that is whole is no part of it.
 */
export function anewAfter(
  chunks: readonly Chunk[],
  at: number,
  start: number,
  extent: Extent,
): boolean {
  const { kind } = chunks[at]!;
  if (kind === 'DASH') return extent === 'phrase' && isOwnClause(chunks, at + 1);
  if (kind !== 'C') return false;
  const but = chunks[at + 1]?.head === 'but';
  if (!isOwnClause(chunks, but ? at + 2 : at + 1)) return false;
  return extent === 'phrase' || isWhole(chunks, start, at);
}

/** A clause that begins with its subject, which is no item of a list and no part of a name with commas. */
function isOwnClause(chunks: readonly Chunk[], from: number): boolean {
  const first = chunks[from];
  if (first?.kind !== 'NP' || /^(?:C|PAR|END)$/.test(chunks[from + 1]?.kind ?? '')) return false;
  if (/^\d/.test(first.head) || goesOnWithAdjective(chunks, from - 2)) return false;
  return leadsToVerb(chunks, from) && clauseBegins(chunks, from);
}

/** *the same stubborn, hell-bent mayor he was*: an adjective that is no predicate has its noun behind the comma. */
function goesOnWithAdjective(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'ADJ' && !/^(?:VG|ADV|INF)$/.test(chunks[at - 1]?.kind ?? '');
}

/** Not *…, curriculum and testing should …*, nor *in Clearwater, Florida until she …*. */
function leadsToVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from + 1; at < chunks.length; at += 1) {
    const { kind, head } = chunks[at]!;
    if (kind === 'AND' || kind === 'SUB' || head === 'until') return false;
    if (!/^(?:NP|P|PAR|ADV)$/.test(kind)) return true;
  }
  return false;
}

/** The content's main clause has its verb: *that if they win* still waits for it. */
function isWhole(chunks: readonly Chunk[], start: number, end: number): boolean {
  let from = chunks[start]!.kind === 'THAT' ? start + 1 : start;
  if (chunks[from]?.kind === 'C') from += 1;
  if (isFrontedAgain(chunks, end) || isAnswered(chunks, start, end)) return false;
  const first = chunks[from]!.kind;
  const fronted = /^(?:SUB|P|ADV|VG|ADJ|O)$/.test(first) || (from > start && first === 'WH');
  for (let at = from; at < end; at += 1) {
    const { kind, verb } = chunks[at]!;
    if (fronted && kind === 'C' && clauseBegins(chunks, at + 1)) return true;
    if (!fronted && (kind === 'INF' || (kind === 'VG' && verb?.finite))) return true;
  }
  return false;
}

/** *said if the crane falls, the port will close*: a condition, and behind the comma what follows from it. */
function isAnswered(chunks: readonly Chunk[], start: number, comma: number): boolean {
  if (chunks[start]!.head !== 'if') return false;
  const next = chunks.slice(comma).find(({ kind }) => kind === 'VG');
  return next?.verb?.modal != null || MODALS.has(next?.head ?? '');
}

/**
 * *…, and in May, the council voted*, *…, for example, schools voted*, *… that, having won, she left*: what the next
 * clause begins with.
 */
function isFrontedAgain(chunks: readonly Chunk[], comma: number): boolean {
  let before = comma - 1;
  while (
    before > 0 &&
    /^(?:NP|P|ADV|VG|ADJ)$/.test(chunks[before]!.kind) &&
    chunks[before]!.verb?.finite !== true
  )
    before -= 1;
  const { kind } = chunks[before + 1]!;
  if (chunks[before]!.kind === 'C' && chunks[before - 1]?.kind === 'THAT') return true;
  return /^(?:AND|C|O)$/.test(chunks[before]!.kind) && /^(?:P|ADV)$/.test(kind);
}
