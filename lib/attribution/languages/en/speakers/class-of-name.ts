import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { OFFICIAL_POSTS, RANKS } from '../lexicon/roles';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import { classed, type Classed } from './classed';

const OFFICIAL_NAMES =
  /\b(?:white house|state department|supreme court|joint chiefs|(?:national|federal|state|geological|meteorological|weather|statistics|census|hydrographic|public health) (?:\w+ ){0,2}(?:institutes?|office|survey|centre|center|laboratory)|cent(?:ers|res) for disease control|central bank|bank of (?:england|japan|canada)|federal reserve|(?:city|town|county|borough|parish|district|security|state|municipal) council)\b/i;

/** Bodies of several states are organisations. */
const INTERGOVERNMENTAL =
  /\b(?:united nations|u\.n\.?|un|nato|european (?:union|commission|council|parliament|central bank|court)|e\.u\.?|eu|african union|arab league|world (?:bank|health organi[sz]ation|trade organi[sz]ation)|international (?:monetary fund|criminal court|court of justice|atomic energy agency)|interpol|europol)\b/i;

const MEDIA_BY_NAME =
  /\b(?:associated press|new york times|washington post|wall street journal)\b/i;

/** Words of media names that say something else in lower case (*the independent forecaster*). */
const MEDIA_KINDS =
  /^(?:newspapers?|paper|outlets?|magazine|broadcaster|radio|television|tv|channel|media|editorial|reporters?|journalists?|columnist|blogger|podcast|publication|station|tabloid|editors?|bulletin)$/;

/** The class of a body by the words of its name, the head first. `text` is the phrase as written. */
export function classOfName(words: readonly string[], rule: string, text: string): Classed {
  const find = (set: ReadonlySet<string>) =>
    words.find((word) => set.has(word.replace(/\.$/, '')) || set.has(word));
  if (MEDIA_BY_NAME.test(text)) return classed('media', 'media', [text]);
  if (INTERGOVERNMENTAL.test(text)) return classed('organisation', rule, [text]);
  if (OFFICIAL_NAMES.test(text)) return classed('official', rule, [text]);
  const last = words.at(-1) ?? '';
  if (isMedium(last, text) && !/^(?:house|network)$/.test(last))
    return classed('media', 'media', [text]);
  if (isOfState(words, last)) return classed('official', rule, [text]);
  if (ORGANISATIONS.has(last) || isCouncilOfTrade(words, text))
    return classed('organisation', rule, [text]);
  if (OFFICIAL_BODIES.has(last)) return classed('official', rule, [text]);
  if (words.length <= 3 && words.length > 0 && words.every(isState))
    return classed('official', 'state', [text]);
  if (find(ORGANISATIONS)) return classed('organisation', rule, [text]);
  if (find(OFFICIAL_BODIES) || find(OFFICIAL_POSTS) || find(RANKS))
    return classed('official', rule, [text]);
  if (words.some((word) => isMedium(word, text))) return classed('media', 'media', [text]);
  if (find(STATES)) return classed('official', 'state', [text]);
  return rule === 'spokesperson' ? classed('organisation', rule) : classed('person', 'named');
}

function isState(word: string): boolean {
  return (
    STATES.has(word) ||
    CAPITALS.has(word) ||
    /^(?:the|south|north|saudi|united|states|kingdom|new)$/.test(word)
  );
}

function isMedium(word: string, text: string): boolean {
  if (!MEDIA_NAMES.has(word)) return false;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return MEDIA_KINDS.test(word) || text.includes(capital) || text.includes(word.toUpperCase());
}

/** *The North's committee*, *Norway's research institute*: a state owns it. */
function isOfState(words: readonly string[], last: string): boolean {
  return (
    /^(?:committee|institute|office|bank|broadcaster)$/.test(last) &&
    words.length === 2 &&
    (STATES.has(words[0]!) || /^(?:north|south)$/.test(words[0]!) || NATIONAL.test(words[0]!))
  );
}

/** *Norwegian*, but not *European*: what several states share belongs to none. */
function isNational(word: string): boolean {
  return NATIONAL.test(word) && !/^(?:european|african|asian|nordic|international)$/.test(word);
}

/** *Arctic Shipping Council*: with two words of a trade before it, no council of a town. */
function isCouncilOfTrade(words: readonly string[], text: string): boolean {
  return (
    words.at(-1) === 'council' &&
    words.length > 2 &&
    /Council/.test(text) &&
    !words.some((word) => isNational(word) || (OFFICIAL_BODIES.has(word) && word !== 'council'))
  );
}
