import type { SourceClass } from '../../../../model';
import { OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { NATIONAL, STATES } from '../lexicon/states';

/**
 * The class of a body whose head says it only together with the words before it: a committee of parliament or of a
 * party, a health service or a service for jets, a congress of a state or of trade unions. Null for any other head.
 */
export function classOfHead(words: readonly string[], text: string): SourceClass | null {
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|against)$/.test(word));
  const head = words[(stop < 0 ? words.length : stop) - 1] ?? '';
  const before = words.slice(0, stop < 0 ? -1 : stop - 1);
  return HEADS.find(([heads]) => heads.test(head))?.[1](before, text) ?? null;
}

type Test = (before: readonly string[], text: string) => SourceClass | null;

const ofState = (word: string | undefined): boolean =>
  word !== undefined && (STATES.has(word) || isNational(word) || /^(?:north|south)$/.test(word));

const HEADS: readonly [heads: RegExp, test: Test][] = [
  [
    /^(?:committee|subcommittee|panel|caucus|commission)$/,
    (before) => {
      if (before.some((word) => LEGISLATURE.test(word))) return 'official';
      return before.length === 1 && ofState(before[0]) ? 'official' : null;
    },
  ],
  [
    /^(?:institute|office|bank|broadcaster)$/,
    (before) => (before.length === 1 && ofState(before[0]) ? 'official' : null),
  ],
  [
    /^(?:services?)$/,
    (before) =>
      before.length > 0 && !before.some((word) => OF_STATE.test(word) || ofState(word))
        ? 'organisation'
        : null,
  ],
  [/^congress$/, (before) => (before.some((word) => MEMBERS.test(word)) ? 'organisation' : null)],
  [
    /^agency$/,
    (before) => {
      const last = before.at(-1) ?? '';
      if (/^(?:news|press|wire)$/.test(last)) return 'media';
      return TRADE.test(last) ? 'organisation' : null;
    },
  ],
  [
    /^(?:wing|faction)$/,
    (before) =>
      !ARMED.test(before.at(-1) ?? '') &&
      before.some((word) => OFFICIAL_BODIES.has(word) || ofState(word))
        ? 'official'
        : null,
  ],
  [/^council$/, (before, text) => (isCouncilOfTrade(before, text) ? 'organisation' : null)],
];

const LEGISLATURE =
  /^(?:house|senate|parliament|parliamentary|commons|lords|congressional|congress|assembly|legislative|select|council|knesset|bundestag|ways|appropriations|judiciary)$/;

/** What services of a state are for. */
const OF_STATE =
  /^(?:human|social|health|armed|security|secret|intelligence|emergency|probation|prison|national|federal|fire|rescue|ambulance|weather|forest|park|postal|public|border|civil|police|prosecution|immigration|customs|marshals|veterans|children|family|state|city|county|forensic|geological|revenue|research|general|selective|meteorological|secret|defen[cs]e|court|statistics|statistical|employment|corrections)$/;

/** Of whom congresses are that no state has. */
const MEMBERS =
  /^(?:trades?|unions?|labou?r|workers?|national|jewish|peoples?|african|youth|writers)$/;

/** What wings of movements are. */
const ARMED = /^(?:armed|military|political|youth|student)$/;

/** Agencies that are firms. */
const TRADE =
  /^(?:advertising|ad|pr|travel|talent|model|modelling|estate|letting|rating|ratings|credit|recruitment|staffing|creative|design|ticket|adoption|aid)$/;

/** *Norwegian*, but not *European*: what several states share belongs to none. */
function isNational(word: string): boolean {
  return NATIONAL.test(word) && !/^(?:european|african|asian|nordic|international)$/.test(word);
}

/** *Arctic Shipping Council*: with two words of a trade before it, no council of a town. */
function isCouncilOfTrade(before: readonly string[], text: string): boolean {
  return (
    before.length > 1 &&
    /Council/.test(text) &&
    !before.some((word) => isNational(word) || OFFICIAL_BODIES.has(word) || PLACE.test(word)) &&
    !before.some((word) => ORGANISATIONS.has(word) && word !== 'trade')
  );
}

/** Words of the names of districts. */
const PLACE =
  /^(?:city|town|county|borough|parish|district|west|east|north|south|mid|upper|lower|greater|valley|shire|island|islands|bay|upon|metropolitan)$|shire$/;
