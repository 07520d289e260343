import type { Drift } from '../../../model';
import { stemOf, type Token } from '../tokens';
import { CERTAIN, isContent, isHedge } from '../word-classes';
import type { DriftContext } from './context';

/** A hedge reaches so many words ahead. */
const REACH = 6;

/**
 * Certainty that the rewrite took away or put on: "may send" told as "will send", "killed" as "reportedly killed".
 * Only hedges before words that both texts have count: a sentence has more clauses than the one that was taken.
 */
export function hedgingDrift(context: DriftContext): Drift[] {
  const { rewriteText, words, around, original, matched, hedged } = context;
  const there = hedgesOver(matched, words);
  const here = hedgesOver(around, matched);
  const isHedgedHere = hedged.rewrite || hasHedge(around);
  const isHedgedThere = hedged.original || hasHedge(matched);
  if (there.length > 0 && !isHedgedHere) {
    const certain = words.find(({ word }) => CERTAIN.has(word));
    return [
      {
        kind: 'hedging',
        rewrite: certain ? at(rewriteText, certain) : null,
        original: at(original.article.text, there[0]!),
      },
    ];
  }
  if (here.length > 0 && !isHedgedThere)
    return [{ kind: 'hedging', rewrite: at(rewriteText, here[0]!), original: null }];
  return [];
}

const hasHedge = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => isHedge(tokens, index));

const at = (text: string, { start, end }: Token): string => text.slice(start, end);

/** Hedges of one text that stand before words which the other text has too. */
function hedgesOver(tokens: readonly Token[], other: readonly Token[]): Token[] {
  const shared = new Set(other.filter(isContent).map(({ word }) => stemOf(word)));
  return tokens.filter(
    (_, index) =>
      isHedge(tokens, index) &&
      tokens
        .slice(index + 1, index + 1 + REACH)
        .some((next) => isContent(next) && shared.has(stemOf(next.word))),
  );
}
