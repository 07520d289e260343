/**
 * Frames that a cue verb can stand in (compare VerbNet's say-37.7, tell-37.2, judgement-33, promise-37.13):
 * - `c` a clause: *said (that) …*
 * - `q` quoted words
 * - `w` an indirect question: *asked whether …*, *explained how …*
 * - `n` a noun phrase as content: *denied the claims*, *criticised the plan*
 * - `t` an infinitive: *promised to …*
 * - `r` a recipient before the clause: *told reporters (that) …*
 * - `o` an object with an infinitive: *urged them to …*
 * - `k` a noun phrase with *as* after it: *saw it as a threat*
 * - `a` a thought or attitude, not a report
 * - `x` only sure with quoted words, a clause with *that* or a colon
 */
export interface Verb {
  lemma: string;
  frames: string;
  /** Frames that it has without a particle: *ruled that*, beside *ruled out*. */
  bare: string;
  /** Prepositions that the verb governs; the words after them are content. */
  preps: readonly string[];
  /** Particles that belong to it: *point out*. */
  particles: readonly string[];
}

export type Form = 'base' | 's' | 'past' | 'part' | 'ing';

export interface VerbForm {
  verb: Verb;
  form: Form;
}

/** Frames: verbs. `/of+for` prepositions governed, `+out` a particle that must follow, `*` the last letter doubles. */
const GROUPS: readonly (readonly [string, string])[] = [
  [
    'cqw',
    'say/of explain/to note state recall/ indicate confirm disclose reveal acknowledge emphasize emphasise stress underscore underline',
  ],
  [
    'cq',
    'add argue/for+against insist/on reply respond contend concede assert remark opine reiterate lament conclude caution allege counter stipulate profess retort quip* joke/about boast/about+of brag*/about+of mutter whisper murmur gripe rant',
  ],
  [
    'cqn',
    'report/on announce suggest declare claim admit*/to predict highlight repeat recount confess/to proclaim imply hint/at signal affirm testify/about+to+against tweet/about attest/to posit theorize forecast observe convey',
  ],
  ['cqw', 'write/of+about ask/for+about wonder/about discover determine disclose'],
  ['nw', 'question discuss describe mention detail outline'],
  ['cqr', 'warn/of+about+against complain/about+of'],
  ['cqrw', 'tell/about inform/of advise/on+against remind/of assure/of notify/of'],
  ['cqto', 'demand/ request ask/for+about'],
  ['cqt', 'promise vow pledge threaten swear agree/with+on+to guarantee'],
  ['cqn', 'propose recommend deny estimate demand request forecast reckon'],
  [
    'qx',
    'continue exclaim shout yell scream shriek chant cry joke interject chime opine tease snap* scoff/at fume rail/against vent plead/for beg',
  ],
  ['cwn', 'find show demonstrate illustrate prove reveal discover'],
  [
    'caw',
    'believe/in think/of+about know/about understand realize realise feel fear expect hope/for suspect imagine assume worry/about doubt anticipate figure envision foresee reckon suppose presume guess dread regret*',
  ],
  [
    'n',
    'criticize/for criticise/for praise/for denounce/for+as condemn/for blast/for slam*/for decry dismiss/as reject mock/for blame/for+on deride/as ridicule/for rebuke/for lambast/for lambaste/for chide/for assail/for skewer/for applaud/for hail/as herald/as tout/as laud/for commend/for thank/for echo scold/for accuse/of rebut* refute dispute contradict disavow disown repudiate downplay bemoan bash condone',
  ],
  [
    'n',
    'describe/as call label/as dub* brand/as characterize/as characterise/as portray/as depict/as quote/as term/as deem pronounce liken/to compare/to',
  ],
  ['n', 'reference cite call+out express'],
  ['cn', 'emphasize'],
  [
    'na',
    'oppose endorse support back favor favour welcome defend/against champion attack/for challenge',
  ],
  ['to', 'urge'],
  ['n', 'urge reiterate'],
  [
    'p',
    'refer*/to allude/to speak/of+about+against talk/about+of point/to object/to call/for+on elaborate/on comment/on+about apologize/for apologise/for weigh touch/on dwell/on inquire/about enquire/about gush/about speak+out',
  ],
  ['cq+', 'point+out go+on fire+back shoot+back chime+in'],
  ['cqn', 'post'],
  ['n', 'document claim promise pledge vow mention detail note'],
  ['cx', 'detail document hold maintain vent'],
  ['n+', 'rule+out lay+out spell+out play+down'],
  [
    'n',
    'recall acknowledge emphasize emphasise stress underscore underline confirm disclose reveal predict lament address highlight concede apologize/for flag* trumpet salute protest voice tease caution/against explain charge/with rap* pan* mourn',
  ],
  [
    'cq',
    'answer text email protest object grumble grouse crow gloat enthuse blog* pray testify sniff sigh snort laugh croon sing',
  ],
  ['an', 'view/as regard/as'],
  ['at', 'hope expect'],
  ['o', 'tell ask urge order instruct invite advise warn'],
  ['oa', 'expect encourage direct'],
  ['at', 'refuse decline'],
  ['t', 'offer'],
  ['an', 'prefer* recognize recognise approve/of disapprove/of oppose'],
  ['ac', 'recognize recognise'],
  ['ak', 'see perceive interpret consider view regard'],
  ['k', 'cast frame paint tag* peg*'],
  [
    'p',
    'push/for advocate/for lobby/for+against side/with disagree/with+on vouch/for campaign/for+against respond/to+by+with',
  ],
  [
    'n',
    'berate castigate chastise admonish excoriate pillory savage disparage belittle malign vilify denigrate upbraid compliment congratulate commend extol* fault impugn insult knock rip* taunt needle retweet* reaffirm',
  ],
  ['p+', 'lash+out/at+against+over hit+back/at push+back/on+against'],
  ['n+', 'bring+up play+up brush+off put+forward hit+back push+back'],
  ['c', 'calculate project'],
  ['q', 'read chant captioned'],
  ['acx', 'learn remember notice sense forget'],
  ['an', 'hate love dislike resent consider want'],
  ['cn', 'order'],
  ['cqr', 'assure remind warn persuade convince'],
  [
    'cq',
    'rule concur* hypothesize speculate/about+on surmise decide theorise infer* deduce fret/about marvel/at muse/about reason verify clarify certify postulate reaffirm restate interject volunteer intone intimate',
  ],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, part: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  write: ['wrote', 'written'],
  feel: ['felt', 'felt'],
  understand: ['understood', 'understood'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'],
  shoot: ['shot', 'shot'],
  go: ['went', 'gone'],
  seek: ['sought', 'sought'],
  read: ['read', 'read'],
  forecast: ['forecast', 'forecast'],
  tweet: ['tweeted', 'tweeted'],
  bring: ['brought', 'brought'],
  put: ['put', 'put'],
  cast: ['cast', 'cast'],
  forget: ['forgot', 'forgotten'],
  hit: ['hit', 'hit'],
  lay: ['laid', 'laid'],
};

const verbs = new Map<string, Verb>();
const forms = new Map<string, VerbForm>();
const DOUBLED = new Set<string>();

for (const [frames, list] of GROUPS) for (const entry of list.split(' ')) addVerb(frames, entry);
for (const verb of verbs.values()) addForms(verb);

/** The cue verb that a word can be a form of, or null. The word must be in lower case. */
export function verbForm(lower: string): VerbForm | null {
  return forms.get(lower) ?? null;
}

function addVerb(frames: string, entry: string): void {
  const [head = '', prepositions = ''] = entry.split('/');
  const [marked = '', ...particles] = head.split('+');
  const lemma = marked.replace('*', '');
  if (marked.endsWith('*')) DOUBLED.add(lemma);
  const known = verbs.get(lemma);
  const preps = prepositions === '' ? [] : prepositions.split('+');
  verbs.set(lemma, {
    lemma,
    frames: union(known?.frames, frames),
    bare: union(known?.bare, frames.includes('+') ? '' : frames),
    preps: [...new Set([...(known?.preps ?? []), ...preps])],
    particles: [...(known?.particles ?? []), ...particles],
  });
}

function union(known = '', more = ''): string {
  return [...new Set([...known, ...more])].join('');
}

function addForms(verb: Verb): void {
  const { lemma } = verb;
  const add = (word: string, form: Form) => {
    if (!forms.has(word)) forms.set(word, { verb, form });
  };
  const [past, part] = IRREGULAR[lemma] ?? [pastOf(lemma), pastOf(lemma)];
  add(past, 'past');
  add(part, 'part');
  add(thirdPerson(lemma), 's');
  add(ingOf(lemma), 'ing');
  add(lemma, 'base');
}

function stem(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${stem(lemma)}ed`;
}

function ingOf(lemma: string): string {
  if (/ee$/.test(lemma)) return `${lemma}ing`;
  return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
