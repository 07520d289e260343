import { expect, it } from 'vitest';
import { identify } from '../../../lib/attribution/identity';
import type { Span } from '../../../lib/model';

const TEXT = 'The bridge — “built in 1962” — is safe. Zoë’s café was shut, İstanbul too.';

const idOf = (text: string, content: Span[]) => identify(text, [content])[0]!;

/** Notes are kept by these ids: they must never change. */
it.each<[string, Span[], string]>([
  ['one piece with marks', [[0, 38]], 'sgb3flr'],
  [
    'two pieces',
    [
      [0, 10],
      [13, 28],
    ],
    's1p8ctg2',
  ],
  ['letters with accents', [[40, 60]], 's1o77sp0'],
  ['a letter that is two in lower case', [[40, 74]], 'shzd2ga'],
])('names a statement by its words: %s', (_, content, id) => {
  expect(idOf(TEXT, content)).toBe(id);
});

it('gives the same words the same id, whatever their case and the marks between them', () => {
  expect(idOf('It is safe', [[0, 10]])).toBe(idOf('it – is “SAFE', [[0, 13]]));
});

it('numbers equal contents in their order', () => {
  const [first, second] = identify('Yes. Yes.', [[[0, 4]], [[5, 9]]]);
  expect(second).toBe(`${first}-2`);
});
