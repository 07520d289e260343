import type { Span } from '../../lib/model';

/** What the match looks at: which words are claimed, and who is said to claim them. */
export interface Matchable {
  source: readonly Span[];
  content: readonly Span[];
}

export interface Pair {
  gold: number;
  answer: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu;

/** Two contents are the same statement when they share at least half of the words of both together. */
const LEAST_OVERLAP = 0.5;

/**
 * Pairs gold statements with answers, one to one: contents overlap by half (Jaccard over word tokens)
 * and the sources share a word, or neither has a source. Pairs are taken by falling overlap.
 */
export function matchStrict(
  text: string,
  gold: readonly Matchable[],
  answers: readonly Matchable[],
): Pair[] {
  const words = [...text.matchAll(WORD)].map((m): Span => [m.index, m.index + m[0].length]);
  const goldWords = gold.map((one) => wordSets(words, one));
  const answerWords = answers.map((one) => wordSets(words, one));
  const candidates = goldWords.flatMap((g, gold) =>
    answerWords
      .map((a, answer) => ({ gold, answer, overlap: jaccard(g.content, a.content), a }))
      .filter(({ overlap, a }) => overlap >= LEAST_OVERLAP && sameSource(g.source, a.source)),
  );
  const takenGold = new Set<number>();
  const takenAnswers = new Set<number>();
  const pairs: Pair[] = [];
  for (const { gold, answer } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (takenGold.has(gold) || takenAnswers.has(answer)) continue;
    takenGold.add(gold);
    takenAnswers.add(answer);
    pairs.push({ gold, answer });
  }
  return pairs;
}

function wordSets(words: readonly Span[], one: Matchable) {
  return { source: wordsIn(words, one.source), content: wordsIn(words, one.content) };
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  words.forEach(([start, end], index) => {
    if (spans.some((span) => start < span[1] && end > span[0])) inside.add(index);
  });
  return inside;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function sameSource(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return (a.size === 0 && b.size === 0) || shared(a, b) > 0;
}
