import type { StatementRule } from '../../rules';
import type { Reason, Span } from '../../../model';
import type { Chunk } from './chunk';
import type { ReadingOfText, Sentence } from './reading';

/** Half-open range of token indices. */
export type Range = readonly [from: number, to: number];

/** One sentence with its chunks, as the rules get it. */
export interface Clause {
  reading: ReadingOfText;
  sentence: Sentence;
  /** Index of the sentence in the reading. */
  index: number;
  chunks: Chunk[];
  /** Indices of its verb groups among the chunks; infinitives are none. */
  verbs: readonly number[];
  /** It holds a quotation. */
  quotes: boolean;
  /** Every sentence of the article, this one among them. */
  all: readonly Clause[];
}

/** A statement in tokens, before overlaps are settled. */
export interface Candidate {
  rule: StatementRule;
  /** Words that fired the rule. */
  words: Range[];
  source: Range | null;
  cue: Range[];
  content: Range[];
  /** What to resolve instead of the source. */
  antecedent: Range | null;
  hedge: Reason | null;
  /** It may stand inside another statement's content (*quoted him as saying*). */
  nests: boolean;
  /** Sentence that it was found in. */
  sentence: number;
}

/** The candidates of each sentence, in their order. */
export function bySentence(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const own = groups.get(candidate.sentence);
    if (own) own.push(candidate);
    else groups.set(candidate.sentence, [candidate]);
  }
  return groups;
}

export function textOf(reading: ReadingOfText, [from, to]: Range): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last ? reading.text.slice(first.start, last.end) : '';
}

/** The span of a range of tokens; ranges are never empty when this is called. */
export function spanOf(reading: ReadingOfText, [from, to]: Range): Span {
  return [reading.tokens[from]!.start, reading.tokens[Math.max(from, to - 1)]!.end];
}

export function tokensIn(reading: ReadingOfText, [start, end]: readonly [number, number]): Range {
  const from = lowerBound(reading, start);
  return [from, lowerBound(reading, end)];
}

/** Index of the first token that starts at or after the offset. */
function lowerBound({ tokens }: ReadingOfText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
