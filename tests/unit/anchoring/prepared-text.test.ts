import { expect, it } from 'vitest';
import { prepareInSteps, prepareText } from '../../../lib/anchoring/prepared-text';
import { postings, wordsOf } from '../../../lib/anchoring/word-index';

const LONG = 'The mayor opened the bridge over the Ouse. '.repeat(20_000);

it('prepares a long text in many steps', () => {
  expect([...prepareInSteps(LONG)].length).toBeGreaterThan(20);
});

it('indexes every word of a long text once, also where two steps meet', () => {
  const { folded, index } = prepareText(LONG);
  const places = postings(index, wordsOf('bridge').hashes[0]!);
  expect(places.length).toBe(20_000);
  expect([...places].every((place) => folded.startsWith('bridge', place))).toBe(true);
});

it('takes a run of letters without end for one word', () => {
  const { index } = prepareText('a'.repeat(200_000));
  expect([...index.starts]).toEqual([0]);
});

it('finds nothing to index in an empty text', () => {
  expect(prepareText('').index.starts.length).toBe(0);
});
