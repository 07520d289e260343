import { wordSet } from './word-set';

/** What posts and callings are called in general: *the lawmaker* is a senator, *the scientist* a geologist. */
const GENERAL: readonly [words: string, kinds: ReadonlySet<string>, ending: RegExp | null][] = [
  [
    'lawmaker legislator politician parliamentarian',
    wordSet(
      'senator representative lawmaker legislator deputy assemblyman assemblywoman assemblymember whip speaker mp mep msp',
    ),
    null,
  ],
  [
    'politician',
    wordSet('minister governor mayor councillor councilman councilwoman president chancellor'),
    null,
  ],
  ['prosecutor', wordSet('lawyer'), null],
  ['backbencher frontbencher', wordSet('lawmaker mp'), null],
  ['diplomat', wordSet('ambassador envoy consul'), null],
  [
    'officer policeman policewoman detective',
    wordSet(
      'constable sergeant inspector superintendent detective captain lieutenant dsp dci pc det',
    ),
    null,
  ],
  [
    'commander soldier',
    wordSet('general colonel major captain lieutenant brigadier admiral commodore'),
    null,
  ],
  [
    'cleric clergyman churchman prelate',
    wordSet('bishop archbishop cardinal priest pastor imam rabbi vicar canon'),
    null,
  ],
  [
    'scientist researcher',
    wordSet(
      'scientist researcher physicist chemist geochemist professor botanist author co-author fellow astronomer',
    ),
    /(?:ologist|icist|omist)$/,
  ],
  [
    'academic scholar',
    wordSet('professor lecturer historian economist scholar fellow'),
    /(?:ologist|icist|omist|historian)$/,
  ],
  ['executive boss', wordSet('executive director chairman chief ceo manager'), null],
  ['author', wordSet('writer novelist historian'), null],
  ['writer', wordSet('author novelist journalist poet essayist'), null],
  ['activist campaigner', wordSet('activist campaigner organiser organizer'), null],
  ['player', wordSet('striker midfielder defender goalkeeper winger captain forward'), null],
];

/** Whether the general word may stand for somebody with this post. */
export function isGeneralFor(general: string, post: string): boolean {
  return GENERAL.some(
    ([words, kinds, ending]) =>
      words.split(' ').includes(general) && (kinds.has(post) || (ending?.test(post) ?? false)),
  );
}

/** Whether the word stands for holders of several posts. */
export function isGeneral(word: string): boolean {
  return GENERAL.some(([words]) => words.split(' ').includes(word));
}
