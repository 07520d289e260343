import type { ReadingOfText } from './reading';
import { bySentence, type Candidate, type Clause, type Range } from './statement';

/**
 * Adds the quotations that go on after a statement: quoted sentences without a cue of their own in its block,
 * blocks that continue a quotation left open, and blocks of nothing but quoted words after a quotation. A
 * heading begins something else: it goes on with nothing.
 */
export function joinQuotations(
  reading: ReadingOfText,
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): Candidate[] {
  const groups = bySentence(candidates);
  const added = new Map<Candidate, Range[]>();
  for (const [sentence, own] of groups) {
    const bearer = bearerOf(reading, own);
    const quotes = bearer.rule === 'said-after' && endsQuoted(reading, bearer);
    added.set(bearer, following(reading, clauses, sentence, groups, quotes));
  }
  return candidates.map((candidate) => {
    const more = added.get(candidate) ?? [];
    return more.length === 0
      ? candidate
      : { ...candidate, content: [...candidate.content, ...more] };
  });
}

/** The statement that a following quotation belongs to: the one that ends quoted, else the last report. */
function bearerOf(reading: ReadingOfText, own: readonly Candidate[]): Candidate {
  const quoted = own.filter((candidate) => endsQuoted(reading, candidate));
  return quoted.at(-1) ?? own.at(-1)!;
}

function endsQuoted(reading: ReadingOfText, candidate: Candidate): boolean {
  return candidate.content.some(([, to]) => (reading.tokens[to - 1]?.quotation ?? -1) >= 0);
}

function following(
  reading: ReadingOfText,
  clauses: readonly Clause[],
  sentence: number,
  taken: ReadonlyMap<number, unknown>,
  quotes: boolean,
): Range[] {
  const { block } = clauses[sentence]!.sentence;
  const added: Range[] = [];
  for (let at = sentence + 1; at < clauses.length; at += 1) {
    const clause = clauses[at]!;
    if (taken.has(at)) break;
    if (!isOnlyQuoted(clause)) {
      const inBlock = clause.sentence.block === block;
      const speech = openingSpeech(clause) ?? (quotes ? closingSpeech(clause) : null);
      if (inBlock && speech) added.push(speech);
      if (inBlock && !speech && isAside(clause, clauses[at + 1], taken.has(at + 1))) continue;
      break;
    }
    const entersBlock = clause.sentence.block !== clauses[at - 1]!.sentence.block;
    if (entersBlock && (reading.heading[clause.sentence.block] || !goesOn(clauses, at, taken)))
      break;
    added.push(quotedRange(clause));
  }
  return added;
}

/** *She shook her head.* between two quotations of hers in one block: who speaks does something. */
function isAside(clause: Clause, next: Clause | undefined, taken: boolean): boolean {
  if (!next || taken || next.sentence.block !== clause.sentence.block || !isOnlyQuoted(next))
    return false;
  return /^(?:he|she)$/.test(clause.chunks[0]!.head);
}

/** From this many words on a quotation that opens a sentence without a cue goes on with what was said before. */
const SPEECH_WORDS = 6;

/** *“Some deny it, but most are in support” of the evidence*: quoted words in front, the reporter's behind. */
function openingSpeech({ chunks }: Clause): Range | null {
  const first = chunks[0]!;
  return first.quoted?.capital && first.quoted.words >= SPEECH_WORDS
    ? [first.from, first.to]
    : null;
}

/** *Now, “within the guild most say that it is fine.”*: a sentence that its quoted words end goes on with a quotation. */
function closingSpeech({ chunks }: Clause): Range | null {
  const last = chunks.at(-1)!.kind === 'END' ? chunks.length - 2 : chunks.length - 1;
  const quoted = chunks[last]?.quoted;
  if (!quoted || quoted.words < SPEECH_WORDS || chunks.some(({ verb }) => verb?.cue)) return null;
  return [chunks[0]!.from, chunks[last]!.to];
}

/** The block from `at` on holds nothing but quoted words. */
function goesOn(
  clauses: readonly Clause[],
  at: number,
  taken: ReadonlyMap<number, unknown>,
): boolean {
  const { block } = clauses[at]!.sentence;
  for (let next = at; clauses[next]?.sentence.block === block; next += 1) {
    if (taken.has(next) || !isOnlyQuoted(clauses[next]!)) return false;
  }
  return true;
}

/** A sentence of nothing but quoted words. */
export function isOnlyQuoted({ chunks }: Clause): boolean {
  return (
    chunks.some((chunk) => chunk.kind === 'QUO') &&
    chunks.every((chunk) => /^(?:QUO|END|C|O)$/.test(chunk.kind))
  );
}

function quotedRange({ chunks }: Clause): Range {
  const quotes = chunks.filter((chunk) => chunk.kind === 'QUO');
  return [quotes[0]!.from, quotes.at(-1)!.to];
}
