import type { ReadingOfText } from './reading';
import type { Candidate, Clause, Range } from './statement';

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
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const own = bySentence.get(candidate.sentence);
    if (own) own.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const added = new Map<Candidate, Range[]>();
  for (const [sentence, own] of bySentence) {
    const bearer = bearerOf(reading, own);
    added.set(bearer, following(reading, clauses, sentence, bearer, bySentence));
  }
  return candidates.map((candidate) => ({
    ...candidate,
    content: [...candidate.content, ...(added.get(candidate) ?? [])],
  }));
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
  bearer: Candidate,
  taken: ReadonlyMap<number, unknown>,
): Range[] {
  const { block } = clauses[sentence]!.sentence;
  const quoted = endsQuoted(reading, bearer);
  const added: Range[] = [];
  for (let at = sentence + 1; at < clauses.length; at += 1) {
    const clause = clauses[at]!;
    if (taken.has(at) || !onlyQuoted(clause)) break;
    const entersBlock = clause.sentence.block !== clauses[at - 1]!.sentence.block;
    if (clause.sentence.block !== block && !quoted) break;
    if (entersBlock && (reading.heading[clause.sentence.block] || !goesOn(clauses, at, taken)))
      break;
    added.push(quotedRange(clause));
  }
  return added;
}

/** The block from `at` on holds nothing but quoted words. */
function goesOn(
  clauses: readonly Clause[],
  at: number,
  taken: ReadonlyMap<number, unknown>,
): boolean {
  const { block } = clauses[at]!.sentence;
  for (let next = at; clauses[next]?.sentence.block === block; next += 1) {
    if (taken.has(next) || !onlyQuoted(clauses[next]!)) return false;
  }
  return true;
}

function onlyQuoted({ chunks }: Clause): boolean {
  return (
    chunks.some((chunk) => chunk.kind === 'QUO') &&
    chunks.every((chunk) => /^(?:QUO|END|C|O)$/.test(chunk.kind))
  );
}

function quotedRange({ chunks }: Clause): Range {
  const quotes = chunks.filter((chunk) => chunk.kind === 'QUO');
  return [quotes[0]!.from, quotes.at(-1)!.to];
}
