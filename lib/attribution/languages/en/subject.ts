import { overAside } from './aside';
import type { Chunk } from './chunk';
import { TIMES } from './lexicon/words';
import { isReduced, nounPhraseBack, overPostmodifier } from './noun-phrase';
import type { Range } from './statement';

/** The noun phrase that a verb group has as its subject, as chunk indices `[from, to)`. */
export interface Subject {
  from: number;
  to: number;
  /** Chunks of the antecedent when the subject is a relative pronoun. */
  antecedent: Range | null;
}

/** The subject right before the verb group at `verb`, over an aside between commas; null when there is none. */
export function subjectBefore(chunks: readonly Chunk[], verb: number): Subject | null {
  const end = beforeTimes(chunks, verb);
  const last = chunks[end - 1];
  if (!last) return null;
  if (last.kind === 'REL') return relative(chunks, end - 1);
  const closes = /^(?:C|DASH)$/.test(last.kind) || last.quoted?.last === ',';
  if (closes) return interrupted(chunks, end - 1);
  if (last.kind === 'NP') {
    const brackets = chunks[end]?.kind === 'PAR' ? 1 : 0;
    return phraseEndingAt(chunks, end, brackets, chunks[verb]!);
  }
  if (
    isReduced(last, 'nothing') &&
    hasOwnSubject(chunks[verb]!) &&
    chunks[end - 2]?.kind === 'NP'
  ) {
    return { from: nounPhraseBack(chunks, end - 1).from, to: end, antecedent: null };
  }
  return null;
}

/** A participle has the nearest noun for its subject, a finite verb the whole phrase that stands before it. */
function phraseEndingAt(
  chunks: readonly Chunk[],
  end: number,
  brackets: number,
  { verb }: Chunk,
): Subject {
  const phrase = nounPhraseBack(chunks, end);
  const from = verb?.finite ? overPostmodifier(chunks, phrase.from) : phrase.from;
  return { from, to: end + brackets, antecedent: null };
}

/** The end of what stands before adverbs, brackets and times: *the mayor on Monday also* said. */
function beforeTimes(chunks: readonly Chunk[], verb: number): number {
  let end = verb;
  for (;;) {
    const last = chunks[end - 1];
    const before = chunks[end - 2];
    if (!last) return end;
    if (last.kind === 'ADV' || last.kind === 'PAR') end -= 1;
    else if (last.kind === 'NP' && TIMES.has(last.head) && before) {
      if (before.head === 'on' && /^(?:NP|PAR)$/.test(chunks[end - 3]?.kind ?? '')) end -= 2;
      else if (/^(?:NP|PAR|ADV|C)$/.test(before.kind)) end -= 1;
      else return end;
    } else return end;
  }
}

function relative(chunks: readonly Chunk[], at: number): Subject {
  let end = at;
  if (chunks[end - 1]?.kind === 'C') end -= 1;
  const before = chunks[end - 1];
  const antecedent =
    before && (before.kind === 'NP' || before.kind === 'PAR') ? nounPhraseBack(chunks, end) : null;
  return { from: at, to: at + 1, antecedent: antecedent ? [antecedent.from, antecedent.to] : null };
}

/** The subject before an aside that the mark at `close` ends, with the aside when it says who that is. */
function interrupted(chunks: readonly Chunk[], close: number): Subject | null {
  const pronoun = relativeBefore(chunks, close);
  if (pronoun !== null) return relative(chunks, pronoun);
  const found = overAside(chunks, close);
  if (!found) return strayComma(chunks, close);
  const { from, to } = found.phrase;
  return { from, to: found.belongs ? close + 1 : to, antecedent: [from, to] };
}

/** *who, on a call on Friday, criticised*: the pronoun before an aside of circumstances, or null. */
function relativeBefore(chunks: readonly Chunk[], close: number): number | null {
  let open = close - 1;
  while (/^(?:P|NP|ADV)$/.test(chunks[open]?.kind ?? '')) open -= 1;
  const pronoun = chunks[open - 1];
  return chunks[open]?.kind === 'C' && pronoun?.kind === 'REL' ? open - 1 : null;
}

/** *Jack Reed (D-R.I.), said*: a comma after the only noun phrase before the verb. */
function strayComma(chunks: readonly Chunk[], comma: number): Subject | null {
  if (comma === 0 || chunks[comma - 1]!.kind !== 'PAR') return null;
  const phrase = nounPhraseBack(chunks, comma);
  return phrase.from === 0 ? { ...phrase, antecedent: null } : null;
}

/** A finite form: *those polled said*; a bare one but *say* may depend on the verb before it (*helped persuade*). */
function hasOwnSubject({ verb, head }: Chunk): boolean {
  return verb?.finite === true && (verb.cue?.form !== 'base' || head === 'say');
}
