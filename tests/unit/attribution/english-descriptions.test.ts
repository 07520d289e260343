import { describe, test } from 'vitest';
import { checkSpeaker, type SpeakerCase } from './speaker-cases';

const PEOPLE: SpeakerCase[] = [
  [
    'a senator by the state',
    [
      'On the old bridge Sen. Mara Quill of Ohio met Sen. Jon Petty of Maine, who had come by boat.',
      'The Ohio senator said the bridge was safe.',
    ],
    'bridge was safe',
    'Mara Quill',
    'official',
  ],
  [
    'a senator by a state that the article does not tie to one of two',
    [
      'On the old bridge Sen. Mara Quill met Sen. Jon Petty, who had come by boat.',
      'The Ohio senator said the bridge was safe.',
    ],
    'bridge was safe',
    null,
    'official',
  ],
  [
    'a member of a party',
    ['Sen. Mara Quill said the bridge was old.', 'The Ohio Republican said it would be closed.'],
    'would be closed',
    'Mara Quill',
    'official',
  ],
  [
    'a lawmaker who is a senator',
    ['Senator Mara Quill came late.', 'The lawmaker said the bridge was safe.'],
    'bridge was safe',
    'Mara Quill',
  ],
  [
    'a scientist who is a geologist',
    ['Jon Petty, a geologist, dug for days.', 'The scientist said the clay was wet.'],
    'clay was wet',
    'Jon Petty',
    'person',
  ],
  [
    'its president',
    [
      'Mara Quill, president of the guild, was there.',
      'The guild met. Its president said the talks went on.',
    ],
    'talks went on',
    'Mara Quill',
  ],
  [
    'according to a pronoun',
    ['Jon Petty, a baker, was there.', 'According to him, flour was short.'],
    'flour was short',
    'Jon Petty',
  ],
  [
    'a lord with one name',
    ['The chairman, Lord Quill, hit back.', '“We were here first,” the chairman said.'],
    'here first',
    'Quill',
  ],
  [
    'a relative with one name',
    ['Jon Petty was there. His wife, Carol, said the road was icy.'],
    'road was icy',
    'Carol',
    'person',
  ],
  [
    'a chief whose post is a minister’s',
    ['The Minister of Power, Chief Emeka Orji, said the lights were on.'],
    'lights were on',
    'Emeka Orji',
    'official',
  ],
  [
    'a post with its of before the name',
    ['Secretary of State Merle Quandt came late.', 'Quandt said the count was over.'],
    'count was over',
    'Merle Quandt',
    'official',
  ],
  [
    'somebody with a reflexive',
    ['Mara Quill, a baker, was there.', 'Quill herself said flour was short.'],
    'flour was short',
    'Mara Quill',
  ],
];

const BODIES: SpeakerCase[] = [
  [
    'a firm by where it sits',
    [
      'Harrod & Pike closed its shops.',
      'Harrod & Pike said sales were down.',
      'The Leeds-based grocer said it would cut prices.',
    ],
    'cut prices',
    'Harrod & Pike',
    'organisation',
  ],
  [
    'a name in -s',
    ['Barlows is in trouble.', 'On Monday Barlows said sales were down.'],
    'sales were down',
    'Barlows',
    'organisation',
  ],
  [
    'a state in -s',
    ['The Philippines said the reef was its own.'],
    'reef was',
    'Philippines',
    'official',
  ],
  [
    'a union named behind its noun',
    ['The shopworkers’ union, Usdan, said the offer was low.'],
    'offer was low',
    'Usdan',
    'organisation',
  ],
  [
    'the force is the police',
    ['Harland Police said the road was shut.', 'The council met. The force said it had reopened.'],
    'had reopened',
    'Harland Police',
    'official',
  ],
  [
    'a watchdog that nobody named',
    ['The watchdog said the price was fair.'],
    'price was fair',
    null,
  ],
  [
    'a spokeswoman of a person’s',
    [
      'On Monday Sen. Mara Quill came late to the count.',
      'A Quill spokeswoman said the count was over.',
    ],
    'count was over',
    'Mara Quill',
    'official',
  ],
  [
    'a spokesperson right after the body',
    ['Brightwell Mutual said it was taking advice.', 'A spokesperson said claims would be paid.'],
    'claims would be paid',
    'Brightwell Mutual',
  ],
  [
    'the owner is a firm',
    ['The owner, Sound Lines Ltd, said the ferry was safe.'],
    'ferry was safe',
    'Sound Lines Ltd',
    'organisation',
  ],
  [
    'a report published last week',
    ['The tide is rising, according to a report published last week by the Tessaly Institute.'],
    'tide is rising',
    'Tessaly Institute',
    'document',
  ],
  [
    'economists at a bank',
    ['A paper by two economists at the central bank says prices will fall.'],
    'prices will fall',
    'central bank',
    'document',
  ],
  ['a jury', ['The jury of bakers said the bread was good.'], 'bread was good', null],
];

const CLASSES: SpeakerCase[] = [
  [
    'a body by what it does',
    [
      'In the end a spokesman for Norway’s committee handling border affairs said the gate was shut.',
    ],
    'gate was shut',
    'Norway’s committee handling border affairs',
    'official',
  ],
  [
    'a state that the article tells to be one',
    ['Azmar’s foreign ministry was silent.', 'On Friday Azmar said the dam was full.'],
    'dam was full',
    'Azmar',
    'official',
  ],
  [
    'a state of a federation',
    ['On Friday Texas said the wall was built.'],
    'wall was',
    'Texas',
    'official',
  ],
  [
    'a council of a trade',
    ['Sales of eggs fell. The Egg Council said the hens were well.'],
    'hens were well',
    'Egg Council',
    'organisation',
  ],
  [
    'the counterpart of a minister',
    [
      'The foreign minister, Mara Quill, said the door was open.',
      'On Monday her Azmari counterpart, Dawit Orr, replied that the key was lost.',
    ],
    'key was lost',
    'Dawit Orr',
    'official',
  ],
  [
    'an adviser named within a minister’s sentence',
    [
      'The minister, Jon Petty, said through his special adviser, Mrs Halima Bose, that the lights were on.',
      'Bose said the bills were paid.',
    ],
    'bills were paid',
    'Halima Bose',
    'official',
  ],
  [
    'groups without a name',
    ['Business groups said the tax was high.'],
    'tax was high',
    null,
    'anonymous',
  ],
  [
    'officials of several states',
    ['Three EU officials said the tax was high.'],
    'tax was high',
    null,
    'organisation',
  ],
  [
    'rebels who call themselves an administration',
    ['The separatist administration in Korvat said the road was shut.'],
    'road was shut',
    'separatist administration',
    'organisation',
  ],
  [
    'a short form whose long form begins a sentence',
    [
      'The Pan-Azmar Space Agency (PASA) built the probe.',
      'On Friday PASA said the probe was lost.',
    ],
    'probe was lost',
    'Pan-Azmar Space Agency',
    'official',
  ],
  [
    'it is the body that begins the sentence before',
    [
      'The Tide Institute said the sea was rising.',
      'The port authority met on Friday. It said the wall was high.',
    ],
    'wall was high',
    'port authority',
  ],
  [
    'a group named behind its noun',
    [
      'Neighbours have formed a group, Dry Feet, in the old mill.',
      'The group said the river was high.',
    ],
    'river was high',
    'Dry Feet',
  ],
];

const POSTS: SpeakerCase[] = [
  [
    'a survey of a state',
    ['The U.S. Geological Survey said the quake was shallow.'],
    'was shallow',
    'U.S. Geological Survey',
    'official',
  ],
  [
    'a second post before the name',
    ['Its lead author, Cornell food scientist Wei Zhang, said the milk was bad.'],
    'milk was bad',
    'Wei Zhang',
    'person',
  ],
  [
    'a spokesman for an office of several states',
    [
      'The U.N. humanitarian office said the pass was shut.',
      'A spokesman for the office, Piers Hallam, said the snow was deep.',
    ],
    'snow was deep',
    'Piers Hallam',
    'organisation',
  ],
  [
    'a minister right after a body of several states',
    [
      'The United Nations said the pass was shut. Colmara sent doctors.',
      'On Monday its foreign minister, Lucho Paz, replied that the snow was deep.',
    ],
    'snow was deep',
    'Lucho Paz',
    'official',
  ],
  [
    'a firm of a kind',
    ['In March the mining company said the pit was dry.'],
    'pit was dry',
    null,
    'organisation',
  ],
  [
    'who works for a candidate',
    ['In the end the senator’s newly hired campaign chief said the pit was dry.'],
    'pit was dry',
    null,
  ],
  [
    'a name with two capitals',
    ['On Friday CrowdTangle said the pit was dry.'],
    'pit was dry',
    'CrowdTangle',
    'organisation',
  ],
  [
    'a source in a department',
    ['In the end a Department for Education source said the rooms were full.'],
    'rooms were full',
    null,
    'anonymous',
  ],
  [
    'the shadow of a minister',
    [
      'The education secretary, Naomi Clark, said the rooms were full.',
      'On Monday her Conservative shadow, Tim Blake, replied that they were cold.',
    ],
    'were cold',
    'Tim Blake',
    'official',
  ],
  [
    'a parent company by its name',
    ['The board’s parent company, Lexicon plc, said the rooms were full.'],
    'rooms were full',
    'Lexicon plc',
    'organisation',
  ],
  [
    'initials and what somebody was',
    ['Dr. Y.V. Jhalan, formerly dean of the Tide Institute, said the rooms were full.'],
    'rooms were full',
    'Y.V. Jhalan',
    'person',
  ],
  [
    'a place set with a colon before the first sentence',
    ['PETALING BARU: Health Minister Datuk Seri Dr Faridah Osman said the beds were full.'],
    'beds were full',
    'Faridah Osman',
    'official',
  ],
  [
    'a director-general with titles of another convention',
    ['Health director-general Tan Sri Dr Ramesh Pillai said the beds were full.'],
    'beds were full',
    'Ramesh Pillai',
    'official',
  ],
  [
    'a name behind what a post is for',
    [
      'However, state executive councillor for local government Lim Siew Fong said the rooms were full.',
    ],
    'rooms were full',
    'Lim Siew Fong',
    'official',
  ],
  [
    'the prosecutor and the defence attorney',
    [
      'Assistant U.S. Attorney Vivian Castell spoke for an hour, and defense attorney Sam Whitlock for two.',
      'The prosecutor said the box was empty.',
    ],
    'box was empty',
    'Vivian Castell',
    'official',
  ],
  [
    'a special agent',
    ['FBI Special Agent Carla Nguyen said the box was empty.'],
    'box was empty',
    'Carla Nguyen',
    'official',
  ],
  [
    'the captain of a team',
    ['Captain Callum Sarr said the dressing room was quiet.'],
    'was quiet',
    'Callum Sarr',
    'person',
  ],
  [
    'an owner without a name',
    ['In the end the club’s owner said the sale was near.'],
    'sale was near',
    null,
    'person',
  ],
  [
    'the president of who spoke before',
    [
      'The Consumers’ Association of Petal called on the government to act, and said prices were high.',
      'Its president, Nora Subram, said shops were greedy.',
    ],
    'shops were greedy',
    'Nora Subram',
    'person',
  ],
  [
    'one who represents a body of several states',
    [
      'The World Health Organisation said the rains were early.',
      'Its country representative, Dr Hanne Lind, said the rooms were full.',
    ],
    'rooms were full',
    'Hanne Lind',
    'organisation',
  ],
  [
    'she among two of one surname',
    [
      'Deborah Pace sold the papers for years. Her brother-in-law is Sheriff Tom Pace.',
      'Pace, who pleaded guilty in March, wept in court. “Nobody got hurt,” she said.',
    ],
    'Nobody got hurt',
    'Deborah Pace',
  ],
  [
    'a backbencher by the party',
    [
      'Lucy Marlowe, the MP for Ashby, rose at noon.',
      'The Labour backbencher said the club was broke.',
    ],
    'club was broke',
    'Lucy Marlowe',
    'official',
  ],
  [
    'a minister who is named right after',
    [
      'The health secretary has said that the beds are full.',
      'Jane Orr, the health secretary, was speaking in Leeds.',
    ],
    'beds are full',
    'Jane Orr',
    'official',
  ],
];

describe.each([
  ['people', PEOPLE],
  ['bodies', BODIES],
  ['classes', CLASSES],
  ['posts', POSTS],
])('who is meant by a description: %s', (_, cases) => {
  test.each(cases)('%s', checkSpeaker);
});
