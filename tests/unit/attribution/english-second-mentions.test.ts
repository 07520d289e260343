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
  ['titles', TITLES],
  ['posts', POSTS],
  ['marks', MARKS],
  ['datelines', DATELINES],
])('who is named, and named again: %s', (_, cases) => {
  test.each(cases)('%s', checkSpeaker);
});
