import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Where a source begins and ends. */
const CASES: readonly Case[] = [
  [
    'a participle after the noun belongs to it',
    '{s1 A study published by the port authority} {c1 found} {t1 that the quay was sinking}.',
  ],
  [
    'so does a participle in -ing',
    '{s1 Farmers living near the river} {c1 said} {t1 the water had risen}.',
  ],
  ['and a bare one', '{s1 Most of those questioned} {c1 said} {t1 they had seen nothing}.'],
  [
    'a relative clause with a phrase at its end',
    '{s1 Sailors who work for the company} {c1 said} {t1 the ferry was unsafe}.',
  ],
  [
    'the day between subject and verb is no source',
    '{s1 The minister} on Tuesday {c1 said} {t1 that the talks had failed}.',
  ],
  [
    'a clause before the conjunction has its own subject',
    'Ruth Ama sold the boat, but {s1 her brother} {c1 said} {t1 he would buy it back}.',
  ],
  [
    'commas inside the aside',
    '{s1 Vera Holm, who was born in Aurora, Colorado, in 1960,} {c1 said} {t1 she was leaving}.',
    { 1: 'Vera Holm' },
  ],
  [
    'what one was doing meanwhile is no part of the source',
    '{s1 Vera Holm}, speaking at a fair in Bergen, Norway, {c1 said} {t1 she was leaving}.',
    { 1: 'Vera Holm' },
  ],
  [
    'nor is an adverb between commas',
    '{s1 The harbour master}, meanwhile, {c1 said} {t1 that the quay would reopen}.',
  ],
  [
    'what counts belongs to the noun',
    '{s1 More than half of the sailors} {c1 said} {t1 they would leave}.',
  ],
  ['an adverb before a quantity', '{s1 Virtually all captains} {c1 said} {t1 they would stay}.'],
  ['a quantity alone', '{s1 Many of them} {c1 said} {t1 they would stay}.'],
  [
    'a participle before its noun',
    'He left after {s1 leaked letters} {c1 showed} {t1 that the quay was sinking}.',
  ],
  [
    'a speaker with an apposition in the claim after according to',
    '{c1 According to} {s1 the Herald}, {t1 Lena Burr, the chair of the panel of twelve, said the flag was never voted on}.',
  ],
  [
    'a relative clause on the subject of the claim after according to',
    '{c1 According to} {s1 the Herald}, {t1 the flag, which is old, will be changed}.',
  ],
  [
    'according to inside what is said',
    '{s1 He} {c1 said} {t1 that according to the ministry, the bridge is safe}.',
  ],
  [
    'two adjectives with a comma',
    '{s1 The tall, silent captain} {c1 said} {t1 that he would stay}.',
  ],
  [
    'an apposition after according to',
    '{t1 The quay is sinking}, {c1 according to} {s1 Vera Holm, an engineer who measured it}.',
    { 1: 'Vera Holm' },
  ],
  [
    'an apposition before the main clause',
    '{c1 According to} {s1 Vera Holm, the harbour engineer}, {t1 the quay is sinking}.',
    { 1: 'Vera Holm' },
  ],
  [
    'no apposition where the main clause begins at once',
    '{c1 According to} {s1 Vera Holm}, {t1 the harbour engineers are late}.',
  ],
  [
    'a former post after an inverted cue',
    '{t1 “It sank,”} {c1 said} {s1 Vera Holm, then the harbour engineer}.',
  ],
  [
    'himself belongs to the noun before it',
    '{s1 The captain himself} {c1 said} {t1 that the ferry was unsafe}.',
  ],
  [
    'the object of a relative clause is no subject',
    '{s1 Sailors that have met him} {c1 say} {t1 he will leave}.',
  ],
  [
    'an aside that begins with a participle of asking',
    '{s1 Vera Holm, asked about the quay}, {c1 said}, {t1 “It is sinking.”}',
  ],
  [
    'a perfect participle in front',
    '{c1 Having announced} {t1 that the quay would close}, {s1 Vera Holm} left the room.',
  ],
  [
    'who is asked behind an aside is not who asks',
    '{s1 Vera Holm, an engineer,} {c1 asked} the mayor {t1 if the quay would hold}.',
  ],
  [
    'an aside may end with quoted words',
    '{s1 Vera Holm, who thinks it “a scandal of our own making,”} {c1 said} {t1 the quay was old}.',
  ],
  [
    'a time behind an aside',
    '{s1 Vera Holm, who led the union}, last week {c1 said} {t1 the quay was closed}.',
  ],
  [
    'an aside behind the relative pronoun',
    'The tone was softer than that of her leaders, {s1 who}, on a press call on Friday, {c1 criticised} {t1 Holm for “misreading what had occurred.”}',
  ],
];

describe('extent of sources', () => {
  it.each(CASES.map(([what, marked, who]) => ({ what, marked, who })))(
    '$what',
    ({ marked, who }) => {
      expectMarked(marked, who);
    },
  );
});
