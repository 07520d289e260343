import { describe, test } from 'vitest';
import { checkSpeaker, type SpeakerCase } from './speaker-cases';

const NAMES: SpeakerCase[] = [
  [
    'the first of two surnames',
    ['Ana Quirol Vega, a welder, came late.', 'Quirol said the gate was shut.'],
    'gate was shut',
    'Ana Quirol Vega',
  ],
  [
    'she, after the first of two surnames',
    ['Ana Quirol Vega, a welder, came late.', 'Quirol spoke at noon. She said the gate was shut.'],
    'gate was shut',
    'Ana Quirol Vega',
  ],
  [
    'a surname of two words',
    ['Nabil Abu Karim, a welder, came late.', 'Abu Karim said the gate was shut.'],
    'gate was shut',
    'Nabil Abu Karim',
    'person',
  ],
  [
    'a surname with its particle, at the beginning of a sentence',
    ['Minister Lotte von der Tann came late.', 'Von der Tann said the gate was shut.'],
    'gate was shut',
    'Lotte von der Tann',
    'official',
  ],
  [
    'a surname without its particle',
    ['President Yusuf al-Haddar came late.', 'Haddar said the gate was shut.'],
    'gate was shut',
    'Yusuf al-Haddar',
    'official',
  ],
  [
    'a name in the middle with a particle behind it',
    ['President Tiago Brito da Rocha came late.', 'Brito said the gate was shut.'],
    'gate was shut',
    'Tiago Brito da Rocha',
    'official',
  ],
  [
    'a given name of two parts, the second a small word',
    ['President Chae Woo-in came late.', 'Chae said the gate was shut.'],
    'gate was shut',
    'Chae Woo-in',
    'official',
  ],
  [
    'the last two of four names',
    ['Daw Thin Aye Mya Sandar came late.', 'Mya Sandar said the gate was shut.'],
    'gate was shut',
    'Thin Aye Mya Sandar',
  ],
  [
    'of two princes’ and captains’ given names the prince’s',
    [
      'Prince Khalid bin Saud met Captain Khalid Omari on the pier after the storm had passed.',
      'Prince Khalid said the gate was shut.',
    ],
    'gate was shut',
    'Khalid bin Saud',
  ],
  [
    'a name whose last word is a body only in capitals',
    ['Pak Yon Un, a welder, came late.', 'Pak said the gate was shut.'],
    'gate was shut',
    'Pak Yon Un',
    'person',
  ],
];

const LETTERS: SpeakerCase[] = ['Kandić', 'Erdağ', 'Wołęsa', 'Nguyễn', 'Əliyev', 'Țuțu'].map(
  (name) => [
    `a letter in ${name}`,
    [`The owner, Orla ${name}, came late.`, `${name} said the gate was shut.`],
    'gate was shut',
    `Orla ${name}`,
  ],
);

const TITLES: SpeakerCase[] = [
  [
    'a rank of two short forms',
    ['The army’s spokesman, Maj. Gen. Bo Tarn, said the gate was shut.'],
    'gate was shut',
    'Bo Tarn',
    'official',
  ],
  [
    'a post with Latin behind it',
    ['Senate President Pro Tempore Lito Ramos-Reyes said the gate was shut.'],
    'gate was shut',
    'Lito Ramos-Reyes',
    'official',
  ],
];

const POSTS: SpeakerCase[] = [
  [
    'a post behind a body with a preposition in its name',
    ['Bureau on Roads chair Lito Ramos said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'a post behind a body with a preposition and an and',
    ['Centers for Disease Control and Prevention director Lita Ramos said the gate was shut.'],
    'gate was shut',
    'Lita Ramos',
    'official',
  ],
  [
    'a post of two matters',
    ['Roads and Water Cabinet Secretary Lita Ramos said the gate was shut.'],
    'gate was shut',
    'Lita Ramos',
    'official',
  ],
  [
    'the president of the second of two states',
    ['Norway and U.S. President Lito Ramos said the gate was shut.'],
    'gate was shut',
    null,
  ],
  [
    'a long post in the apposition',
    [
      'Lita Ramos, head of the Centre for Countering Floods at Norway’s Land Ministry, said the gate was shut.',
    ],
    'gate was shut',
    'Lita Ramos',
    'official',
  ],
];

const SHORT_POSTS: SpeakerCase[] = [
  [
    'the initials of a post',
    ['Khandar Chief Minister Lito Ramos came late.', 'The CM said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'the initials of a post beside a short name',
    ['Director General ZRPO Lito Ramos came late.', 'The DG ZRPO said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
  ],
  [
    'initials that are a state’s',
    ['Under Secretary Lito Ramos came late.', 'The US said the gate was shut.'],
    'gate was shut',
    'US',
    'official',
  ],
  [
    'a short name with a small word’s initial',
    ['The Bureau on Audit met at noon.', 'The BOA said the gate was shut.'],
    'gate was shut',
    'Bureau on Audit',
    'official',
  ],
  [
    'a short name in small letters',
    ['The Union of Norland Office Trades met at noon.', 'Unot said the gate was shut.'],
    'gate was shut',
    'Union of Norland Office Trades',
    'organisation',
  ],
];

const EPITHETS: SpeakerCase[] = [
  [
    'what somebody is, for a change',
    ['Lito Ramos, a Liberal, said it was late.', 'The retired surgeon said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'person',
  ],
  [
    'where somebody comes from',
    ['Trade minister Lita Ramos was quick to reply.', 'The Swede said the gate was shut.'],
    'gate was shut',
    'Lita Ramos',
    'official',
  ],
  [
    'where a man comes from, after a woman',
    ['Trade minister Anna Ramos said it was late.', 'The Irishman said the gate was shut.'],
    'gate was shut',
    null,
  ],
  [
    'a word that was said of somebody else',
    [
      'A surgeon had come with the key.',
      'Lito Ramos said it was late.',
      'The surgeon said the gate was shut.',
    ],
    'gate was shut',
    null,
  ],
  [
    'two people to choose from',
    ['Lito Ramos met Ben Petty and said it was late.', 'The surgeon said the gate was shut.'],
    'gate was shut',
    null,
  ],
  [
    'an answer is not by who asked',
    ['“Is it late?” asked Lito Ramos.', '“The gate was shut,” the farmer said.'],
    'gate was shut',
    null,
  ],
];

const BODIES: SpeakerCase[] = [
  [
    'a group by where it sits, after a name with a preposition',
    [
      'The Aid Society for Old Sailors says it is late.',
      'The Oslo-based group says the gate was shut.',
    ],
    'gate was shut',
    'Aid Society for Old Sailors',
    'organisation',
  ],
  [
    'an agency of several states by where it sits',
    [
      'The Food and Farming Organisation of the United Nations met at noon to hear of the drought.',
      'The Rome-based agency said the gate was shut.',
    ],
    'gate was shut',
    'Food and Farming Organisation of the United Nations',
    'organisation',
  ],
  [
    'a name with the apposition of a firm',
    ['Litio Andel, the world’s largest producer, said the gate was shut.'],
    'gate was shut',
    'Litio Andel',
    'organisation',
  ],
  [
    'a name with the last word of firms',
    ['Calder Shipping said it was late.', 'The company said the gate was shut.'],
    'gate was shut',
    'Calder Shipping',
    'organisation',
  ],
  [
    'a name that an apposition elsewhere calls a broadcaster',
    [
      'Anna Orr told Vestra, the public broadcaster, that it was late.',
      'Vestra said the gate was shut.',
    ],
    'gate was shut',
    'Vestra',
    'media',
  ],
  [
    'a poll with the name of its pollster before it',
    ['An Ardley University poll found the gate was shut.'],
    'gate was shut',
    'Ardley University',
    'document',
  ],
  [
    'what reporters have seen is a document',
    ['The gate was shut, according to a timeline seen by The Ellwick Post.'],
    'gate was shut',
    null,
    'document',
  ],
  [
    'a network with one letter at the end of a sentence',
    ['Lito Ramos wrote about it on X. Poland had met Russia. Warsaw said the gate was shut.'],
    'gate was shut',
    'Poland',
    'official',
  ],
];

const CLASSES: SpeakerCase[] = [
  [
    'a maker of things is no post',
    ['The router maker Novaris said the gate was shut.'],
    'gate was shut',
    'Novaris',
    'organisation',
  ],
  [
    'a general secretary is no general',
    ['The union’s General Secretary, Lita Ramos, said the gate was shut.'],
    'gate was shut',
    'Lita Ramos',
    'person',
  ],
  [
    'a captain who leads a firm',
    ['Its group chief executive, Capt Lito Ramos, said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'person',
  ],
  [
    'a minister for one matter',
    ['Minister for Health Orla Ramos-Daly said the gate was shut.'],
    'gate was shut',
    'Orla Ramos-Daly',
    'official',
  ],
  [
    'a post at a body whose short form tells nothing',
    [
      'The Flight Safety Authority (ZSA) met at noon. ZSA director general Lito Ramos said the gate was shut.',
    ],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'the president of who issued the figures',
    [
      'Crashes have halved, according to data from the Harbour Safety Network.',
      'Its president, Lito Ramos, said the gate was shut.',
    ],
    'gate was shut',
    'Lito Ramos',
    'person',
  ],
  [
    'the Commission of the Union',
    ['Members of the European Parliament met. A Commission official said the gate was shut.'],
    'gate was shut',
    null,
    'organisation',
  ],
  [
    'the official who was one of a state before',
    ['A Norwegian official said it was late.', 'The official said the gate was shut.'],
    'gate was shut',
    null,
    'official',
  ],
  [
    'a representative of a firm',
    ['A representative for Acme Foods said the gate was shut.'],
    'gate was shut',
    'Acme Foods',
    'organisation',
  ],
  [
    'the armed wing of a movement',
    ['The armed wing of Northern Jihad said the gate was shut.'],
    'gate was shut',
    'armed wing of Northern Jihad',
    'organisation',
  ],
];

const PRONOUNS: SpeakerCase[] = [
  [
    'he, behind a clause that opens the sentence',
    [
      'Ben Petty, a welder, said it was late. Lito Ramos, a baker, was tired.',
      'As Petty had done all week, Ramos walked out. “The gate was shut,” he said.',
    ],
    'gate was shut',
    'Lito Ramos',
  ],
  [
    'she, with another after her in the sentence',
    [
      'Anna Petty, a welder, said it was late. Lita Ramos, a baker, was tired.',
      'Though Ms. Ramos had slept well, the noise had woken the guard. “The gate was shut,” she said.',
    ],
    'gate was shut',
    'Lita Ramos',
  ],
  [
    'he, and no one who spoke in an aside',
    [
      'Ben Petty, a welder, was there. Lito Ramos, a baker, was tired.',
      'Ramos defended friends like Petty, who had said it was late. “The gate was shut,” he said.',
    ],
    'gate was shut',
    'Lito Ramos',
  ],
  [
    'the senator, after somebody else whose post is not told',
    [
      'Sen. Ben Petty came late. The sun rose. A dog ran by. The road was wet. It was cold. It was dark. It was still.',
      'Lito Ramos was walking home. The senator said the gate was shut.',
    ],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
];

const MORE_PRONOUNS: SpeakerCase[] = [
  [
    'she, after her post as the subject',
    [
      'Sen. Anna Petty asked about the wall. “It is late,” engineer Renzo Ramos replied.',
      'The senator was not convinced. “The gate was shut,” she said.',
    ],
    'gate was shut',
    'Anna Petty',
    'official',
  ],
  [
    'a sum with its currency before it',
    ['Sen. Anna Petty said a P2.3-billion wall was built and the gate was shut.'],
    'gate was shut',
    'Anna Petty',
    'official',
  ],
  [
    'the office of a capital is one of state',
    ['Beijing’s Harbour Affairs Office said the gate was shut.'],
    'gate was shut',
    'Beijing’s Harbour Affairs Office',
    'official',
  ],
];

const SURNAMES: SpeakerCase[] = [
  [
    'a newspaper that is told by its state',
    ['Norway’s official newspaper said the gate was shut.'],
    'gate was shut',
    null,
    'media',
  ],
  [
    'who speaks for a body by its short form',
    [
      'The Joint Chiefs of Staff (JCS) met at noon. JCS spokesperson Lito Ramos said the gate was shut.',
    ],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'a trade as a surname',
    ['Ann Baker said the gate was shut.'],
    'gate was shut',
    'Ann Baker',
    'person',
  ],
  [
    'the same by itself',
    ['Ann Baker, a welder, came late.', 'Ms. Baker said the gate was shut.'],
    'gate was shut',
    'Ann Baker',
    'person',
  ],
  [
    'a title as a surname behind an unknown name',
    ['Letter carrier Tamsin Cardinal said the gate was shut.'],
    'gate was shut',
    'Tamsin Cardinal',
    'person',
  ],
  [
    'a district judge',
    ['The District Judge said the gate was shut.'],
    'gate was shut',
    null,
    'official',
  ],
  [
    'a month as a given name',
    ['Jan Simkin, president of the Guild of Bakers, said the gate was shut.'],
    'gate was shut',
    'Jan Simkin',
    'person',
  ],
  [
    'the leader of opposition',
    ['Leader of Opposition Mata Pandeya said the gate was shut.'],
    'gate was shut',
    'Mata Pandeya',
    'official',
  ],
  [
    'the unit behind a rank',
    ['SSP (STF) Sushil Chandra said the gate was shut.'],
    'gate was shut',
    'Sushil Chandra',
    'official',
  ],
  [
    'an official spokesperson of nobody',
    ['An official spokesperson said the gate was shut.'],
    'gate was shut',
    null,
    'official',
  ],
  [
    'a former holder is not who holds the post now',
    [
      'Chief Minister Lito Ramos came late. Ben Petty, who leads the party, was there with Ida Voss.',
      'The former chief minister said the gate was shut.',
    ],
    'gate was shut',
    null,
    'person',
  ],
  [
    'a group that was just told to be one',
    [
      'The Doctors Network blamed the Rapid Forces, the paramilitary group that holds the town.',
      'The group said the gate was shut.',
    ],
    'gate was shut',
    'Rapid Forces',
    'organisation',
  ],
  [
    'a union that represents workers',
    ['The union representing the workers said the gate was shut.'],
    'gate was shut',
    null,
    'organisation',
  ],
  [
    'the ruling party',
    ['The ruling party said the gate was shut.'],
    'gate was shut',
    null,
    'organisation',
  ],
];

const MORE_REFERENCES: SpeakerCase[] = [
  [
    'a report without the day it came out',
    ['The report on Wednesday for the first time said the gate was shut.'],
    'gate was shut',
    'the report',
    'document',
  ],
  [
    'the holder of a title of which there is one',
    ['The Pope said it was late.', 'He said the gate was shut.'],
    'gate was shut',
    'Pope',
    'person',
  ],
  [
    'what an apposition says of a council',
    ['The Council on Harbour Risks, a London-based think tank, said the gate was shut.'],
    'gate was shut',
    'Council on Harbour Risks',
    'organisation',
  ],
  [
    'a short rank that the tagger cuts',
    ['Adm. Lito Ramos came late. He said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'a rank behind a small word in the apposition',
    ['Its lead author, retired Rear Adm. Lito Ramos-Wells, said the gate was shut.'],
    'gate was shut',
    'Lito Ramos-Wells',
    'person',
  ],
  [
    'who was not involved',
    ['Scientists who were not involved in the study said the gate was shut.'],
    'gate was shut',
    null,
    'anonymous',
  ],
];

const REFERENCES: SpeakerCase[] = [
  [
    'the watchdog that issued the report',
    [
      'A report by the Water Quality Authority found that the well was dry.',
      'The watchdog said the gate was shut.',
    ],
    'gate was shut',
    'Water Quality Authority',
    'official',
  ],
  [
    'the 59-year-old',
    ['Bima Gurang, whose boat sank, said it was late.', 'The 59-year-old said the gate was shut.'],
    'gate was shut',
    'Bima Gurang',
    'person',
  ],
  [
    'a former president',
    [
      'Lito Ramos, a surgeon, said it was late.',
      'The former president of the Guild of Surgeons said the gate was shut.',
    ],
    'gate was shut',
    'Lito Ramos',
    'person',
  ],
  [
    'the head of state',
    ['President Lito Ramos came late.', 'The Head of State said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
    'official',
  ],
  [
    'she, of a woman by a small word in her name',
    [
      'Phil Ní Orra, who leads the guild, was there. Ms Ní Orra spoke at noon.',
      'She said the gate was shut.',
    ],
    'gate was shut',
    'Phil Ní Orra',
  ],
  [
    'a club that is told by its league, and the league',
    ['The Premier League club said it was late.', 'It was shut, the Premier League said.'],
    'was shut',
    'Premier League',
    'organisation',
  ],
  [
    'the same group names nothing',
    [
      'Microsoft, which tracks the same group under another name, said it was late.',
      'The Redmond-based company said the gate was shut.',
    ],
    'gate was shut',
    'Microsoft',
    'organisation',
  ],
  [
    'the company, with two to choose from, one of them far',
    [
      'Acme Foods said it was late.',
      'Calder Shipping said it was early. The sun rose. A dog ran by. The road was wet.',
      'The company said the gate was shut.',
    ],
    'gate was shut',
    null,
  ],
  [
    'an adjective before a common noun in a name',
    ['The U.N. agency for Palestinian refugees said the gate was shut.'],
    'gate was shut',
    'U.N. agency for Palestinian refugees',
    'organisation',
  ],
];

const MARKS: SpeakerCase[] = [
  [
    'a hyphen before the first word of a paragraph',
    ['-in the yard Lito Ramos said the gate was shut.'],
    'gate was shut',
    'Lito Ramos',
  ],
];

const DATELINES: SpeakerCase[] = [
  'BACOLOR, Philippines — ',
  'SAN TELMO, Puerto Nuevo (AP) — ',
  'Dubai: ',
  'Santa Rosa (EFE) – ',
  'Taipei, Nov. 5 (CNA) ',
  'Brussels, 5 June 2025 – ',
].map((dateline) => [
  `a name right behind ${dateline}`,
  [`${dateline}Sen. Lito Ramos said the gate was shut.`],
  'gate was shut',
  'Lito Ramos',
]);

describe.each([
  ['names', NAMES],
  ['letters', LETTERS],
  ['titles', TITLES],
  ['posts', POSTS],
  ['short posts', SHORT_POSTS],
  ['epithets', EPITHETS],
  ['bodies', BODIES],
  ['classes', CLASSES],
  ['pronouns', PRONOUNS],
  ['more pronouns', MORE_PRONOUNS],
  ['surnames', SURNAMES],
  ['references', REFERENCES],
  ['more references', MORE_REFERENCES],
  ['marks', MARKS],
  ['datelines', DATELINES],
])('who is named, and named again: %s', (_, cases) => {
  test.each(cases)('%s', checkSpeaker);
});
