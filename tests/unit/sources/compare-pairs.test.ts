import { expect, test } from 'vitest';
import { loadPairs } from './pairs';
import { scorePairs } from './score-pairs';

const pairs = loadPairs();
const score = scorePairs(pairs);
const missed = score.misses.join('\n');

test('there are at least sixteen pairs, with every verdict among them', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(16);
  const labels = new Set(
    pairs.flatMap(({ expected }) => expected.flatMap(({ verdicts }) => verdicts)),
  );
  expect([...labels].sort()).toEqual(
    [
      'altered',
      'consistent',
      'drift',
      'not-in-original',
      'other-speaker',
      'trimmed',
      'verbatim',
    ].sort(),
  );
});

test('nothing is called verbatim that is not', () => {
  expect(score.falseVerbatim, missed).toBe(0);
});

test('at least 95 % of the quotations get the right verdict', () => {
  expect(score.right / score.quotations, missed).toBeGreaterThanOrEqual(0.95);
});

test('at least 85 % of the drift is found, by its kind', () => {
  expect(score.rightKind / score.drifted, missed).toBeGreaterThanOrEqual(0.85);
});

test('at most 10 % of the faithful statements are called otherwise', () => {
  expect(score.falseAlarms / score.consistent, missed).toBeLessThanOrEqual(0.1);
});
