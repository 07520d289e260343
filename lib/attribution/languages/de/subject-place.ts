import type { Span } from '../../../model';
import type { Segment } from './segments';

/** Who is the subject of a predicate, and where its words leave room for the content. */
export interface Subject {
  span: Span;
  /** Before the verb, after it, a relative pronoun, or left out and meant from the clause before. */
  place: 'before' | 'after' | 'relative' | 'elided';
  /** The segments that the subject takes up, its own included. */
  first: number;
  last: number;
  /** What a relative pronoun stands for. */
  antecedent?: Span;
}

/** Where the last word of a segment ends. */
export function wordsEnd({ words }: Segment): number {
  return words[words.length - 1]!.end;
}
