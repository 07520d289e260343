import type { Chunk } from './chunk';
import { wordSet } from './lexicon/word-set';
import { MEDIA, TIMES } from './lexicon/words';

/** The first chunk after time, place, medium and addressee of speaking, from `at` on. */
export function skipAdjuncts(chunks: readonly Chunk[], from: number, recipients: boolean): number {
  let at = from;
  for (;;) {
    const chunk = chunks[at];
    if (!chunk) return at;
    if (chunk.kind === 'ADV' && chunks[at + 1]?.kind !== 'NP') at += 1;
    else if (chunk.kind === 'PAR') at += 1;
    else if (chunk.kind === 'NP' && TIMES.has(chunk.head) && !beginsSubject(chunks, at)) at += 1;
    else if (chunk.kind === 'P') {
      const end = adjunctEnd(chunks, at, recipients);
      if (end === null) return at;
      at = end;
    } else return at;
  }
}

/** *said this year will be hard*, *said each year of school helps*: a time that the next clause is about. */
function beginsSubject(chunks: readonly Chunk[], time: number): boolean {
  const next = chunks[time + 1];
  return next?.head === 'of' || (next?.kind === 'VG' && next.verb?.finite === true);
}

/** The end of a phrase of time, medium or addressee that begins at the preposition, or null. */
function adjunctEnd(chunks: readonly Chunk[], at: number, recipients: boolean): number | null {
  const { head } = chunks[at]!;
  const phrase = chunks[at + 1];
  if (phrase?.kind !== 'NP') return null;
  if (
    /^(?:on|in|during|at|via|through|by|after|before|from|over)$/.test(head) &&
    (TIMES.has(phrase.head) || MEDIA.has(phrase.head) || /^\d/.test(phrase.head))
  ) {
    return attachedEnd(chunks, at + 2);
  }
  if (recipients && (head === 'to' || head === 'with')) return attachedEnd(chunks, at + 2);
  return beforeContent(chunks, at);
}

/** Any phrase right before *that* or a colon stands between the cue and its content. */
function beforeContent(chunks: readonly Chunk[], from: number): number | null {
  let at = from;
  while (chunks[at]?.kind === 'P' && chunks[at + 1]?.kind === 'NP') at += 2;
  const next = chunks[at];
  const quoted = next?.kind === 'C' && chunks[at + 1]?.kind === 'QUO';
  return at > from && (next?.kind === 'THAT' || next?.kind === 'COL' || quoted) ? at : null;
}

/** *an interview* with CNN, *a statement* to the court: what belongs to the medium. */
function attachedEnd(chunks: readonly Chunk[], from: number): number {
  let at = overParticiple(chunks, from);
  while (
    chunks[at]?.kind === 'P' &&
    /^(?:with|to|of|from|by|for|in|at|on)$/.test(chunks[at]!.head) &&
    chunks[at + 1]?.kind === 'NP'
  ) {
    if (finiteAfter(chunks, at + 2)) break;
    at += 2;
  }
  return at;
}

/** *a paper* published on Monday, *a letter* seen by reporters. */
function overParticiple(chunks: readonly Chunk[], at: number): number {
  const { kind, head, from = 0, to = 0 } = chunks[at] ?? {};
  if (kind !== 'VG' || to - from > 1 || !MADE_KNOWN.has(head ?? '')) return at;
  const time = chunks[at + 1];
  return time?.kind === 'NP' && TIMES.has(time.head) ? at + 2 : at + 1;
}

const MADE_KNOWN = wordSet(
  'published posted released issued sent seen obtained aired broadcast carried printed written filed dated shared',
);

function finiteAfter(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'VG' && chunks[at]!.verb?.finite === true;
}
