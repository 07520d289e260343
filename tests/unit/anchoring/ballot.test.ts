import { expect, it } from 'vitest';
import { Ballot } from '../../../lib/anchoring/ballot';

it('adds up votes for one place, and counts those for its neighbours a little less', () => {
  const ballot = new Ballot(1000);
  ballot.vote(500, 1);
  ballot.vote(501, 1);
  ballot.vote(516, 1);
  expect(ballot.close(2.5)).toEqual([
    { place: 504, weight: 2.9 },
    { place: 520, weight: 2.8 },
  ]);
});

it('is empty after each count', () => {
  const ballot = new Ballot(1000);
  ballot.vote(500, 1);
  ballot.close(0);
  ballot.vote(20, 1);
  expect(ballot.close(0)).toEqual([{ place: 24, weight: 1 }]);
});

it('counts places a little before the text, and none far outside of it', () => {
  const ballot = new Ballot(100);
  ballot.vote(-20, 1);
  ballot.vote(-5000, 1);
  ballot.vote(5000, 1);
  expect(ballot.close(0)).toEqual([{ place: -24, weight: 1 }]);
});
