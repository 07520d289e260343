import { expect, it } from 'vitest';
import { findHolders } from '../../../lib/article/holders';
import { runThrough } from '../../../lib/anchoring/steps';

it('finds every text that holds one, itself and its copies included', () => {
  const texts = ['harvest', 'the late harvest failed', 'harvest', 'harvesters', 'seed'];
  const holders = runThrough(findHolders(texts, 4));
  expect(holders('harvest')).toEqual([
    'harvest',
    'the late harvest failed',
    'harvest',
    'harvesters',
  ]);
  expect(holders('seed')).toEqual(['seed']);
});

it('names a text once that holds it twice', () => {
  expect(runThrough(findHolders(['rain', 'rain and rain'], 4))('rain')).toEqual([
    'rain',
    'rain and rain',
  ]);
});

it('is not misled by texts that only begin alike', () => {
  expect(runThrough(findHolders(['rainfall', 'rainbow'], 4))('rainfall')).toEqual(['rainfall']);
});

it('agrees with a comparison of each with each', () => {
  const texts = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 4096).toString(2));
  const holders = runThrough(findHolders(texts, 3));
  for (const text of texts.filter(({ length }) => length >= 3)) {
    expect(holders(text)).toEqual(texts.filter((other) => other.includes(text)));
  }
});
