import { CAPITALS } from './lexicon/states';
import type { ReadingOfText } from './reading';
import type { Token } from './token';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen rep gov gen lt col sgt capt maj adm prof st jr sr no vs inc corp co ltd rev hon ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec fr u.s u.k u.n d.c a.m p.m e.g i.e cmdr supt ' +
    'atty engr brig cpl pvt pfc insp asst cllr messrs'
  ).split(' '),
);

/** A sentence with more tokens than this is none (a list, a table, noise): it is cut, so that time stays linear. */
const LONGEST = 600;

/** At most this many words stand between a quotation and the cue that belongs to it. */
const CUE_REACH = 9;
/** A question or exclamation ends no sentence by itself, so its cue may stand behind a longer subject. */
const CUE_REACH_OPEN = 18;

/** Splits the tokens of one block, from `from` on, and adds the sentences to the reading. */
export function splitSentences(reading: ReadingOfText, from: number, block: number): void {
  const { tokens, sentences } = reading;
  let start = afterDateline(reading, from, block);
  for (let at = from; at < tokens.length; at += 1) {
    if (at + 1 < tokens.length && at - start < LONGEST && !endsAt(reading, at)) continue;
    sentences.push({ from: start, to: at + 1, block });
    start = at + 1;
  }
}

/** *Jan. 12*, *5 June 2025*: the date in a dateline. */
const DATE = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?`;

/** *ATLANTA (AP) —*, *KYIV, Dec 24 (Reuters) -*, *MANILA, Philippines —*: place, date and agency before the first sentence. */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu} .,'’/-]{2,40}(?:[ ,]+(?:${DATE}|\p{Lu}\p{L}{2,12}\.?(?: \p{Lu}\p{L}{2,12})?)){0,2},?\s*(?:\([^()]{2,30}\)\s*)?(?:—|–|--|-)\s+(?=\S)`,
  'u',
);

/** *Seoul, Nov. 5 (Agency) –*: in small letters a place is one with a date or an agency behind it. */
const DATELINE_IN_SMALL = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}?\p{Ll}+){0,2}(?:(?:, ${DATE},?(?: \([^()]{2,30}\))?| \([^()]{2,30}\)) ?(?:—|–|--|-)|, ${DATE},? \(\p{Lu}{2,}\))\s+(?=\S)`,
  'u',
);

/** *PETALING BARU:* as the papers of some countries set it, once, before the first sentences. */
const PLACE_WITH_COLON =
  /^(\p{Lu}{3,}(?:[ /]\p{Lu}{2,}){0,3}(?:, \p{Lu}\p{L}+ \d{1,2})?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?):\s+(?=\S)/u;

function afterDateline(reading: ReadingOfText, from: number, block: number): number {
  const span = reading.blocks[block];
  if (!span) return from;
  const opening = reading.text.slice(span[0], Math.min(span[1], span[0] + 90));
  if (!/[—–:)-]/.test(opening)) return from;
  const dateline =
    DATELINE.exec(opening) ??
    DATELINE_IN_SMALL.exec(opening) ??
    placeWithColon(reading, opening, block);
  if (!dateline) return from;
  let start = from;
  while (
    start < reading.tokens.length &&
    reading.tokens[start]!.start < span[0] + dateline[0].length
  )
    start += 1;
  return start;
}

/** A name that takes another turn is no place. */
function placeWithColon(
  { text }: ReadingOfText,
  opening: string,
  block: number,
): RegExpExecArray | null {
  const found = block <= LAST_DATELINE ? PLACE_WITH_COLON.exec(opening) : null;
  const place = found?.[1] ?? '';
  if (/\p{Ll}:?$/u.test(place) && !CAPITALS.has(place.toLowerCase()) && !CITIES.has(place))
    return null;
  const turn = `${place}:`;
  return found && text.indexOf(turn) === text.lastIndexOf(turn) ? found : null;
}

/** Cities, besides capitals, whose papers set *Lahore:* before the first sentence. */
const CITIES = new Set(
  [
    'Mumbai',
    'Chennai',
    'Kolkata',
    'Bengaluru',
    'Hyderabad',
    'Lucknow',
    'Patna',
    'Srinagar',
    'Guwahati',
  ].concat([
    'Lahore',
    'Karachi',
    'Peshawar',
    'Quetta',
    'Rawalpindi',
    'Dubai',
    'Sharjah',
    'Jeddah',
    'Geneva',
    'New York',
  ]),
);

/** A dateline stands in the first blocks. */
const LAST_DATELINE = 3;

function endsAt(reading: ReadingOfText, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (token.plain && token.quotation < 0 && next.quotation < 0) return false;
  if (!startsSentence(next)) return false;
  if (token.quotation >= 0) return next.quotation !== token.quotation && endsQuoted(reading, at);
  if (token.text === 'X.') return /^(?:on|to)$/.test(tokens[at - 1]?.lower ?? '');
  if (/^[.!?…]+$/.test(token.text)) return !(token.text === '.' && isAbbreviation(tokens[at - 1]));
  if (/[)\]]/.test(token.text)) return /^[.!?]$/.test(tokens[at - 1]?.text ?? '');
  if (next.quotation >= 0) return endsInPlace(token) && startsSentence(tokens[at + 2] ?? next);
  return (
    /^(?:u\.s|u\.k|u\.n|d\.c|a\.m|p\.m|jr|sr|inc|corp|co)\.$/.test(token.lower) &&
    startsClause(tokens, at + 1)
  );
}

/** *in Columbia, S.C. “It is…”*: the full stop of a place or year before a quotation ends the sentence as well. */
function endsInPlace({ lower }: Token): boolean {
  return /^(?:\p{L}\.){2,}$|^(?:calif|fla|mass|va|ga|ill|ind|mich|minn|mo|okla|ore|pa|tenn|tex|wash|wis|ala|ariz|ark|colo|conn|del|kan|ky|la|md|miss|mont|neb|nev|vt|wyo|jr|sr|inc|corp|co|ltd|a\.m|p\.m)\.?$/u.test(
    lower,
  );
}

function startsSentence(token: Token): boolean {
  return /^[\p{Lu}\p{N}“"«‘'([—–•-]/u.test(token.text) || token.text.startsWith('@');
}

function isAbbreviation(token: Token | undefined): boolean {
  if (!token) return false;
  return ABBREVIATIONS.has(token.lower) || /^\p{Lu}$/u.test(token.text);
}

/** After *U.S.* a new sentence is likely only before a function word with a capital. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  return /^(?:DET|PRON|SCONJ|ADP)$/.test(tokens[at]?.pos ?? '');
}

/** After a quotation: a full stop inside ends the sentence unless a cue follows at once (*“…?” she asked*). */
function endsQuoted(reading: ReadingOfText, at: number): boolean {
  const last = lastInside(reading.tokens, at);
  if (!/[.!?…]$/.test(last)) return false;
  if (nameAfterDash(reading.tokens, at + 1)) return false;
  const open = /[!?]$/.test(last);
  return !cueFollows(reading, at + 1, open);
}

/** *“….” — Ruth Ama*: the author of a quotation, and nothing that is said of them. */
function nameAfterDash(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[—–―]|-{1,2})$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.pos !== 'PROPN')
    return false;
  return tokens.slice(at + 1, at + CUE_REACH).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

function lastInside(tokens: readonly Token[], at: number): string {
  let last = at;
  while (last > at - 2 && /^["“”»›’'＂]+$/.test(tokens[last]?.text ?? '')) last -= 1;
  return tokens[last]?.text ?? '';
}

function cueFollows(reading: ReadingOfText, from: number, open: boolean): boolean {
  const { tokens } = reading;
  const reach = open ? CUE_REACH_OPEN : CUE_REACH;
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const token = tokens[at]!;
    if (token.quotation >= 0 || /^[.!?:;]$/.test(token.text)) return false;
    const form = token.cue;
    if (form?.verb.frames.includes('q'))
      return (
        (closesClause(tokens, at + 1, from === at) || (open && takesNoClause(tokens, at + 1))) &&
        !ownQuotation(tokens, at + 1, from)
      );
    if (open && token.pos === 'VERB' && at > from)
      return /^[.,;]$/.test(tokens[at + 1]?.text ?? '.');
    if (token.pos === 'VERB' || (token.pos === 'AUX' && at > from)) return false;
  }
  return false;
}

/** *“…?” Todd asked the mogul*, *“…!” she said pleasantly*: no content of its own follows the cue. */
function takesNoClause(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + CUE_REACH); next += 1) {
    const { text, lower, pos, quotation } = tokens[next]!;
    if (/^[.;]$/.test(text)) return true;
    if (quotation >= 0 || pos === 'VERB' || pos === 'AUX') return false;
    if (text === ':' || lower === 'that') return false;
  }
  return true;
}

/** *“….” She adds, “…”*: after a full stop the cue belongs to the quotation that follows it. */
function ownQuotation(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.text !== ',' || (tokens[at + 1]?.quotation ?? -1) < 0) return false;
  return /[.…]$/.test(lastInside(tokens, from - 1));
}

/** The cue of a quotation before it ends its clause, or is followed by its subject. */
function closesClause(tokens: readonly Token[], at: number, inverted: boolean): boolean {
  const next = tokens[at];
  if (!next || /^[.,;]$/.test(next.text)) return true;
  if (inverted) return /^(?:PROPN|NOUN|DET|PRON|ADJ)$/.test(next.pos);
  return /^(?:on|in|at|during|to|of|after|before|with|when|as|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    next.lower,
  );
}
