import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Who a participle is said by, and where its content ends. */
const CASES: readonly Case[] = [
  [
    'a subject of its own behind “with”',
    'The board was divided, with {s1 Ruth Ama} {c1 calling} {t1 it a “gift to the builders.”}',
  ],
  [
    'two participles with subjects of their own',
    'Both men issued notes – {s1 Falk} {c1 saying} {t1 he was “very pleased”} and {s2 Holm} {c2 calling} {t2 it a “fine day for us.”}',
  ],
  [
    'a circumstance between the comma and the participle',
    '{s1 He} has argued with the board, at one point {c1 calling} {t1 the chair a “fool.”}',
  ],
  [
    'the one who was written to',
    '{s1 The mayor} emailed residents {c1 saying}: {t1 “The work goes on.”}',
  ],
  [
    'a letter with the one who gets it',
    '{s1 The mayor} wrote a letter to the road authority {c1 asking} {t1 the engineers to close the bridge}.',
  ],
  [
    'a phrase in front without a comma',
    'The pilots had left, although at the mention of the bridge {s1 she} laughed and {c1 admitted} {t1 “it leaks, and it always did.”}',
  ],
  [
    'a second participle of one source',
    '{s1 Falk} praised the plan, {c1 saying} {t1 it was late} and {c2 chiding} {t2 the board for “the little game” of waiting}.',
  ],
  [
    'what is compared reports nothing',
    '{s1 Ruth Ama} {c1 told} the board {t1 that a toll is “peanuts,” compared to what a ferry costs}.',
  ],
];

describe('participles', () => {
  const cases = CASES.map(([what, marked, who]) => ({ what, marked, who }));
  it.each(cases)('$what', ({ marked, who }) => expectMarked(marked, who));
});
