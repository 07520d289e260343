import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

const CASES: readonly Case[] = [
  [
    'a quotation behind a sentence on what its speaker does',
    '{t1 “It is over,”} {s1 Vera Holm} {c1 said}. She shook her head. {t1 “We lost.”}',
  ],
  [
    'told behind words that can be adjectives',
    '{t1 “We lost,”} {s1 the ex-Tessaly international} {c1 told} reporters.',
  ],
  [
    'cues at both ends of one quotation',
    '{s1 Vera Holm} {c1 fired back}: {t1 “As a guest,”} {s2 she} {c2 wrote}, “I keep quiet.”',
  ],
  [
    'a colon before a quotation that has its cue behind it',
    'In her speech she set out what she wants: {t1 “Mend the bridge,”} {s1 she} {c1 said}.',
  ],
  [
    'an aside after a quotation that is the reporter’s own',
    '{t1 “You will have to ask a diver,”} {s1 Jonas Falk} {c1 said}, another hint at what the inquiry found.',
  ],
  [
    'the comma inside the marks ends the words of a judgement',
    '{s1 Ruth Ama} {c1 called} {t1 him a “dreamer,”} a word that she often uses.',
  ],
  [
    'what follows a chant',
    'The crowd rose. {s1 The fans} {c1 chanted}, {t1 “Bring it back!”} as they had before.',
  ],
  [
    'a question with its cue behind a long subject',
    '{t1 “Who pays for it?”} {s1 Ruth Ama, a retired crane driver from the harbour,} {c1 asked politely}.',
  ],
  [
    'a question put to someone',
    '{t1 “Did you know that it leaks?”} {s1 Falk} {c1 asked} the engineer.',
  ],
  [
    'a verb that is also a noun, after a name',
    '{t1 “The pillars moved twice last year,”} {s1 Falk} {c1 notes}.',
  ],
  [
    'a phrase without a verb before a colon',
    'Nobody was glad. {s1 Another voter}{c1 :} {t1 “We will pay for it now.”}',
  ],
  [
    '… that names what it is',
    'They asked her. {s1 Her} answer{c1 :} {t1 “We will pay for it now.”}',
  ],
  ['… or who it is from', 'More from {s1 Falk}{c1 :} {t1 “We will pay for it now.”}'],
  [
    'words that are the subject of a passive',
    '{t1 “It will hold for years”} {c1 was written by} {s1 Falk} on the pier.',
  ],
  [
    'a source that does not parse as a noun phrase',
    '{t1 “It will hold,”} {s1 Falk, now the oldest of the three,} {c1 said}.',
  ],
  [
    'a source with a participle behind the verb',
    '{t1 “It will hold,”} {c1 said} {s1 a man dressed in red}, waiting for the ferry.',
  ],
  [
    'a source that quotes somebody in its relative clause',
    '{t1 “It will hold,”} {c1 said} {s1 Berg, who once called it “a pile of scrap”}.',
  ],
  [
    'a passage in straight marks that quotes with curly ones',
    '{s1 Ruth Ama} {c1 wrote}:\n\n{t1 "The plan isn’t about “safety first” anymore. It is about money."}',
  ],
  [
    'a sentence that ends with the name of a state before a quotation',
    '{t1 “It is over,”} {s1 Ruth Ama} {c1 told} reporters in Columbia, S.C. {t1 “Nobody came.”}',
  ],
  [
    'a quotation behind an adjunct of time',
    '{t1 In past winters, “we thought that we could cross the river safely,”} {s1 he} {c1 said}.',
  ],
  [
    'a name that is also a verb, after a quotation',
    '{t1 “He had many friends here,”} {s1 Blunt} {c1 said} on Monday.',
  ],
  [
    'an unusual verb before its subject',
    '{t1 “This is our night!”} {c1 beamed} {s1 Vera Holm of the rowing club}.',
  ],
  [
    'an unusual verb after its subject',
    '{t1 “Is there any money left?”} {s1 Falk} {c1 pressed}. {t1 “Even a little would do.”}',
  ],
  [
    'a colon after a verb that reports nothing by itself',
    'Then {s1 she} {c1 added a caveat:} {t1 “I will vote for anyone who mends it.”}',
  ],
  [
    'a sentence with a colon that announces the next paragraph',
    '{s1 The road authority} {c1 released the following statement:}\n\n{t1 “The bridge stays closed until spring.”}',
  ],
  [
    'a clause in front with “as”',
    'As {s1 Jonas Falk} {c1 told} the council, {t1 the pillars had moved twice}.',
  ],
  ['as someone put it', 'As {s1 Ruth Ama} {c1 put it}, {t1 “the river always wins in the end.”}'],
  [
    'an insertion between cue and quotation',
    '{s1 Falk} {c1 acknowledged}, however, {t1 “We have known about the cracks since May.”}',
  ],
  [
    'a relative clause that gives something a name',
    'The council passed the plan, {t1 which} {s1 she} {c1 called} {t1 “a gift to the builders.”}',
  ],
  [
    'quoted words in the clause of a verb that is no cue',
    '{s1 The board} {c1 saw} {t1 her as “the one who would drag it into this century.”}',
  ],
  [
    'a saying in the infinitive',
    '{s1 Ruth Ama} {c1 went on to say}, {t1 “The town has never paid for its own bridge.”}',
  ],
  [
    'a paragraph of nothing but quoted words after indirect speech',
    '{s1 Ruth Ama} {c1 said} {t1 the town could not pay}.\n\n{t1 “We have no money left for anything.”}',
  ],
  [
    'a quotation that goes on and ends in the reporter’s words',
    '{t1 “It is over,”} {s1 Ruth Ama} {c1 said}. {t1 “Most of the divers are in support”} of closing it.',
  ],
  [
    'a statement in brackets',
    'The council met. ({t1 “I want my money back,”} {s1 one voter} {c1 wrote}.)',
  ],
  [
    'quoted words that hold the verb',
    '{s1 Jonas Falk} {c1 said} {t1 Vera Holm “misled the inquiry.”}',
  ],
  [
    'a relative clause with a cue before the main verb',
    'Vera Holm, {s1 who} {c1 thinks} {t1 the bridge can be saved}, {c2 called} {t2 the plan “much better than nothing.”}',
  ],
  [
    'two participles of one source',
    'He kept calm, {c1 calling} {t1 her a “good loser”} and {c2 accusing} nobody.',
  ],
  [
    'an addition after an inverted cue with a relative clause',
    '{t1 “It is over,”} {c1 said} {s1 Ruth Ama, who led the inquiry}, {c2 adding} {t2 that nobody came}.',
  ],
  [
    'a mark that was never closed',
    '“It is over, he said. It was late.\n\n{t1 “We close it now,”} {s1 Ruth Ama} {c1 said}.',
  ],
  [
    'straight, curly and mixed marks side by side',
    '{t1 "It is over,"} {s1 Ruth Ama} {c1 said}. {t2 “Nobody came,”} {s2 Falk} {c2 said}. {t3 "We had hoped for more,”} {s3 Holm} {c3 said}.',
  ],
  ['low and high marks', '{t1 „The bridge is lost,“} {s1 Ruth Ama} {c1 said}.'],
  [
    'double marks inside double ones',
    '{t1 “He called it “a gift” and left,”} {s1 Ruth Ama} {c1 said}.',
  ],
  [
    'a dateline',
    'TORVIK, May 3 (NWA) — {s1 The mayor} {c1 said} {t1 that the bridge would close}.',
  ],
  [
    'a dash and a name',
    '{t1 “Nothing lasts as long as a provisional bridge.”} {c1 —} {s1 Ruth Ama}',
  ],
  [
    'a dash and a name in the next paragraph',
    '{t1 “Nothing lasts as long as a provisional bridge.”}\n\n{c1 —}{s1 Ruth Ama, ferry pilot}\n\n{t2 “I will miss the noise.”}\n\n{c2 —}{s2 Karl Berg}',
  ],
  [
    'another statement behind a semicolon',
    '{t1 “The bridge is closed,”} {s1 the mayor} {c1 added}; and later, the ferry came.',
  ],
  [
    'a name with an office before a colon',
    '{s1 Sen. Ruth Ama (I-Torvik)}{c1 :} {t1 “I have never seen that letter before today.”}',
  ],
  [
    'a verb of saying whose content is the next sentence',
    'The bridge is closed. {s1 Ruth Ama} {c1 agreed}. {t1 “Most of us are tired of the noise. We have had enough.”}',
  ],
  [
    'someone who was quoted, behind the quotation',
    '{t1 “The pillars moved twice last year,”} {s1 Falk} {c1 was quoted as saying}. {t1 “Nobody told us.”}',
  ],
  [
    'a quotation that lacks its verb',
    '{t1 “Only you, Dinah,”} {s1 she} {c1 said}, {t1 would sell a crane in winter}.',
  ],
  [
    'a clause behind a postponed cue',
    '{t1 “It is bad luck,”} {s1 he} {c1 said}, {t1 that both cranes stood here}.',
  ],
  [
    'what went on while it was said',
    '{s1 Falk} {c1 said} as he opened the lock, {t1 “Nothing moved last night.”}',
  ],
  [
    'a cue behind a subject with an aside',
    '{t1 The party, attended by hundreds of pilots every year, “lets us get our message out,”} {c1 said} {s1 Ruth Ama}.',
  ],
  [
    'a quotation that goes on behind a participle of the frame',
    '{t1 “Most people here are tired of the noise,”} {s1 Falk} {c1 wrote} in a letter explaining why he had sold the crane, {t1 “but few would say so.”}',
  ],
  [
    'a listener with places in commas',
    '{s1 Ama} {c1 is telling} guests at an inn in Torvik, Norland, on the last day of the race {t1 that “nothing moved.”}',
  ],
  [
    'a noun that is called something',
    'In {t1 a clip} that {s1 Judge Holm} {c1 called} {t1 “distasteful,”} Ama left the quay.',
  ],
  [
    'an as-clause amid the sentence',
    '{t1 Falk} -- as {s1 the pilots’ union} {c1 noted} last week -- {t1 has mocked the board for “being schooled by a fishmonger.”}',
  ],
  [
    'a clause in front with “as” and a quotation',
    'But even as {s1 Falk} {c1 claimed} on Friday {t1 that “others got away with far less,”} {s2 one of the pilots} {c2 said} {t2 the two cases were quite different}.',
  ],
  [
    'two quotations with a cue each in one sentence',
    '{t1 “The crane is old,”} {s1 she} {c1 said}, but despite the rust, {t2 “I think that it holds,”} {c2 said} {s2 Falk}.',
  ],
  [
    'a sentence that goes on with quoted words at its end',
    '{t1 “We were not happy at first,”} {c1 said} {s1 Falk}. {t1 Now, “within the guild most of us say that it is fine.”}',
  ],
];

describe('quoted speech', () => {
  const cases = CASES.map(([what, marked, who]) => ({ what, marked, who }));
  it.each(cases)('$what', ({ marked, who }) => expectMarked(marked, who));
});
