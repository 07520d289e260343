import type { Attribution } from '../../model';
import type { Prepared, Sentence } from './prepared';
import { speakerRelation } from './same-speaker';
import { contentStems } from './word-classes';
import type { Token } from './tokens';

/** The place of the original that shares most with some words, by rarity of the words shared. */
export interface Likeness {
  sentence: Sentence;
  /** Share of the words' weight that stands in the sentence, 0…1. */
  score: number;
  shared: string[];
}

/** The same mouth makes the same matter likelier. */
const SAME_SPEAKER = 0.12;
/** A match over two sentences is taken only when the second adds so much. */
const SECOND_SENTENCE = 0.12;

/** The sentence, or two adjacent ones, that hold most of the words; null when none shares any. */
export function bestSentence(
  tokens: readonly Token[],
  original: Prepared,
  speaker: Attribution | null,
): Likeness | null {
  const stems = [...contentStems(tokens)];
  const weights = new Map(stems.map((stem) => [stem, rarity(stem, original)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  const scores = sentenceScores(weights, original);
  let best: Likeness | null = null;
  let bestRank = 0;
  const isSame = speakerTest(speaker);
  for (const [index, shared] of scores) {
    for (const size of [1, 2]) {
      const found = size === 1 ? shared : new Set([...shared, ...(scores.get(index + 1) ?? [])]);
      const weight = [...found].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
      const sentence = joined(original.sentences, index, size);
      if (!sentence) continue;
      const score = weight / total;
      const rank =
        score -
        (size - 1) * SECOND_SENTENCE +
        (isSame(original.saidIn[index] ?? null) ? SAME_SPEAKER : 0);
      if (rank <= bestRank) continue;
      bestRank = rank;
      best = { sentence, score, shared: [...found] };
    }
  }
  return best;
}

/** Names are compared once each: many sentences have one speaker. */
function speakerTest(speaker: Attribution | null): (said: Attribution | null) => boolean {
  const known = new Map<string, boolean>();
  return (said) => {
    if (!speaker || !said?.speaker) return false;
    const { name } = said.speaker;
    const isSame = known.get(name) ?? speakerRelation(speaker, said) === 'same';
    known.set(name, isSame);
    return isSame;
  };
}

/** Inverse document frequency over sentences; a word that the original lacks weighs as a rare one. */
function rarity(stem: string, { stems, sentences }: Prepared): number {
  const count = stems.get(stem)?.length ?? 1;
  return Math.log(1 + sentences.length / count);
}

function sentenceScores(
  weights: ReadonlyMap<string, number>,
  { stems, sentences }: Prepared,
): Map<number, Set<string>> {
  const scores = new Map<number, Set<string>>();
  for (const stem of weights.keys()) {
    for (const place of stems.get(stem) ?? []) {
      const index = sentenceIndex(sentences, place);
      const shared = scores.get(index);
      if (shared) shared.add(stem);
      else scores.set(index, new Set([stem]));
    }
  }
  return scores;
}

function sentenceIndex(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.from <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function joined(sentences: readonly Sentence[], index: number, size: number): Sentence | null {
  const first = sentences[index];
  const last = sentences[index + size - 1];
  if (!first || !last) return null;
  return { span: [first.span[0], last.span[1]], from: first.from, to: last.to };
}
