import type { Chunk } from '../chunk';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import { subjectBefore, type Subject } from '../subject';
import { candidate } from './candidate';

/**
 * A cue inside a relative clause: *…, which it said crashed in the south*, *…, which he called “a cartel”*,
 * *what they describe as a trick*. The pronoun and the rest are content.
 */
export function relativeInsert(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const subject = subjectBefore(chunks, at);
  const relative = subject ? chunks[subject.from - 1] : undefined;
  if (!subject || !relative || subject.antecedent) return null;
  const named = isNamed(chunks, at) ? namedNoun(chunks, subject) : null;
  if (named) return inserted(clause, at, subject, named, at + 2);
  if (!isPronoun(relative) && !opensRelative(chunks, subject.from - 1, at)) return null;
  if (chunks[subject.from - 2]?.kind === 'P' && relative.head !== 'what') return null;
  const goesOn = isReport(chunks[at]!) ? isVerbal(chunks[at + 1]) : isNamed(chunks, at);
  if (!goesOn) return null;
  const most = contentEnd(chunks, at + 1, 'phrase', false);
  const end =
    relative.head === 'what' && !isReport(chunks[at]!)
      ? beforePredicate(chunks, at + 2, most)
      : most;
  return inserted(clause, at, subject, [subject.from - 1, subject.from], end);
}

/** *What she calls “a tax” | is a fee*: the clause is the subject of the verb behind it. */
function beforePredicate(chunks: readonly Chunk[], from: number, to: number): number {
  const verb = chunks.findIndex((chunk, at) => at >= from && chunk.verb?.finite === true);
  return verb < 0 ? to : Math.min(verb, to);
}

/** The statement whose content is what the clause is about, and what follows the cue up to chunk `end`. */
function inserted(
  clause: Clause,
  at: number,
  subject: Subject,
  about: Range,
  end: number,
): Candidate {
  return candidate(clause, {
    rule: 'said-inside',
    words: [[subject.from, at + 1]],
    subject,
    cue: [[at, at + 1]],
    content: [about, [at + 1, end]],
    nests: true,
  });
}

/** *a letter that she called “mad”*, *a letter she called “mad”*: the noun that is given the name. */
function namedNoun(chunks: readonly Chunk[], { from, to }: Subject): Range | null {
  const that = chunks[from - 1]!.kind === 'THAT' ? from - 1 : from;
  const named = chunks[that - 1]?.kind === 'NP' && chunks[to + 1]?.kind === 'QUO';
  return named ? [that - 1, that] : null;
}

function isPronoun({ kind, head }: Chunk): boolean {
  return kind === 'REL' || (kind === 'WH' && /^(?:what|whom)$/.test(head));
}

/** *a strike that | the firm said | could …*: *that* behind a noun, and the verb of its clause behind the cue. */
function opensRelative(chunks: readonly Chunk[], that: number, at: number): boolean {
  return (
    chunks[that]!.kind === 'THAT' &&
    /^(?:NP|PAR)$/.test(chunks[that - 1]?.kind ?? '') &&
    chunks[at]!.verb?.cue?.verb.frames.includes('c') === true &&
    chunks[at + 1]?.kind === 'VG' &&
    chunks[at + 1]!.verb?.finite === true
  );
}

function isReport({ verb }: Chunk): boolean {
  return verb?.cue?.verb.frames.includes('q') === true;
}

function isVerbal(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'INF' || (chunk?.kind === 'VG' && chunk.verb?.finite === true);
}

/** *called “a cartel”*, *described as …*, *denounced as …*: what the pronoun stands for gets a name. */
function isNamed(chunks: readonly Chunk[], at: number): boolean {
  const lexeme = chunks[at]!.verb?.cue?.verb;
  const next = chunks[at + 1];
  if (!lexeme || !next || !lexeme.frames.includes('n')) return false;
  if (next.head === 'as') return true;
  return NAMING.has(lexeme.lemma) && /^(?:NP|QUO|ADJ)$/.test(next.kind);
}

const NAMING = new Set(['call', 'dub', 'label', 'term', 'deem', 'brand']);
