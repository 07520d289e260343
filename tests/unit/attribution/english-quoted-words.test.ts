import { describe, expect, it } from 'vitest';
import { expectMarked, read, type Case } from './marked-cases';

/** Statements in whose contents only some words are quoted. */
const CASES: readonly Case[] = [
  [
    'a judgement before a clause of the writer’s own',
    '{s1 Falk} {c1 called} {t1 her a “dreamer”} and she left the hall.',
  ],
  ['marks that begin inside the verb', '{s1 Vera Holm} {c1 is} {t1 “considering her options”}.'],
  [
    'what is called so ends where its clause is a subject',
    '{t1 What} {s1 Ruth Ama} {c1 calls} {t1 “a tax”} is a fee for the ferry.',
  ],
  [
    'an article whose noun is quoted, behind a preposition',
    '{s1 Ruth Ama} {c1 called for} {t1 a “new start.”}',
  ],
  ['… as an object', '{s1 Ruth Ama} {c1 criticised} {t1 the costly “harbour tax.”}'],
  [
    '… and a relative clause behind the comma',
    '{s1 Falk} {c1 said} {t1 the “harbour tax,” which began in May, must go}.',
  ],
  [
    'quoted words that are no noun by themselves',
    '{s1 Falk} {c1 apologised for} {t1 the “hurt” the toll had caused}.',
  ],
  ['… with a conjunction', '{s1 Falk} {c1 denounced} {t1 the “law and order” line of the board}.'],
  [
    'two single marks that stand for a double one',
    "While {c1 denouncing} {t1 the ''perversion'' of the tax}, {s1 Falk} voted for it.",
  ],
  ['a word that answers', '{s1 Falk} {c1 said} {t1 “no”} and left.'],
  ['a few when asked', '{s1 Falk} {c1 said} {t1 “no comment”} when she was asked.'],
  ['an order', '{s1 Ruth Ama} {c1 said} {t1 not to “worry.”}'],
  [
    'a clause that does not parse',
    '{s1 Falk} {c1 said} {t1 Berg, the clerk of the works, who left in May is “absolutely right” about it}.',
  ],
  [
    'an aside before the quoted verb',
    '{s1 Falk} {c1 said} {t1 Berg, who runs the port, “is a liar.”}',
  ],
  [
    'a relative clause that ends with its quotation',
    'Falk, {s1 who} {c1 said} {t1 the crane was “a disgrace,”} voted against it.',
  ],
  [
    'a participle in front, behind a preposition',
    'After {c1 calling} {t1 the toll “a tax,”} {s1 Falk} left the room.',
  ],
  [
    'a passive with its agent behind the name',
    '{t1 The crane} {c1 was dismissed} {t1 as “a trick”} {c1 by} {s1 the pilots}.',
  ],
  [
    'a noun of saying, far from its clause',
    'She came under fire over {s1 her} {c1 remark} during the debate {t1 that “nobody pays” for it}.',
  ],
  [
    '… with its author behind it',
    'It was a {c1 report} by {s1 the Gazette} {t1 that he “made up” the story}.',
  ],
  [
    '… with an infinitive',
    'He pleased the town with {s1 his} {c1 calls} {t1 to end the “toll trap.”}',
  ],
  ['a wish that is quoted', '{s1 The union} {c1 wants} {t1 a “fair deal” for the crew}.'],
  [
    'what someone presents himself as',
    '{s1 The mayor} {c1 positioned} {t1 himself as the “voice of the town”}.',
  ],
  [
    '… in a sentence without longer quotations',
    '{s1 Falk} {c1 offered} {t1 himself as a “law and order” man}.',
  ],
  ['a list of names', '{s1 Falk} {c1 called} {t1 her a “clown,” a “liar” and “unfit for office.”}'],
  [
    'a gloss of the writer’s behind the clause',
    '{s1 Falk} {c1 said} {t1 he would “never” pay}, a swipe at the board.',
  ],
  [
    'what a dash sets off behind the quoted words',
    '{s1 Falk} {c1 said} {t1 she was “happy” with the vote} – her first win since May.',
  ],
  ['… behind a name, too', '{s1 Falk} {c1 called} {t1 the vote “a farce”} – the third in a year.'],
  [
    'a relative clause behind them',
    '{s1 Falk} {c1 said} {t1 he “can’t wait” for the new crane}, which will cost a fortune.',
  ],
  [
    'a clause that sets something against them',
    '{s1 Falk} {c1 said} {t1 she was “shocked”} although the board had warned the town.',
  ],
  [
    'the next words of the same source',
    '{s1 Falk} {c1 said} {t1 she was “happy” with the vote} before {c2 adding} {t2 that it came late}.',
  ],
  [
    'who makes a document known',
    '{s1 Falk} released a statement that {c1 called} {t1 the crane “scrap.”}',
  ],
];

describe('English statements with a few quoted words', () => {
  it.each(CASES.map(([what, marked]) => ({ what, marked })))('$what', ({ marked }) => {
    expectMarked(marked);
  });

  it('takes no clause in front for the words of whoever acts behind it', () => {
    const found = read('After Berg called the crane “a disgrace,” the council met.');
    expect(found).toHaveLength(1);
  });

  it('takes no deed for words', () => {
    expect(read('The mayor wore a “lucky” hat to the vote.')).toEqual([]);
    expect(read('The storm hit the “lucky” harbour.')).toEqual([]);
  });

  it('takes no title for words', () => {
    expect(read('Ruth Ama wrote a book called “Women and Ports.”')).toEqual([]);
  });
});
