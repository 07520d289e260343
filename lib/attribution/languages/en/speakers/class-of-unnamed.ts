import { OFFICIAL_BODIES } from '../lexicon/bodies';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { NATIONAL, STATES } from '../lexicon/states';
import { headNoun, isNumber, LISTS } from './class-nouns';
import { classed, type Classed } from './classed';
import { servesSeveral } from './intergovernmental';

/** Officials of a state by their noun, when the phrase names the state or one of its bodies. */
const OFFICIAL =
  /^(?:officials?|lawmakers?|senators?|ministers?|diplomats?|prosecutors?|regulators?|investigators?|congressmen|congresswomen|legislators?|judges?|ambassadors?|envoys?|governors?|mayors?|presidents?|officers?|aides?|advis[eo]rs?|secretary|representatives|mps|leaders?|sheriff|commissioner|general|agents?|detectives?|councillors?|justices|troopers|firefighters)$/;

/** Of these the noun alone says that they speak for a state. */
const OFFICE =
  /^(?:lawmakers?|senators?|ministers?|prosecutors?|regulators?|congressmen|congresswomen|legislators?|judges?|ambassadors?|envoys?|governors?|mayors?|presidents?|mps|justices|sheriff|commissioner|councillors?|secretary|detectives?|officers|troopers|firefighters)$/;

const OF_NO_STATE = /^(?:campaign|company|party|union|group|bank|un|nato|eu|school|university)$/;

/** Whoever of these belongs to a body of several states speaks for it. */
const OF_SEVERAL_STATES =
  /^(?:officials?|members|monitors|observers|inspectors|investigators|experts|diplomats?|peacekeepers|envoys?|ambassadors|ministers|leaders|lawmakers)$/;

/** What guards are bodies of. */
const GUARD_OF_STATE =
  /^(?:border|coast|national|revolutionary|presidential|civil|republican|home)$/;

/** Bodies without a name. */
const SEVERAL_BODIES =
  /^(?:groups|companies|firms|businesses|unions|charities|airlines|banks|insurers|retailers|lenders|carriers|producers|manufacturers|suppliers|organi[sz]ations|universities|hospitals|schools|clubs|associations|developers|operators|utilities|employers|publishers)$/;

/** Persons without a name: officials of a state are official, all others anonymous. */
export function classOfUnnamed(
  headWords: readonly string[],
  words: readonly string[],
  core: string,
): Classed | null {
  const head = headNoun(headWords);
  if (OF_SEVERAL_STATES.test(head) && servesSeveral(core))
    return classed('organisation', 'office', [words.join(' ')]);
  if (SEVERAL_BODIES.test(head) && !/\p{Lu}/u.test(core.slice(1)))
    return classed('anonymous', 'unnamed', [head]);
  if (OFFICIAL.test(head)) {
    const state = words.some(
      (word) =>
        (NATIONAL.test(word) && word !== 'western') ||
        STATES.has(word) ||
        (OFFICIAL_BODIES.has(word) && word !== 'officials' && word !== 'official') ||
        /^(?:u\.s|administration|government|trump|biden|obama)$/.test(word),
    );
    const office = OFFICE.test(head);
    const org = words.some((word) => OF_NO_STATE.test(word));
    if (org && !office) return classed('anonymous', 'unnamed', [head]);
    return state || office
      ? classed('official', 'office', [words.join(' ')])
      : classed('anonymous', 'unnamed', [head]);
  }
  if (/^guards?$/.test(head) && !words.some((word) => GUARD_OF_STATE.test(word)))
    return classed('anonymous', 'unnamed', [head]);
  if (PERSON_NOUNS.has(head) || isNumber(head)) return classed('anonymous', 'unnamed', [head]);
  const known = LISTS.some((set) => set.has(head));
  const plural = /[^s]s$/.test(head) && !/\p{Lu}/u.test(core.slice(1));
  return plural && !known ? classed('anonymous', 'unnamed', [head]) : null;
}
