import type { Span } from '../../../model';
import type { Prepared, Sentence } from '../prepared';
import { stemOf, type Token } from '../tokens';

/** An indirect statement and the sentence of the original that it was matched with. */
export interface DriftContext {
  rewriteText: string;
  /** Content of the statement. */
  content: Span;
  words: readonly Token[];
  /** The whole sentence that the statement stands in: hedges and dates may stand outside its content. */
  around: readonly Token[];
  original: Prepared;
  sentence: Sentence;
  /** The sentence's tokens. */
  matched: readonly Token[];
  /** The sentence with the ones before and after it: a rewrite may draw a fact from there. */
  nearby: readonly Token[];
  hedged: { rewrite: boolean; original: boolean };
}

/** Tokens of the sentences around one. */
export function nearbyTokens({ sentences, tokens }: Prepared, sentence: Sentence): Token[] {
  const first = sentences.findIndex(({ to }) => to > sentence.from);
  const last = sentences.findLastIndex(({ from }) => from < sentence.to);
  const from = sentences[Math.max(0, first - 1)]?.from ?? sentence.from;
  const to = sentences[Math.min(sentences.length - 1, last + 1)]?.to ?? sentence.to;
  return tokens.slice(from, to);
}

export const stemSet = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.map(({ word }) => stemOf(word)));

/** The words of a text from the first to the last of some tokens. */
export const textOf = (text: string, tokens: readonly Token[]): string =>
  tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens.at(-1)!.end);
