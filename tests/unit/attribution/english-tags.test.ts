import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Words that the tagger by itself takes for another part of speech. */
const CASES: readonly Case[] = [
  [
    'a present behind a number',
    '{s1 Article 12} {c1 affirms}: {t1 “No ship shall be held in the lock for longer than a night.”}',
  ],
  [
    'a present behind “and”',
    '{s1 The survey} says little, and {c1 states} {t1 that “nobody pays the toll.”}',
  ],
  [
    'a present behind “she”',
    'In the book {s1 she} praises Holm and {c1 states} {t1 that the “quiet years” are over}.',
  ],
  [
    'a present at the end, behind a compound with a hyphen',
    '{t1 “They moved the pillars twice last year,”} {s1 the harbour co-chair} {c1 states}.',
  ],
  [
    'a present with its particle',
    '{t1 “They moved the pillars twice last year,”} {s1 Falk} {c1 points out}.',
  ],
  ['a participle behind “is”', '{s1 Ruth Ama} {c1 is promising} {t1 to “sink” the toll for good}.'],
  [
    'an infinitive whose verb is quoted',
    '{s1 Ama} joined the pilots, {c1 vowing} {t1 to “open up” the lock}.',
  ],
  [
    'a name that looks like a verb',
    '{t1 “The pillars moved twice last year,”} {s1 columnist Ai Jun} {c1 wrote}.',
  ],
  [
    'a conjunction in front of a phrase',
    'The pilots left, although at noon {s1 the mayor} {c1 said} {t1 that the lock was safe}.',
  ],
  [
    'a part of a whole',
    '{s1 The mayor} {c1 said} {t1 none of the homes was empty}, and {s2 Falk} {c2 said} {t2 half of them were}.',
  ],
  ['’s as “has”', '{s1 He}{c1 ’s said} {t1 that the toll is too high}.'],
  [
    '“all but” as an adverb',
    '{s1 He} {c1 all but accused} {t1 the engineer of trying to “sink” the plan}.',
  ],
  ['a noun behind “there are”', 'There are {c1 fears} {t1 that the crane will fall}.'],
  ['since before a participle', '{s1 Holm} {c1 has since said} {t1 the toll is dead}.'],
  ['both before a participle', '{s1 The pilots} {c1 have both urged} {t1 the board to act}.'],
  ['a fraction', '{s1 Nearly a third} {c1 say} {t1 they use the bridge}.'],
  [
    'an adjective and a noun before a noun',
    '{s1 Holm} {c1 complained of} {t1 the economic and power imbalance}.',
  ],
  ['a present between two nouns', '{s1 The bank} {c1 forecasts} {t1 growth of 2.1%}.'],
  ['… that opens a clause', '{s1 A Torvik court} {c1 rules} {t1 worship in the square is legal}.'],
  [
    'a noun behind a verb of saying',
    '{s1 The minister} {c1 acknowledged} {t1 waits were too long}.',
  ],
  ['a noun behind a verb that takes it', '{s1 The firm} {c1 made promises} {t1 to build a pier}.'],
  [
    'a post between two names',
    '{t1 “Torvik and Holm are as close as they ever were,”} {c1 said} {s1 Priorities spokesman Karl Barasky}.',
  ],
];

describe('words that the tagger gets wrong', () => {
  const cases = CASES.map(([what, marked]) => ({ what, marked }));
  it.each(cases)('$what', ({ marked }) => expectMarked(marked));
});
