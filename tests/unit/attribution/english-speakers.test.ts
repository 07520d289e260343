import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';

interface Case {
  what: string;
  paragraphs: string[];
  /** Words of the statement. */
  words: string;
  speaker: string | null;
  role?: string | null;
  sourceClass?: string;
}

/** The one statement whose content holds the words; a case with none fails. */
function statementWith(paragraphs: readonly string[], words: string) {
  const article = articleFromText(paragraphs.join('\n'), { lang: 'en' });
  const found = attribute(article).filter(({ content }) =>
    content.some(([start, end]) => article.text.slice(start, end).includes(words)),
  );
  expect(found, `statements with “${words}”`).toHaveLength(1);
  return found[0]!;
}

function check({ paragraphs, words, speaker, ...rest }: Case): void {
  const found = statementWith(paragraphs, words);
  expect(found.speaker?.name ?? null).toBe(speaker);
  if (rest.role !== undefined) expect(found.speaker?.role ?? null).toBe(rest.role);
  if (rest.sourceClass) expect(found.sourceClass).toBe(rest.sourceClass);
}

const titles: Case[] = [
  {
    what: 'a kind of body before a name like that of a person',
    paragraphs: ['The environmental group Clean Bay said the mussels were gone.'],
    words: 'mussels were gone',
    speaker: 'Clean Bay',
    role: null,
    sourceClass: 'organisation',
  },
  {
    what: 'a council of several states’ traders',
    paragraphs: ['The European Mussel Council said the mussels were gone.'],
    words: 'mussels were gone',
    speaker: 'European Mussel Council',
    sourceClass: 'organisation',
  },
  {
    what: 'a post with an of-phrase before the name',
    paragraphs: ['Secretary of State Martha Quine said the talks would go on.'],
    words: 'talks would go on',
    speaker: 'Martha Quine',
    role: 'Secretary of State',
    sourceClass: 'official',
  },
  {
    what: 'a general who is an attorney',
    paragraphs: ['Former Attorney General Leo Tarrant said the law was clear.'],
    words: 'law was clear',
    speaker: 'Leo Tarrant',
    role: 'Former Attorney General',
    sourceClass: 'person',
  },
  {
    what: 'a rank in the apposition',
    paragraphs: ['Its military spokesman, Colonel Davit Orr, said the bridge was open.'],
    words: 'bridge was open',
    speaker: 'Davit Orr',
    role: 'military spokesman',
    sourceClass: 'official',
  },
  {
    what: 'a given name that is a title',
    paragraphs: ['Dean Harwood, a baker in Ellwick, said flour was short.'],
    words: 'flour was short',
    speaker: 'Dean Harwood',
    sourceClass: 'person',
  },
  {
    what: 'a thing before the name is no role',
    paragraphs: ['In fact Paul Ostry said the number was wrong.'],
    words: 'number was wrong',
    speaker: 'Paul Ostry',
    role: null,
  },
];

const genders: Case[] = [
  {
    what: 'the gender of a title is not that of whom it belongs to',
    paragraphs: [
      'Ms Alder’s predecessor, Leonard Voss, rang the office. He said the plan was his.',
    ],
    words: 'plan was his',
    speaker: 'Leonard Voss',
  },
  {
    what: 'nor is that of a possessive pronoun',
    paragraphs: ['His manager Bettina Strand waved. She said the team was tired.'],
    words: 'team was tired',
    speaker: 'Bettina Strand',
  },
];

const bodies: Case[] = [
  {
    what: 'a body with its time, place and leaders cut off',
    paragraphs: ['The Norway-led Arctic Shipping Council on Monday said the strait was closed.'],
    words: 'strait was closed',
    speaker: 'Arctic Shipping Council',
  },
  {
    what: 'a common noun before the name says the kind',
    paragraphs: ['The newspaper Havblikk reported that the ferry was late.'],
    words: 'ferry was late',
    speaker: 'Havblikk',
    sourceClass: 'media',
  },
  {
    what: 'a short form of a longer name',
    paragraphs: [
      'The Harlow Bay Company runs both mills. Workers struck in May.',
      'Harlow Bay said the mills would open again.',
    ],
    words: 'mills would open again',
    speaker: 'Harlow Bay Company',
  },
  {
    what: 'an office speaks as whose it is',
    paragraphs: [
      'Mayor Ines Caul opened the pier.',
      'Caul’s office said the pier had cost two million.',
    ],
    words: 'two million',
    speaker: 'Caul’s office',
    sourceClass: 'official',
  },
  {
    what: 'part of a crowd is nobody by name',
    paragraphs: ['Half of Bristol Rovers supporters said the price was fair.'],
    words: 'price was fair',
    speaker: null,
    sourceClass: 'anonymous',
  },
  {
    what: 'two bodies together are no one speaker',
    paragraphs: ['The Fishing Guild and the Port Trust said the quota was too low.'],
    words: 'quota was too low',
    speaker: null,
  },
];

const descriptions: Case[] = [
  {
    what: 'another authority than the one that spoke',
    paragraphs: [
      'The rail authority said the line was closed.',
      'The port authority said the quay was open.',
    ],
    words: 'quay was open',
    speaker: 'port authority',
  },
  {
    what: 'a post is the head of a role and no word inside it',
    paragraphs: [
      'Corin Feld, director of the festival, resigned.',
      'The festival said it would go on without him.',
    ],
    words: 'go on without him',
    speaker: 'festival',
  },
  {
    what: 'a role given before, in another form',
    paragraphs: [
      'Sen. Moira Talbot voted against the bill.',
      'The senator said the bill was a trap.',
    ],
    words: 'bill was a trap',
    speaker: 'Moira Talbot',
  },
  {
    what: 'two ministers near are nobody',
    paragraphs: [
      'The finance minister, Edda Holm, met the health minister, Jonas Brekke.',
      'The minister said the money was there.',
    ],
    words: 'money was there',
    speaker: null,
  },
  {
    what: 'a company named before and silent so far',
    paragraphs: [
      'Regulators fined Tessel Motors Inc. on Friday. The company said it would appeal.',
    ],
    words: 'it would appeal',
    speaker: 'Tessel Motors Inc.',
  },
  {
    what: 'the statement in which somebody spoke',
    paragraphs: [
      'In a statement, the Lantern Trust said the roof would be mended.',
      'A neighbour, Otto Grieg, said it never would. The statement says that work begins in May.',
    ],
    words: 'work begins in May',
    speaker: 'Lantern Trust',
    sourceClass: 'document',
  },
  {
    what: 'a report of somebody without a name',
    paragraphs: ['An engineer’s report concluded that the dam was sound.'],
    words: 'dam was sound',
    speaker: null,
    sourceClass: 'document',
  },
];

const pronouns: Case[] = [
  {
    what: 'who asks is not who answers',
    paragraphs: [
      'Viktor Sand took the stand at noon.',
      'Asked by Leo Marsh, for the defence, he said the gate was locked.',
    ],
    words: 'gate was locked',
    speaker: 'Viktor Sand',
  },
  {
    what: 'somebody named in passing, and nobody else since',
    paragraphs: [
      'The prize went to Ottilie Brand. The hall was full. The band played on.',
      'She said the prize was late.',
    ],
    words: 'prize was late',
    speaker: 'Ottilie Brand',
  },
];

const classes: Case[] = [
  {
    what: 'who speaks for a minister speaks for the state',
    paragraphs: [
      'Finance Minister Edda Holm said the tax would fall.',
      'Her spokesman, Nils Aron, said the date was open.',
    ],
    words: 'date was open',
    speaker: 'Nils Aron',
    sourceClass: 'official',
  },
  {
    what: 'the president of a union is a person',
    paragraphs: [
      'The Harbour Workers Union voted on Friday.',
      'Its president, Corinne Dale, said the vote was clear.',
    ],
    words: 'vote was clear',
    speaker: 'Corinne Dale',
    sourceClass: 'person',
  },
  {
    what: 'bodies of several states are organisations',
    paragraphs: ['The UN refugee agency said forty thousand people had left.'],
    words: 'forty thousand',
    speaker: 'UN refugee agency',
    sourceClass: 'organisation',
  },
  {
    what: 'an institute of the state',
    paragraphs: ['The national weather institute said the storm would pass.'],
    words: 'storm would pass',
    speaker: 'national weather institute',
    sourceClass: 'official',
  },
  {
    what: 'the report is a document, reports are hearsay',
    paragraphs: ['The report, commissioned by the Alpine Trust, says the ice is thin.'],
    words: 'ice is thin',
    speaker: 'Alpine Trust',
    sourceClass: 'document',
  },
  {
    what: 'two people are no one speaker, and persons',
    paragraphs: [
      'Ida Voss, 41, and Jon Voss, 38, both of Ellwick, denied that they had sold the boat.',
    ],
    words: 'sold the boat',
    speaker: null,
    sourceClass: 'person',
  },
];

describe.each([
  ['classes', classes],
  ['titles', titles],
  ['genders', genders],
  ['bodies', bodies],
  ['descriptions', descriptions],
  ['pronouns', pronouns],
])('%s', (_, cases) => {
  it.each(cases)('$what', check);
});
