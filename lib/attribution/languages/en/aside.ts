import type { Chunk } from './chunk';
import { TIMES } from './lexicon/words';
import { beginsClause, isReduced, nounPhraseBack, type NounPhrase } from './noun-phrase';

/** An aside between subject and verb is at most this many chunks long. */
const LONGEST_ASIDE = 26;

/** A noun phrase and what stands between it and its verb. */
export interface Interrupted {
  phrase: NounPhrase;
  /** The aside describes the phrase and belongs to it: *Vince Cable, the minister,*, *…, who left,*. */
  belongs: boolean;
}

/**
 * *Vince Cable, who replaced her in May, said*: the noun phrase before the aside that the mark at `close`
 * ends. Commas inside the aside are passed over: the noun phrase that begins a clause is preferred to a nearer one.
 */
export function overAside(chunks: readonly Chunk[], close: number): Interrupted | null {
  const quoted = chunks[close]!.quoted?.last === ',';
  const mark = quoted ? 'C' : chunks[close]!.kind;
  let nearest: Interrupted | null = null;
  for (let at = close - 1; at > 0 && close - at <= LONGEST_ASIDE; at -= 1) {
    if (chunks[at]!.kind !== mark) continue;
    if (endsAside(chunks, at, close)) break;
    const head = chunks[at - 1]!;
    if (!/^(?:NP|PAR)$/.test(head.kind) || !isAside(chunks, at + 1, close)) continue;
    if (quoted && chunks[at + 1]!.kind === 'NP') continue;
    const phrase = nounPhraseBack(chunks, at);
    if (TIMES.has(chunks[phrase.from]!.head)) continue;
    const found = { phrase, belongs: describes(chunks, at + 1) };
    nearest ??= found;
    if (beginsClause(chunks, phrase.from) && chunks[phrase.from - 1]?.kind !== 'C') return found;
  }
  return nearest;
}

/** A finite verb right after the mark at `at`: an aside ended there, and the verb has its own subject. */
function endsAside(chunks: readonly Chunk[], at: number, close: number): boolean {
  let next = at + 1;
  while (next < close && chunks[next]!.kind === 'ADV') next += 1;
  const chunk = chunks[next]!;
  if (next >= close || chunk.kind !== 'VG' || !chunk.verb?.finite) return false;
  if (chunk.head === 'asked') return false;
  return chunk.verb.cue?.verb.frames.includes('q') === true || !isReduced(chunk, 'phrase');
}

function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  let at = from;
  while (at < to && /^(?:ADV|C)$/.test(chunks[at]!.kind)) at += 1;
  const first = chunks[at === to ? from : at];
  if (!first || from >= to) return false;
  const own = chunks.slice(from, to);
  const verbs = own.some((chunk) => chunk.kind === 'VG' && chunk.verb?.finite);
  if (/^(?:REL|WH|VG|SUB)$/.test(first.kind)) return true;
  if (first.kind === 'NP') return !verbs || own.some((chunk) => chunk.kind === 'REL');
  if (first.kind === 'P' && own.some((chunk) => chunk.kind === 'REL')) return true;
  return /^(?:P|ADV|ADJ)$/.test(first.kind) && !verbs;
}

/** Circumstances and what one was doing meanwhile say nothing about who it is. */
function describes(chunks: readonly Chunk[], from: number): boolean {
  const { kind, head } = chunks[from]!;
  if (kind === 'P') return /^(?:of|from|including|like|unlike|along)$/.test(head);
  if (kind === 'ADV') return /^(?:now|then|formerly|also)$/.test(head);
  return !(kind === 'SUB' || (kind === 'VG' && head.endsWith('ing') && head !== 'including'));
}
