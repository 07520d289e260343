import { expect } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';

/** Who is meant in the one statement whose content holds the words. */
export type SpeakerCase = [
  what: string,
  paragraphs: string[],
  words: string,
  speaker: string | null,
  sourceClass?: string,
];

/** Fails when no statement, or more than one, holds the words. */
export function checkSpeaker(...[, paragraphs, words, speaker, sourceClass]: SpeakerCase): void {
  const article = articleFromText(paragraphs.join('\n'), { lang: 'en' });
  const found = attribute(article).filter(({ content }) =>
    content.some(([start, end]) => article.text.slice(start, end).includes(words)),
  );
  expect(found, `statements with “${words}”`).toHaveLength(1);
  expect(found[0]!.speaker?.name ?? null).toBe(speaker);
  if (sourceClass) expect(found[0]!.sourceClass).toBe(sourceClass);
}
