import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { OFFICIAL_POSTS, RANKS } from '../lexicon/roles';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import { ARMED_GROUPS, MEDIA_BY_NAME, OFFICIAL_NAMES } from './body-patterns';
import { classed, type Classed } from './classed';
import { classOfHead } from './class-of-head';
import { namesSeveralStates } from './intergovernmental';

/** Words of media names that say something else in lower case (*the independent forecaster*). */
const MEDIA_KINDS =
  /^(?:newspapers?|paper|outlets?|magazine|broadcaster|radio|television|tv|channel|media|editorial|reporters?|journalists?|columnist|blogger|podcast|publication|station|tabloid|editors?|bulletin)$/;

/** The class of a body by the words of its name, the head first. `text` is the phrase as written. */
export function classOfName(written: readonly string[], rule: string, text: string): Classed {
  const words = withoutTask(written.map(undotted));
  const find = (set: ReadonlySet<string>) => words.find((word) => set.has(word));
  if (MEDIA_BY_NAME.test(text)) return classed('media', 'media', [text]);
  if (namesSeveralStates(text)) return classed('organisation', rule, [text]);
  if (OFFICIAL_NAMES.test(text)) return classed('official', rule, [text]);
  if (ARMED_GROUPS.test(text) || words.some((word) => AGAINST_STATE.test(word)))
    return classed('organisation', rule, [text]);
  const special = classOfHead(words, text);
  if (special) return classed(special, special === 'media' ? 'media' : rule, [text]);
  const last = words.at(-1) ?? '';
  for (const head of [headOf(words), last]) {
    if (isMedium(head, text) && !/^(?:house|network)$/.test(head))
      return classed('media', 'media', [text]);
    if (ORGANISATIONS.has(head)) return classed('organisation', rule, [text]);
    if (OFFICIAL_BODIES.has(head)) return classed('official', rule, [text]);
  }
  if (words.length <= 3 && words.length > 0 && words.every(isState))
    return classed('official', 'state', [text]);
  if (find(ORGANISATIONS)) return classed('organisation', rule, [text]);
  if (find(OFFICIAL_BODIES) || find(OFFICIAL_POSTS) || find(RANKS))
    return classed('official', rule, [text]);
  if (words.some((word) => isMedium(word, text))) return classed('media', 'media', [text]);
  if (find(STATES))
    return /\p{Lu}\S*\s+\p{Lu}/u.test(text) &&
      !words.slice(0, -1).some((word) => NATIONAL.test(word))
      ? classed('organisation', rule, [text])
      : classed('official', 'state', [text]);
  if (rule === 'spokesperson' && words.some((word) => OF_AN_OFFICE.test(word)))
    return classed('official', rule, [text]);
  return rule === 'spokesperson' ? classed('organisation', rule) : classed('person', 'named');
}

/** Whose spokesman is one of state. */
const OF_AN_OFFICE =
  /^(?:presidential|ministerial|prime-ministerial|gubernatorial|mayoral|royal|governmental)$/;

/** Bodies of those who fight a state are none of it. */
const AGAINST_STATE = /^(?:separatist|rebel|insurgent|breakaway|self-declared|self-proclaimed)$/;

/** *the committee handling border affairs* is a committee. */
export function withoutTask(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      word.endsWith('ing') &&
      index < words.length - 1 &&
      (OFFICIAL_BODIES.has(words[index - 1] ?? '') || ORGANISATIONS.has(words[index - 1] ?? '')),
  );
  return at < 0 ? words : words.slice(0, at);
}

/** *F.B.I.* is *FBI*; *Corp.* is *Corp*. */
function undotted(word: string): string {
  return /^(?:\p{L}\.){2,}$/u.test(word) ? word.replaceAll('.', '') : word.replace(/\.$/, '');
}

/** The last word before what the body is of or for: *department* in *department for culture, media and sport*. */
function headOf(words: readonly string[]): string {
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|against)$/.test(word));
  return (stop < 0 ? words.at(-1) : words[stop - 1]) ?? '';
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
  return (
    MEDIA_KINDS.test(word) ||
    text.split(/[^\p{L}\p{N}]+/u).some((one) => one.toLowerCase() === word && one !== word)
  );
}
