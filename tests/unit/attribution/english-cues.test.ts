import { describe, expect, it } from 'vitest';
import { expectMarked, read, shown, type Case } from './marked-cases';

const INFINITIVES: readonly Case[] = [
  [
    'one word of saying after another verb',
    '{s1 Ruth Ama} {c1 went on to say} {t1 that the pier would close}.',
  ],
  [
    'a refusal to say something that is named',
    '{s1 The harbour master} {c1 declined} {t1 to say whether the crane was safe}.',
  ],
  [
    'readiness to say it',
    '{s1 Anna Berg} {c1 was quick to point out} {t1 that no bolt was missing}.',
  ],
  [
    'what is argued with an example',
    '{s1 Holm} used the case {c1 to show} {t1 that the lock was safe}.',
  ],
  [
    'a purpose',
    '{s1 The mayor} used her last speech {c1 to call for} {t1 a second bridge}.',
    { 1: null },
  ],
  [
    'the one who is led to say it',
    'The delay led {s1 some engineers} {c1 to question} {t1 whether the pier would open at all}.',
  ],
];

const HEDGES: readonly Case[] = [
  ['a verb of seeming', '{t1 The lock} {c1 appears} {t1 to have been forced}.', { 1: null }],
  ['… without that', 'It {c1 appears} {t1 the lock was forced}.', { 1: null }],
  [
    'a clause in front that seems so',
    'Although {t1 the lock} {c1 appears} {t1 to have been forced}, nobody left.',
    { 1: null },
  ],
  ['a clause that seems so', 'It {c1 seems} {t1 that the lock was forced}.', { 1: null }],
  [
    'words of someone who seems to say them',
    '{s1 Ruth Ama} {c1 seemed to suggest} {t1 that the lock was forced}.',
  ],
];

const QUESTIONS: readonly Case[] = [
  ['what someone is asked about', '{s1 Anna Berg} {c1 asked} the mayor {c1 about} {t1 his boats}.'],
  ['what someone is asked to do', 'Ruth Ama {c1 was asked} {t1 to close the pier}.'],
  ['a question put to someone', 'Ruth Ama {c1 was asked} {t1 whether the pier was safe}.'],
  [
    'a question before the answer',
    '{c1 Asked} {t1 whether the pier was safe}, {s2 Ruth Ama} {c2 said} {t2 it was}.',
  ],
  [
    'the one who asked',
    'Asked by {s1 reporters} about {t1 the crane}, {s2 Ruth Ama} {c2 said} {t2 it was old}.',
  ],
  [
    'a question after the answer',
    '{t1 “It will hold,”} {s1 she} {c1 said} when {c2 asked about} {t2 the pier}.',
  ],
];

const JUDGEMENTS: readonly Case[] = [
  [
    'a passive with the one who said it',
    '{t1 The council} {c1 was criticised by} {s1 the pilots’ union} {t1 for closing the pier}.',
  ],
  [
    'a passive that sees something as something',
    '{t1 The vote} {c1 is seen as} {t1 a test of the mayor}.',
    { 1: null },
  ],
  ['something seen as something', '{s1 Ruth Ama} {c1 saw} {t1 the vote as a warning}.'],
  [
    'an adverb before the preposition',
    '{s1 Ruth Ama} {c1 spoke} instead {c1 about} {t1 the “quiet” harbour}.',
  ],
  ['a name given', '{s1 The mayor} {c1 pronounced} {t1 the crane “a friend.”}'],
  ['a rebuke', '{s1 Ruth Ama} {c1 castigated} {t1 the council}.'],
  ['a side taken', '{s1 Anna Berg} {c1 sided with} {t1 the pilots}.'],
  [
    'a stance in a relative clause',
    'Those {s1 who} {c1 oppose} {t1 the plan} are few.',
    { 1: null },
  ],
  [
    'a reproach without who makes it',
    '{t1 The board} {c1 was criticised for} {t1 closing the pier}.',
    { 1: null },
  ],
  ['a stance in the passive', '{t1 The toll} {c1 was opposed by} {s1 the pilots}.'],
  ['a charge without who makes it', '{t1 Karl Holm} {c1 is accused of} {t1 fraud}.', { 1: null }],
  [
    'what is expected, in a relative clause',
    'The toll, {t1 which} {c1 is expected} {t1 to rise}, pays for the crane.',
    { 1: null },
  ],
  ['a blow back', '{s1 Ruth Ama} {c1 hit back at} {t1 the harbour board}.'],
  ['an irregular participle', '{s1 The board} {c1 laid out} {t1 its plans for the pier}.'],
  ['a stance, without its time', '{s1 Anna Berg} {c1 endorsed} {t1 the plan} on Monday.'],
];

const VIEWS: readonly Case[] = [
  ['what someone has learned', '{s1 The mayor} {c1 learned} {t1 that the dyke was old}.'],
  ['what someone is held to be', '{s1 The mayor} {c1 considers} {t1 the dyke unsafe}.'],
  [
    'a judgement in a clause of time',
    'The talks ended after {s1 the mayor} {c1 attacked} {t1 the guild}.',
  ],
  [
    'a verb that has another sense with a particle',
    '{s1 The court} {c1 has ruled} {t1 that the dyke must be raised}.',
  ],
  ['an adjective with that', '{s1 Ruth Ama} {c1 is confident} {t1 that the dyke will hold}.'],
  ['… with a bare clause', '{s1 The mayor} {c1 was sure} {t1 the dyke would hold}.'],
  ['… with its preposition', '{s1 The mayor} {c1 is worried about} {t1 the old dyke}.'],
  ['a participle', '{s1 Ruth Ama} {c1 was surprised} {t1 that the dyke held}.'],
  ['an adjective with about, whichever', '{s1 Ruth Ama} {c1 is passionate about} {t1 the pier}.'],
  ['an adjective of judging', '{s1 The mayor} {c1 is critical of} {t1 the harbour board}.'],
  ['a side taken', '{s1 Ruth Ama} {c1 came out in favour of} {t1 the toll}.'],
  ['a partisan', '{s1 Karl Holm} {c1 is a vocal critic of} {t1 the harbour board}.'],
  ['a wish for a thing', '{s1 The pilots} {c1 want} {t1 a second bridge}.'],
  ['an offer', '{s1 The board} {c1 offered} {t1 to pay for the crane}.'],
  ['what someone makes clear', '{s1 Ruth Ama} {c1 made it clear} {t1 that she would leave}.'],
];

const NOUNS: readonly Case[] = [
  ['a noun with that', '{s1 Her} {c1 claim} {t1 that the crane was safe} angered the pilots.'],
  [
    'a noun with an infinitive',
    '{s1 The mayor}’s {c1 refusal} {t1 to close the pier} angered the pilots.',
  ],
];

const EXPRESSED: readonly Case[] = [
  ['an aim taken', '{s1 Anna Berg} {c1 took aim at} {t1 the harbour board}.'],
  ['a case made', '{s1 Ruth Ama} {c1 made the case for} {t1 a second bridge}.'],
  ['a suggestion made', '{s1 He} {c1 made the suggestion} {t1 that Falk should resign}.'],
  ['support thrown', '{s1 Anna Berg} {c1 threw her support behind} {t1 the plan}.'],
  ['one’s own criticism', '{s1 Holm} {c1 has intensified his criticism of} {t1 the board}.'],
  ['what is told about something', '{s1 Holm} {c1 retracted his remarks about} {t1 the crane}.'],
];

const DRAWN: readonly Case[] = [
  ['criticism drawn', '{t1 The toll} {c1 drew criticism from} {s1 the pilots’ union}.'],
  ['support won', '{t1 Karl Holm} {c1 won the backing of} {s1 the harbour board}.'],
];

const HELD: readonly Case[] = [
  [
    'what a poll found',
    '{c1 In} {s1 a Gazette poll} released Monday, {t1 Berg led by ten points}.',
  ],
  ['… behind it', '{t1 Berg leads by ten points} {c1 in} {s1 the latest Gazette poll}.'],
  ['a view in front', 'In {s1 Ruth Ama}’s view, {t1 the toll is a tax}.'],
  ['somebody’s words', '{c1 In} {s1 her} own {c1 words}, {t1 the toll is “a tax”}.'],
  ['words amid what they are', '{t1 The toll is}, {c1 in} {s1 her} {c1 words}, {t1 “a tax”}.'],
  ['… behind', '{t1 The toll is a tax}, in {s1 her} view.'],
  ['a count', 'By {s1 the paper}’s tally, {t1 Berg has 739 votes}.'],
  ['eyes', '{c1 In the eyes of} {s1 Ruth Ama}, {t1 the toll is a tax}.'],
  ['what a view is', '{s1 Ruth Ama}’s {c1 view is} {t1 that the toll is a tax}.'],
  ['what advice is', '{s1 Her} {c1 advice was} {t1 to close the pier}.'],
  ['what one is against', '{s1 The mayor} {c1 is against} {t1 the toll}.'],
  ['what one concludes', '{s1 Holm} {c1 came to the conclusion} {t1 that the crane was safe}.'],
  [
    'what nobody named complains of',
    'There were {c1 complaints} {t1 that the toll was too high}.',
    { 1: null },
  ],
  ['what is not expected', '{t1 The toll} {c1 is not expected} {t1 to rise}.', { 1: null }],
];

const SAID: readonly Case[] = [
  ['an answer', '{s1 Three in four pilots} {c1 said} {t1 yes}.'],
  ['the same as others', '{s1 Half of them} {c1 said} {t1 the same of the mayor}.'],
  [
    'a clause whose verb is far',
    '{s1 Holm} {c1 said} {t1 the clerk who replaced him and helped write the rules, Karl Ama, should pay}.',
  ],
];

const HEARD: readonly Case[] = [
  ['before a court', 'The court {c1 heard} {t1 that Karl Holm took the money}.', { 1: null }],
  ['by one person', 'Ruth Ama {c1 was told} {t1 the crane was safe}.', { 1: null }],
  [
    'after some time',
    'The pilots {c1 were told} on Monday {t1 that the port would close}.',
    { 1: null },
  ],
];

const TAGS: readonly Case[] = [
  ['a present after a plural', '{s1 Polls} {c1 show} {t1 Berg losing the harbour vote}.'],
  ['a present after a number', '{s1 One in five} {c1 say} {t1 they use the bridge}.'],
  ['a participle after a comma', 'She left, {c1 repeating} {t1 the mayor’s warning}.'],
];

const TAGGED: readonly Case[] = [
  [
    'a time behind a noun',
    'Before {s1 the mayor} {c1 endorsed} {t1 the plan} last year, it had few friends.',
  ],
  ['several who hold it', 'It is late, and {s1 several} {c1 oppose} {t1 the dyke}.'],
  ['having', '{s1 The mayor} {c1 reported} {t1 having three boats in the harbour}.'],
  [
    'a noun behind its owner',
    '{s1 Ruth Ama} {c1 mocked} {t1 the mayor’s retweet of an old picture}.',
  ],
  ['words with a hyphen', '{s1 Ruth Ama} {c1 said} {t1 down-river farms would be flooded}.'],
  [
    'an adjective that stands for a noun',
    '{s1 Ruth Ama, a lifelong liberal,} {c1 said} {t1 the dyke was old}.',
  ],
  ['a name that looks like an adverb', '{s1 Jolly} {c1 said} {t1 he would repair the dyke}.'],
  ['some who say it', '{s1 Some} {c1 accused} {t1 Ruth Ama of doing nothing}.'],
  [
    'the verb of the clause that is said',
    '{s1 The mayor} {c1 said} {t1 the harbour master plans to raise the dyke}.',
  ],
  ['those who were asked', '{s1 Most of those surveyed} {c1 say} {t1 the dyke is old}.'],
];

const POSTPONED: readonly Case[] = [
  [
    'a participle in front behind its conjunction',
    'After {c1 saying} {t1 that the dyke was old}, {s1 the mayor} left for the coast.',
  ],
  [
    'a cue inside a relative clause with that',
    'The town ended a strike {t1 that} {s1 the firm} {c1 said} {t1 could cost it the harbour}.',
  ],
  [
    'a clause in front is no content where the cue governs its own',
    'After the court refused to hear the case, {s1 Ruth Ama} {c1 asked for} {t1 a quick answer}.',
  ],
  [
    'nor where an infinitive follows',
    'When the crane fell, {s1 Ruth Ama} {c1 agreed} {t1 to pay for a new one}.',
  ],
  [
    'nor where a gerund does',
    'A week after the crane fell, {s1 Ruth Ama} {c1 proposed} {t1 closing the port}.',
  ],
  [
    'what a clause with as vouches for, behind a conjunction',
    'The crane is old, and as {s1 Ruth Ama} {c1 noted}, {t1 it could still fall}.',
  ],
  [
    'what others reported first',
    '{c1 As reported by} {s1 the Harbour Gazette}, {t1 the mayor knew of it}.',
  ],
  [
    'a post without its noun',
    '{s1 The chief, Paul Holm,} {c1 suggested} {t1 that the plan was an act}.',
  ],
  ['sources without an article', '{t1 The bridge fell}, {c1 according to} {s1 sources}.'],
  ['a source whose words can be verbs', '{t1 The bridge fell}, {c1 according to} {s1 exit polls}.'],
  ['a source by its work', '{c1 According to} {s1 recent polling}, {t1 the mayor leads}.'],
  ['records that show it', '{t1 The boat was insured for a million}, {s1 records} {c1 show}.'],
  [
    'records inside what they show',
    '{t1 The boat}, {s1 records} {c1 show}, {t1 was insured for a million}.',
  ],
  [
    'an infinitive that opens with a mark',
    '{s1 She} {c1 vowed} {t1 to “take the fight” to the port}.',
  ],
  [
    'words of someone',
    '{c1 In the words of} {s1 the pilot, Ruth Ama}, {t1 “the crane was a ruin.”}',
  ],
  ['quoted adjectives', '{s1 The mayor} {c1 promised} {t1 a “full and fair” inquiry}.'],
];

const WITHHELD: readonly Case[] = [
  ['what is not mentioned', '{s1 Anna Berg} {c1 did not mention} {t1 the crane}.'],
];

const NONE: readonly (readonly [string, string])[] = [
  ['a participle that only qualifies', 'A group backing the plan met on Monday.'],
  ['a stance supposed', 'If you support the plan, sign here.'],
  ['what must still be said', 'The council has to explain its decision.'],
  ['a reply that is withheld', 'The council would not say whether the pier would open.'],
  ['a name that is not given', 'A pilot who declined to be named left.'],
  ['a time behind a noun of saying', 'The port issued a warning on Monday.'],
  ['a clause that only describes a noun', 'The pier will close, a claim Tehran denies.'],
  ['a name that is withheld', 'A pilot who asked not to be named left.'],
  ['who was told', 'She was hauled into the office and told that the ship had left.'],
  ['a certainty that nobody holds', 'It is certain that the dyke will hold.'],
  ['addressees', 'Ruth Ama spoke to the council on Monday.'],
  ['seeing without a judgement', 'Ruth Ama saw the bridge from the train.'],
  [
    'a relative clause after a plain sentence',
    'The pier belongs to Ruth Ama, who added a crane to it.',
  ],
];

describe('cues', () => {
  const groups = {
    INFINITIVES,
    HEDGES,
    QUESTIONS,
    JUDGEMENTS,
    VIEWS,
    NOUNS,
    EXPRESSED,
    DRAWN,
    HELD,
    SAID,
    HEARD,
    TAGS,
    TAGGED,
    POSTPONED,
    WITHHELD,
  };
  for (const [group, cases] of Object.entries(groups)) {
    const rows = cases.map(([what, marked, who]) => ({ what, marked, who }));
    describe(group.toLowerCase(), () =>
      it.each(rows)('$what', ({ marked, who }) => expectMarked(marked, who)),
    );
  }

  it.each(NONE)('%s is no statement', (_, text) => {
    expect(shown(text, read(text))).toBe('');
  });
});
