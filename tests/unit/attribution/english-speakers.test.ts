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

describe.each([
  ['titles', titles],
  ['genders', genders],
])('%s', (_, cases) => {
  it.each(cases)('$what', check);
});
