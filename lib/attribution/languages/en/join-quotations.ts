import type { ReadingOfText } from './reading';
import type { Candidate, Clause, Range } from './statement';

/**
 * Adds the quotations that go on after a statement: the rest of the block's quoted sentences without a cue
 * of their own, and the blocks that continue a quotation left open.
 */
export function joinQuotations(
  reading: ReadingOfText,
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): Candidate[] {
  const taken = new Set(candidates.map((candidate) => candidate.sentence));
  const out: Candidate[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const isLast = candidates[at + 1]?.sentence !== candidate.sentence;
    out.push(
      isLast && endsQuoted(reading, candidate)
        ? {
            ...candidate,
            content: [...candidate.content, ...following(reading, clauses, candidate, taken)],
          }
        : candidate,
    );
  }
  return out;
}

function endsQuoted(reading: ReadingOfText, candidate: Candidate): boolean {
  return candidate.content.some(([, to]) => (reading.tokens[to - 1]?.quotation ?? -1) >= 0);
}

function following(
  reading: ReadingOfText,
  clauses: readonly Clause[],
  candidate: Candidate,
  taken: ReadonlySet<number>,
): Range[] {
  const own = clauses[candidate.sentence]!;
  const added: Range[] = [];
  let last = lastQuotation(reading, candidate);
  for (let at = candidate.sentence + 1; at < clauses.length; at += 1) {
    const clause = clauses[at]!;
    const first = reading.tokens[clause.sentence.from];
    const continues =
      first !== undefined &&
      first.quotation >= 0 &&
      (first.quotation === last ||
        (reading.quotations[first.quotation]?.continues === true && first.quotation === last + 1));
    const sameBlock = clause.sentence.block === own.sentence.block;
    if (taken.has(at) || !(continues || sameBlock) || !onlyQuoted(clause)) break;
    added.push(quotedRange(clause));
    last = reading.tokens[clause.sentence.to - 1]?.quotation ?? first?.quotation ?? last;
    if (last < 0) last = first?.quotation ?? -1;
  }
  return added;
}

function lastQuotation(reading: ReadingOfText, candidate: Candidate): number {
  return reading.tokens[candidate.content.at(-1)![1] - 1]?.quotation ?? -1;
}

function onlyQuoted({ chunks }: Clause): boolean {
  return (
    chunks.length > 0 &&
    chunks.some((chunk) => chunk.kind === 'QUO') &&
    chunks.every((chunk) => chunk.kind === 'QUO' || chunk.kind === 'END' || chunk.kind === 'C')
  );
}

function quotedRange({ chunks }: Clause): Range {
  const quotes = chunks.filter((chunk) => chunk.kind === 'QUO');
  return [quotes[0]!.from, quotes.at(-1)!.to];
}
