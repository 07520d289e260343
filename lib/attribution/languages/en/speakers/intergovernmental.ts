import { NATIONAL, STATES } from '../lexicon/states';
import { plainWords } from './classed';

/** Bodies of several states. */
const NAMES =
  /\b(?:united nations|u\.n\.|un|nato|european (?:union|commission(?:er)?|council|parliament|central bank|court|medicines agency|space agency|environment agency|banking authority|food safety authority)|e\.u\.|eu|african union|arab league|world (?:bank|health organi[sz]ation|trade organi[sz]ation|food programme|meteorological organi[sz]ation)|food and agriculture organi[sz]ation|international (?:monetary fund|criminal court|court of justice|(?:atomic )?energy agency|labou?r organi[sz]ation|organi[sz]ation for migration|maritime organi[sz]ation|civil aviation organi[sz]ation|telecommunication union)|(?:pan-)?asian development bank|african development bank|gulf cooperation council|shanghai cooperation organi[sz]ation|association of southeast asian nations|council of europe|human rights council|interpol|europol|eurojust|frontex|copernicus|eurostat)(?![\p{L}\p{N}])/iu;

/** Their short forms, which are words of other kinds in small letters. */
const SHORT =
  /(?<![\p{L}\p{N}])(?:IMF|ECB|WHO|WFP|FAO|ILO|IOM|ICC|ICJ|ICAO|IMO|ITU|IEA|IAEA|WTO|WMO|OECD|OSCE|OPEC\+?|ASEAN|Asean|ECOWAS|Ecowas|IGAD|SADC|EAC|GCC|APEC|OAS|CARICOM|Mercosur|UNHCR|UNICEF|Unicef|UNESCO|Unesco|UNDP|UNEP|UNFPA|UNRWA|UNAIDS|UNODC|OCHA|OHCHR|ESMA|EMA|EFSA|EIB|EBRD|ADB|AfDB|AIIB|BRICS|G7|G20)(?![\p{L}\p{N}])/u;

/** Where the text, as written, names a body of several states; -1 when it names none. */
function placeIn(text: string): number {
  const places = [NAMES, SHORT].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Whether the words, as written, name a body of several states. */
export function namesSeveralStates(text: string): boolean {
  return placeIn(text) >= 0;
}

/** *The UN’s envoy for Mali*, and not *Mali’s UN envoy*: nothing before it says which one state it is. */
export function servesSeveral(text: string): boolean {
  const at = placeIn(text);
  return at >= 0 && !plainWords(text.slice(0, at)).some(isOneState);
}

function isOneState(word: string): boolean {
  return STATES.has(word) || (NATIONAL.test(word) && !/^(?:european|western|local)$/.test(word));
}

/** *The Commission*, *Trade Commissioner*, *a Commission official*. */
const COMMISSION =
  /(?:^|[\p{L}’'] )Commission(?:er)?(?: (?:officials?|spokes\p{L}+|sources?|vice-president|president|chief))?$/u;

/** Commissions and commissioners of one state or town. */
const OF_ONE_STATE =
  /\b(?:high|police|privacy|electoral|election|deputy|assistant|county|city|national|federal|human rights|anti-corruption)\b/i;

/** What only a text about the Union holds. */
const UNION = /\b(?:EU|MEPs?|European (?:Union|Commission|Parliament|Council))\b/;

/** Whether a text speaks of the Union, so that *the Commission* in it may be the Union’s. */
export function speaksOfUnion(text: string): boolean {
  return UNION.test(text);
}

/** Whether the words, in such a text, are of the Commission of the Union. */
export function isOfCommission(words: string): boolean {
  return COMMISSION.test(words) && !OF_ONE_STATE.test(words) && !plainWords(words).some(isOneState);
}
