import type { Drift } from '../../../model';
import { stemOf, type Token } from '../tokens';
import { DENIERS, isContent, NEGATORS } from '../word-classes';
import type { DriftContext } from './context';

/** A negation reaches so many words ahead, not past a clause's end. */
const REACH = 4;
const CLAUSE_END = /[,;:.!?—–]|\b(but|and|aber|mais|pero|ma|но|але)\b/u;

/** A statement that one text negates and the other does not. Words that both have are held against each other. */
export function negationDrift({ rewriteText, words, original, matched }: DriftContext): Drift[] {
  const here = polarities(rewriteText, words);
  const there = polarities(original.article.text, matched);
  let flipped: Drift | null = null;
  for (const [stem, one] of here) {
    const other = there.get(stem);
    if (!other || (one.negator === null) === (other.negator === null)) continue;
    flipped ??= { kind: 'negation', rewrite: one.negator, original: other.negator };
  }
  if (!flipped) return [];
  // The same negation may stand elsewhere in the sentence, before a word that the other text lacks.
  const side = flipped.rewrite === null ? words : matched;
  const text = flipped.rewrite === null ? rewriteText : original.article.text;
  return hasNegator(text, side) ? [] : [flipped];
}

const isNegator = ({ word }: Token): boolean =>
  NEGATORS.has(word) || DENIERS.has(word) || /n't$/.test(word);
const hasNegator = (_: string, tokens: readonly Token[]): boolean => tokens.some(isNegator);

function polarities(
  text: string,
  tokens: readonly Token[],
): Map<string, { negator: string | null }> {
  const found = new Map<string, { negator: string | null }>();
  tokens.forEach((token, index) => {
    if (!isContent(token) || isNegator(token)) return;
    const negator = negatorBefore(text, tokens, index);
    const key = stemOf(token.word);
    if (!found.has(key) || negator !== null) found.set(key, { negator });
  });
  return found;
}

function negatorBefore(text: string, tokens: readonly Token[], index: number): string | null {
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    if (CLAUSE_END.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return null;
    if (isNegator(tokens[at]!)) return text.slice(tokens[at]!.start, tokens[at]!.end);
  }
  return null;
}
