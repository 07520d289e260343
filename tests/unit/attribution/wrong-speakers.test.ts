import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Article } from '../../../lib/model';

/** Who is named for the statement that holds these words; undefined where there is no such statement. */
function speakerOf(article: Article, words: string): string | null | undefined {
  const found = attribute(article).find(({ content }) =>
    content.some(([start, end]) => article.text.slice(start, end).includes(words)),
  );
  return found && (found.speaker?.name ?? null);
}

test('a quotation set as a heading is not the last speaker’s', () => {
  const article = articleFromText(
    [
      'The director of the port, Corin Tadd, called the order “a costly overreaction”.',
      '“Nobody asked us”',
      '“Nobody asked us at any time,” said Mara Quill, who farms mussels in the bay.',
    ].join('\n'),
    { lang: 'en' },
  );
  article.blocks[1]!.kind = 'heading';
  expect(speakerOf(article, 'costly overreaction')).toBe('Corin Tadd');
  expect(speakerOf(article, 'Nobody asked us”')).not.toBe('Corin Tadd');
  expect(speakerOf(article, 'at any time')).toBe('Mara Quill');
});

test('the company is no institute', () => {
  const article = articleFromText(
    [
      'The metal was locked in the mud for decades, the Tessaly Marine Institute said.',
      'The works were stopped. The company said that it had followed every rule.',
    ].join('\n'),
    { lang: 'en' },
  );
  expect(speakerOf(article, 'locked in the mud')).toMatch(/Tessaly Marine Institute$/);
  expect(speakerOf(article, 'followed every rule')).toBeNull();
});
