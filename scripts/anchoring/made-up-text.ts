import { pick, randomFrom } from './random';

const SYLLABLES = 'ka lo mir ten su va rin do ple gra bel no ti shu fa wen or li cas pu'.split(' ');
const WORDS = 6_000;
const WORDS_A_PARAGRAPH = [25, 55] as const;

/**
 * Paragraphs of made-up words, common ones often and rare ones seldom (Zipf), for measuring time where the
 * words don't matter. Deterministic for a seed.
 */
export function madeUpParagraphs(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const vocabulary = Array.from({ length: WORDS }, () => word(random));
  return Array.from({ length: count }, () => paragraph(vocabulary, random));
}

function word(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 4);
  return Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
}

function paragraph(vocabulary: readonly string[], random: () => number): string {
  const [least, most] = WORDS_A_PARAGRAPH;
  const length = least + Math.floor(random() * (most - least));
  const words = Array.from({ length }, () => vocabulary[Math.floor(WORDS ** random()) - 1] ?? 'ka');
  return `${words.join(' ')}.`;
}
