import { describe, expect, it } from 'vitest';
import { expectMarked, read, shown, type Case } from './marked-cases';

const CASES: readonly Case[] = [
  [
    'a cue after its content',
    '{t1 “We have no choice,”} {s1 Mayor Anna Berg} {c1 said} on Monday.',
    { 1: 'Anna Berg' },
  ],
  [
    'an inverted cue with an apposition',
    '{t1 “The pillars moved,”} {c1 said} {s1 Jonas Falk, head of the road authority}.',
    { 1: 'Jonas Falk' },
  ],
  [
    'a quotation split by its cue',
    '{t1 “The bridge,”} {s1 Ruth Ama} {c1 said}, {t1 “will not be saved.”}',
    { 1: 'Ruth Ama' },
  ],
  [
    'a cue between a long subject and its verb',
    '{t1 Raising the toll too early}, {s1 traders} {c1 say}, {t1 hurts the port}.',
  ],
  [
    'a verb without a passive before by',
    '{s1 The spokesman} {c1 said} {t1 the mayor stood by her words}.',
  ],
  [
    'a quotation that goes on in the next sentence',
    '{t1 “It is over,”} {s1 Ruth Ama} {c1 said}. {t1 “Nobody came.”}',
  ],
  [
    'a quotation over paragraphs, each opened and only the last closed',
    '{s1 Ruth Ama} {c1 wrote}: {t1 “We began with nothing.}\n\n{t1 “We end with less.”}',
  ],
  [
    'a colon with the quotation in the next paragraph',
    '{s1 Ruth Ama} {c1 said}:\n\n{t1 “It is over.”}',
  ],
  ['straight marks', '{t1 "It is over,"} {s1 Ruth Ama} {c1 said}.'],
  [
    'single marks and an apostrophe',
    '{t1 ‘It’s the town’s last bridge,’} {s1 Ruth Ama} {c1 said}.',
  ],
  ['guillemets', '{t1 «It is over,»} {s1 Ruth Ama} {c1 said}.'],
  ['two single marks for a double one', "{t1 ''It is over,''} {s1 Ruth Ama} {c1 said}."],
  [
    'a quotation inside a quotation',
    '{t1 “He shouted ‘stop’ and nobody did,”} {s1 Ruth Ama} {c1 said}.',
  ],
  [
    'a stray mark before a good quotation',
    'The sign read 12" wide. {t1 “It is over,”} {s1 Ruth Ama} {c1 said}.',
  ],
  ['a clause with that', '{s1 The ministry} {c1 confirmed} {t1 that the talks had failed}.'],
  ['a clause without that', '{s1 Critics} {c1 say} {t1 the plan came too late}.'],
  [
    'an addition by participle',
    '{s1 Ruth Ama} {c1 said} {t1 the bridge was safe}, {c2 adding} {t2 that repairs had begun}.',
    { 1: 'Ruth Ama', 2: 'Ruth Ama' },
  ],
  [
    'coordinated cues',
    '{s1 Ruth Ama} {c1 said} {t1 the bridge was safe} and {c2 warned} {t2 that delays would cost lives}.',
  ],
  [
    'an aside between source and cue',
    '{s1 Vera Holm, who led the inquiry until May,} {c1 said} {t1 the report was late}.',
    { 1: 'Vera Holm' },
  ],
  [
    'a relative pronoun as source',
    'The letter came from Vera Holm, {s1 who} {c1 said} {t1 that she had warned them}.',
    { 1: 'Vera Holm' },
  ],
  [
    'a recipient that is no source',
    '{s1 Vera Holm} {c1 told} reporters {t1 that the report was late}.',
    { 1: 'Vera Holm' },
  ],
  [
    'according to in front',
    '{c1 According to} {s1 the road authority}, {t1 two pillars have moved}.',
  ],
  [
    'according to at the end',
    '{t1 Two pillars have moved}, {c1 according to} {s1 the road authority}.',
  ],
  [
    'a pronoun',
    'Mayor Anna Berg opened the session. {s1 She} {c1 said} {t1 the vote would be public}.',
    { 1: 'Anna Berg' },
  ],
  [
    'a surname later',
    'Anna Berg opened the session. {s1 Berg} {c1 said} {t1 the vote would be public}.',
    { 1: 'Anna Berg' },
  ],
  [
    'a demonstrative',
    '{s1 The Port Authority} {c1 said} {t1 the pier was closed}. {s2 That authority} {c2 added} {t2 that ships were turned away}.',
    { 1: 'Port Authority', 2: 'Port Authority' },
  ],
  [
    'a post for the one who holds it',
    'Jonas Falk, governor of the bank, spoke on Monday. {s1 The governor} {c1 said} {t1 rates would rise}.',
    { 1: 'Jonas Falk' },
  ],
  [
    'two people with one surname, neither near',
    'Anna Berg met her rival Karl Berg on Monday. {s1 Berg} {c1 said} {t1 the vote would be public}.',
    { 1: null },
  ],
  [
    'coordinated sources',
    '{s1 Officials in Norway and Sweden} {c1 said} {t1 the route was open}.',
    { 1: null },
  ],
  [
    'an unnamed spokesperson of a named body',
    '{s1 A spokeswoman for the Port Authority} {c1 said} {t1 the pier was closed}.',
    { 1: 'Port Authority' },
  ],
  ['a document as source', '{s1 The study} {c1 found} {t1 that the ice is thinning}.'],
  ['nobody named', 'Two ships have {c1 reportedly} been lost.'],
  [
    'an impersonal passive',
    '{c1 It is believed} {t1 that the ships were lost in March}.',
    { 1: null },
  ],
  [
    'a headline with a colon',
    '{s1 Berg}{c1 :} {t1 Old Bridge Must Close This Winter}\n\nMayor Anna Berg spoke on Monday.',
    { 1: 'Anna Berg' },
  ],
  [
    'a title in sentence case with a colon',
    '{s1 Berg to Torvik Council}{c1 :} {t1 My plan for the bridge is not set in stone}\n\nMayor Anna Berg spoke on Monday.',
  ],
  ['a promise', '{s1 Anna Berg} {c1 promised} {t1 to publish the report}.'],
  [
    'concern put into words',
    '{s1 Anna Berg} {c1 expressed concern about} {t1 the state of the pillars}.',
  ],
  ['a judgement', '{s1 Ruth Ama} {c1 criticised} {t1 the plan as too late}.'],
  [
    'someone quoted by someone else',
    '{s1 The agency} {c1 quoted} {t1 {s2 the coast guard} {c2 as saying} {t2 that two ships were lost}}.',
    { 1: null, 2: 'coast guard' },
  ],
  ['an opinion held', '{s1 Ruth Ama} {c1 believes} {t1 the bridge is lost}.'],
  ['a question', '{s1 Ruth Ama} {c1 asked} {t1 whether the bridge could be saved}.'],
  ['a raised passive', '{t1 Two ships} {c1 are believed} {t1 to have been lost}.', { 1: null }],
  [
    'someone who was quoted',
    '{s1 The harbour master} {c1 was quoted as saying} {t1 that two ships were lost}.',
  ],
  [
    'a source in an as-clause behind',
    '{t1 The ice is thinning fast}, {c1 as indicated by} {s1 the survey}.',
  ],
  ['data as source', '{s1 The ministry’s figures} {c1 show} {t1 that rents have doubled}.'],
  [
    'apposition between source and cue',
    '{s1 Vera Holm, the chair of the inquiry,} {c1 said} {t1 the report was late}.',
    { 1: 'Vera Holm' },
  ],
];

/** Sentences that hold no statement at all. */
const NONE: readonly (readonly [string, string])[] = [
  ['a title in quotation marks', 'Her first novel, “The Long Winter”, sold well.'],
  ['a nickname', 'Karl “the Hammer” Berg won the fight in the third round.'],
  ['scare quotes', 'The so-called “smart” bridge has no lights.'],
  ['a refusal with nothing said', 'Anna Berg declined to comment.'],
  ['a plain act', 'Anna Berg signed the contract on Monday.'],
  ['a title in a phrase of place', 'On the “Morning Show” Anna Berg signed the contract.'],
  ['words as words', 'The word “bridge” comes from an old root.'],
  ['a negated report', 'The figures do not show that the plan works.'],
];

describe('hard cases', () => {
  const cases = CASES.map(([what, marked, who]) => ({ what, marked, who }));
  it.each(cases)('$what', ({ marked, who }) => expectMarked(marked, who));

  it.each(NONE)('%s is no statement', (_, text) => {
    expect(shown(text, read(text))).toBe('');
  });
});
