import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Where a content begins and ends. */
const CASES: readonly Case[] = [
  [
    'few words in front of the cue, with the comma outside the marks',
    'The quay sank. {t1 “The state”}, {s1 Vera Holm} {c1 added}, {t1 “has failed us.”}',
  ],
  [
    'an as-clause amid what it vouches for',
    '{t1 The plan}, as {s1 one official} {c1 put it}, {t1 is a mess}.',
  ],
  [
    'an as-clause amid a quotation',
    '{t1 “It is,”} as {s1 one official} {c1 put it}, {t1 “a mess.”}',
  ],
  [
    'an as-clause between two clauses is of the quoted one',
    'The ships have not come, as {s1 he} {c1 noted}, {t1 “they are still at sea.”}',
  ],
  [
    'an as-clause before a clause of the writer’s own',
    '{t1 The bridge is safe}, as {s1 the board} {c1 has said}, but cars avoid it.',
  ],
  [
    'whom a clause in front is about',
    '{t1 He is “a liar”}, {s1 she} {c1 said} of her predecessor.',
  ],
  [
    'a few quoted words in the frame are no content',
    '{s1 Ruth Ama} {c1 told} the “harbour people” {t1 that the ferry would come back}.',
  ],
  [
    'who is asked belongs to what is asked',
    '{s1 The mayor} {c1 urged} {t1 the harbour board to close the quay}.',
  ],
  [
    'how it was said belongs to the cue',
    '{t1 “A fine day,”} {s1 Ruth Ama} {c1 said drily}. Nobody laughed.',
  ],
  [
    'a clause behind a comma is the writer’s own once the reported one is whole',
    'With {s1 the union} {c1 insisting} {t1 that the crane was safe}, the board kept it running.',
  ],
  [
    'so is what the writer calls it',
    '{s1 Ruth Ama} {c1 said} {t1 the crane was safe}, a claim that nobody at the port believes.',
  ],
  [
    'and what he sets against it',
    '{s1 The board} {c1 said} {t1 it would pay for a new crane}, but it has no money left.',
  ],
  [
    'a reported clause that begins with another waits for its verb',
    '{s1 Ruth Ama} {c1 said} {t1 that if the crane fell, the port would close}.',
  ],
  [
    'so does a condition without that',
    '{s1 Ruth Ama} {c1 said} {t1 if the crane falls, the port will close}.',
  ],
  [
    'and a participle behind that',
    '{s1 Ruth Ama} {c1 said} {t1 it was right that, having won, the port would grow}.',
  ],
  [
    'a list is no clause',
    '{s1 Ruth Ama} {c1 said} {t1 the crane would serve the quay, the yard and the town would pay}.',
  ],
  [
    'an adjunct between two commas belongs to the clause after it',
    '{s1 Ruth Ama} {c1 said} {t1 the crane was old, and in May, the board had it checked}.',
  ],
  [
    'a condition belongs to what is judged',
    '{s1 Ruth Ama} {c1 criticised} {t1 the board because the crane was never checked}.',
  ],
  [
    'a relative clause without its pronoun belongs to its noun',
    '{s1 Ruth Ama} {c1 praised} {t1 the crane the port had bought}.',
  ],
  [
    'how one said it does not',
    '{s1 Ruth Ama} {c1 dismissed} {t1 the charge} by pointing at the crane.',
  ],
  ['nor does when', '{s1 Ruth Ama} {c1 attacked} {t1 the board} after she had left the port.'],
  [
    'examples belong to their noun',
    '{s1 Ruth Ama} {c1 criticised} {t1 three harbours, including the one at Holm}.',
  ],
  [
    'the next report of the same source',
    '{s1 Ruth Ama} {c1 said} {t1 she regretted the “loud” letter} and {c2 called} {t2 the plan “a great day for the harbour.”}',
  ],
  [
    'a second report behind “but”',
    '{s1 Ruth Ama} {c1 said} {t1 that she had not read the plan}, but {c2 called} {t2 it “a good start.”}',
  ],
  [
    'an act of the one who is spoken of',
    '{s1 Ruth Ama} {c1 says} {t1 the pilots met in May and promised to stay away}.',
  ],
  [
    'where it was said, behind the comma of a quotation',
    '{s1 Ruth Ama} {c1 said} {t1 her harbour doesn’t want “that noisy crane,”} in an interview on Sunday.',
  ],
  [
    'what came of a quotation',
    'The pilots marched through town, {c1 chanting} {t1 “No toll, no crane,”} raising new fears among the builders.',
  ],
  [
    'a participle that judges, behind a reported clause',
    '{s1 The mayor’s office} {c1 said} {t1 that the letter broke the rules}, {c2 calling} {t2 it “worthless”}.',
  ],
  [
    'a clause with “but” behind the comma of a quotation',
    '{s1 Falk} {c1 said} {t1 both bridges are “strangers to the town,”} but he gave the pier a kind word.',
  ],
  [
    'what was said meanwhile',
    '{s1 Falk} {c1 was talking about} {t1 the price of cranes} when {s2 he} {c2 told} the board, {t2 “Nothing will move before May.”}',
  ],
  [
    'a medium that a participle describes',
    '{s1 Scientists} {c1 warned} in a paper published in Nature {t1 that the ice could thaw}.',
  ],
  [
    'a day in a name',
    '{s1 The minister} {c1 told} the broadcaster’s Today programme {t1 that the figures were wrong}.',
  ],
  [
    'sources that are cited in front of what they said',
    '{s1 The paper} {c1 reported}, {c2 citing} {t2 two sources}, {t1 that the deal would be signed}.',
  ],
  [
    'one act of saying, found once',
    '{s1 The group}, in a statement, {c1 claimed responsibility for} {t1 the attack}.',
  ],
  [
    'a subject that a clause describes',
    '{s1 Officials} {c1 say} {t1 the lock, which opened in 1962, had been inspected only last month}.',
  ],
  [
    'a subject that a participle describes',
    '{s1 Officials} {c1 said} {t1 the lock, built in 1962, had been inspected only last month}.',
  ],
  ['an adjective for a subject', '{s1 Pilots} {c1 said} {t1 the dead were fishermen}.'],
  [
    'more than half of a subject',
    '{s1 The pilots} {c1 said} {t1 more than half of the ferries were late}.',
  ],
  [
    'through whom it was said is no content',
    '{s1 Anna Berg} {c1 denied} {t1 the charge} through her lawyer.',
  ],
  ['nor when', '{s1 The pilots} {c1 backed} {t1 her} when the toll rose.'],
  [
    'a participle with a subject of its own begins another content',
    '{s1 The pilots} {c1 were angry about} {t1 the toll}, with {s2 one pilot} {c2 calling} {t2 it a disgrace}.',
  ],
  [
    'an insertion behind who is told',
    '{s1 Officials} {c1 told} the Gazette, however, {t1 that the dam was safe}.',
  ],
  [
    'a day before its preposition',
    '{s1 Falk} {c1 called} Wednesday {c1 for} {t1 the judge to resign}.',
  ],
  [
    'a time that the clause is about',
    '{s1 The mayor} {c1 said} {t1 each year of delay costs the port a million}.',
  ],
  [
    'a doubt ends at the comma behind its predicate',
    '{t1 The crane} {c1 is expected} {t1 to be sold}, with more to follow.',
  ],
  [
    'a judgement goes on behind its time',
    '{s1 The union} {c1 blasted} {t1 the board on Tuesday for closing the pier}.',
  ],
  [
    'how a thing is done',
    '{s1 The union} {c1 blamed} {t1 the board for saving money by closing the pier}.',
  ],
  [
    'who and where stand before about',
    '{s1 The pilots} {c1 complained} to the board in May {c1 about} {t1 the toll}.',
  ],
  ['an infinitive with not', '{s1 Anna Berg} {c1 vowed} {t1 not to raise the toll}.'],
  [
    'gerunds in a subject',
    '{s1 Karl Holm} {c1 says} {t1 the only way to stop the toll from rising and costing jobs may be to vote}.',
  ],
  [
    'a verb of naming behind a pronoun',
    '{s1 Ruth Ama} {c1 said} {t1 she called Falk earlier this month to learn more}.',
  ],
  [
    'the verb behind a relative clause',
    'A pilot {s1 who} {c1 praised} {t1 the new crane} said Friday, “It lifts like an angel.”',
  ],
];

describe('extent of contents', () => {
  it.each(CASES.map(([what, marked]) => ({ what, marked })))('$what', ({ marked }) => {
    expectMarked(marked);
  });
});
