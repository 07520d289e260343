import type { Chunk } from './chunk';
import { isReduced } from './noun-phrase';

/** The end of what says who a source is, after its name at the end of a clause: a relative clause or an apposition. */
export function descriptionEnd(chunks: readonly Chunk[], at: number): number {
  return restrictive(chunks, at) ?? apposition(chunks, at);
}

/** *said one executive who asked not to be named*: up to the end of the relative clause. */
function restrictive(chunks: readonly Chunk[], at: number): number | null {
  const first = chunks[at];
  if (first?.kind !== 'REL' && !(first?.kind === 'WH' && first.head === 'who')) return null;
  for (let to = at + 1; to < chunks.length; to += 1) {
    if (endsDescription(chunks, to)) return to;
    if (chunks[to]!.kind === 'C' && endsApposition(chunks, to)) return to;
  }
  return chunks.length;
}

/** After the name: *, head of a group*, *, who …*, up to the comma or stop that ends it. */
function apposition(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'C') return at;
  const first = chunks[at + 1];
  if (!first || !describes(first)) return at;
  const relative = first.kind === 'REL' || first.kind === 'WH';
  for (let to = at + 1; to < chunks.length; to += 1) {
    const { kind, verb } = chunks[to]!;
    if (endsDescription(chunks, to)) return chunks[to - 1]?.kind === 'C' ? to - 1 : to;
    if (kind === 'C' && endsApposition(chunks, to)) return to;
    if (
      kind === 'VG' &&
      verb?.finite &&
      !relative &&
      to > at + 1 &&
      !chunks.slice(at, to).some((one) => one.kind === 'REL')
    )
      return at;
  }
  return chunks.length;
}

/**
 * *said Berg, who called it “a trick”*: quoted words within a clause describe; behind a mark, and behind a noun when
 * they are more than a name, the quotation goes on.
 */
function endsDescription(chunks: readonly Chunk[], at: number): boolean {
  const { kind, quoted } = chunks[at]!;
  if (kind !== 'QUO') return kind === 'END' || kind === 'SEM' || kind === 'COL';
  const before = chunks[at - 1]!;
  if (before.kind === 'NP' && !before.open) return quoted!.words > LONGEST_NAME;
  return !/^(?:NP|VG|INF|P|ADJ|ADV|THAT)$/.test(before.kind);
}

/** The title of a book or a film has at most this many words. */
const LONGEST_NAME = 5;

function describes(first: Chunk): boolean {
  const { kind, head, verb } = first;
  if (kind === 'VG')
    return (
      !head.endsWith('ing') && !verb?.cue?.verb.frames.includes('q') && isReduced(first, 'phrase')
    );
  if (kind === 'P') return /^(?:of|from|at|with|in)$/.test(head);
  if (kind === 'ADV') return /^(?:now|then|formerly)$/.test(head);
  if (kind === 'WH') return head === 'who' || head === 'whom';
  return /^(?:NP|REL|ADJ)$/.test(kind);
}

function endsApposition(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1];
  if (!next || next.kind === 'QUO') return true;
  if (next.kind === 'VG' && next.verb?.cue?.form === 'ing') return true;
  return next.kind === 'SUB' || next.kind === 'AND';
}
