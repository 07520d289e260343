import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Span } from '../../../lib/model';
import { processorTime } from './processor-time';

const read = (text: string) => {
  const article = articleFromText(text, { lang: 'de' });
  return { article, found: attribute(article) };
};

/** Pieces that the rules look at, so that random texts reach them. */
const PIECE = fc.constantFrom(
  ...'„ “ » « " ‚ ‘ ( ) , ; : – . ! der die sagte teilte mit laut nach Angaben so wie zufolge dass habe sei Berg'.split(
    ' ',
  ),
  ...'Minister Anna soll haben und er hieß es Das \n\n'.split(' '),
);

/** Milliseconds for a megabyte: of marks, and of what is read in earnest (180,000 words), on two busy cores. */
const MARKS = 1000;
const TEXT = 15_000;

describe('German rules on any text', () => {
  it('never throw, and give spans inside the text, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(PIECE).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          const { article, found } = read(text);
          for (const { source, cue, content } of found) {
            expect(content.length).toBeGreaterThan(0);
            for (const spans of [source, cue, content]) expectOrdered(spans, article.text.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['opening marks', '„', MARKS],
    ['marks and letters', '"a ', TEXT],
    ['both marks', '„a“ ', TEXT],
    ['one sentence of verbs', 'sagte ', TEXT],
    ['sentences of names', 'Minister Aa Bb sagte, es sei so. ', TEXT],
    ['commas', 'a, ', TEXT],
    ['quotations in one sentence', '„Das ist so“, ', TEXT],
    ['stops', 'a. ', TEXT],
  ])(
    'a megabyte of %s does not hang',
    (_, piece, limit) => {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
      const article = articleFromText(text, { lang: 'de' });
      expect(processorTime(() => attribute(article))).toBeLessThan(limit);
    },
    4 * TEXT,
  );
});

function expectOrdered(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}
