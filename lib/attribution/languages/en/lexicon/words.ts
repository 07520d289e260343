const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const SUBJECT_PRONOUNS = set('i he she it we you they who which this that these those one');
export const PERSONAL = set('i he she it we you they');
export const RELATIVE = set('who which that');
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february ' +
    'march april june july august september october november december jan feb aug sept sep oct nov dec morning ' +
    'afternoon evening night week month year noon midnight hours day days weeks months years weekend earlier later ago',
);
/** What one speaks through or at: a phrase with these after a cue is no content. */
export const MEDIA = set(
  'statement interview tweet post email e-mail letter report speech briefing conference news interviews statements memo ' +
    'television tv radio twitter facebook telegram instagram video message press remarks filing op-ed article column ' +
    'affidavit testimony hearing court rally debate show program programme podcast blog release call phone telephone ' +
    'appearance address meeting event town documents document complaint lawsuit thread wednesday broadcast text note reply response ' +
    'forum panel dinner session deposition study paper survey essay book monologue segment exchange questionnaire',
);
export const ADJUNCT_PREPOSITIONS = set(
  'on in at during after before through via by from with to while when as of following upon over outside inside',
);
export const MODALS = set('will would can could may might shall should must ca wo');
export const NEGATIONS = set("not n't never");
export const BE = set("am is are was were be been being 's 're 'm");
export const HAVE = set("has have had having 've 'd");
export const DO = set('do does did');
export const WH = set('what how why whether if who whom when where');
export const CONJUNCTIONS = set('and but or yet nor');
/** Persons without a name, and what stands for them: can be told something. */
export const HEDGES = set('reportedly allegedly supposedly purportedly apparently');
