import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { MEN, WOMEN } from '../lexicon/given-names';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import { wordSet } from '../lexicon/word-set';
import type { Range } from '../statement';
import type { Token } from '../token';
import { isTitle } from './titles';
import { bare, isCapital } from './words';

/** The run of capitalised words at the end of the core, after the last title in it. */
export function nameAtEnd(tokens: readonly Token[], from: number, end: number): Range | null {
  const last = nameAfterPost(tokens, from, end);
  if (last) return last;
  const behind = nameBehindPost(tokens, from, end);
  if (behind !== null) return [behind, end];
  const stop = endsInName(tokens, from, end) ? end : prepositionAt(tokens, from, end);
  let start = stop;
  while (start > from && isNamePart(tokens, start - 1, from)) start -= 1;
  while (start < stop && !isCapital(tokens[start])) start += 1;
  for (let at = stop - 1; at >= start; at -= 1) {
    if (
      isTitle(tokens[at]!) &&
      !isGivenName(tokens, at, stop) &&
      !isSurname(tokens, at, from, stop)
    ) {
      start = afterShortName(tokens, at + 1, stop);
      break;
    }
  }
  return start < stop && tokens[start - 1]?.text !== '&' ? [start, stop] : null;
}

/** *Director General ZRPO Ida Voss*: the short name of a body behind the post is no part of the name. */
function afterShortName(tokens: readonly Token[], from: number, stop: number): number {
  return stop - from > 2 && /^\p{Lu}{3,6}$/u.test(tokens[from]!.text) ? from + 1 : from;
}

/** Titles and trades that are surnames. */
const SURNAMES = wordSet(
  `king bishop baker judge prince pope cardinal carpenter farmer butcher brewer dean duke baron marshal major priest abbot
  vicar singer painter driver bowler pilot knight constable sheriff mason fisher cook miner archer fellow`,
);

/** With these before it such a word is a post: *Crown Prince*, *District Judge*. */
const BEFORE_POST =
  /^(?:crown|chief|district|circuit|county|city|state|federal|high|appeals?|court|auxiliary|catholic|anglican|methodist|lutheran|episcopal|associate|senior|supreme|trial|military|immigration|family|vice|field|fire|sky|former|presiding|grand|prime)$/;

/** *Ida Baker*: a title at the end, right behind a given name, or behind one other word with a capital. */
function isSurname(tokens: readonly Token[], at: number, from: number, stop: number): boolean {
  const before = tokens[at - 1];
  if (at !== stop - 1 || at === from || !SURNAMES.has(bare(tokens[at]!)) || !isCapital(tokens[at]))
    return false;
  if (!isCapital(before) || isTitle(before!) || BEFORE_POST.test(before!.lower)) return false;
  if (MEN.has(before!.lower) || WOMEN.has(before!.lower)) return true;
  return at - 1 === from || !isCapital(tokens[at - 2]) || isTitle(tokens[at - 2]!);
}

/** *Dean Baker*: a title that is a given name, before a surname and after no other title. */
function isGivenName(tokens: readonly Token[], at: number, stop: number): boolean {
  return at + 1 < stop && MEN.has(tokens[at]!.lower) && !isTitle(tokens[at + 1]!);
}

/** *Secretary of State Mary Cole*: a post with its *of*-phrase, then a known given name and what follows it. */
function nameAfterPost(tokens: readonly Token[], from: number, end: number): Range | null {
  const preposition = prepositionAt(tokens, from, end);
  const post = tokens.slice(from, preposition).some(isTitle);
  if (!post || preposition >= end || tokens[preposition]!.text === '(') return null;
  const last = nameAtVeryEnd(tokens, preposition + 2, end);
  if (last) return last;
  const office = OF_ONE_WORD.test(tokens[preposition + 1]?.lower ?? '');
  for (let at = preposition + 2; at < end - 1; at += 1) {
    const first = tokens[at]!;
    const opens =
      (office && at === preposition + 2) || MEN.has(first.lower) || WOMEN.has(first.lower);
    if (!isCapital(first) || !opens) continue;
    const rest = tokens.slice(at + 1, end);
    return rest.length <= 3 && rest.every((_, index) => isNamePart(tokens, at + 1 + index, at))
      ? [at, end]
      : null;
  }
  return null;
}

/** *councillor for local government Lim Siew Fong*: capitals at the end behind a common noun. */
function nameAtVeryEnd(tokens: readonly Token[], from: number, end: number): Range | null {
  let start = end;
  while (start > from && isCapital(tokens[start - 1])) start -= 1;
  const words = end - start;
  const before = tokens[start - 1];
  const follows = start >= from && before?.pos === 'NOUN' && !ORGANISATIONS.has(bare(before));
  return words >= 2 && words <= 4 && follows && !isKind(bare(tokens[end - 1]!))
    ? [start, end]
    : null;
}

/** A word for a body: what follows it, or ends in it, names no person. */
function isKind(word: string): boolean {
  return ORGANISATIONS.has(word) || OFFICIAL_BODIES.has(word) || MEDIA_NAMES.has(word);
}

/** What secretaries, chiefs and ministers are of, in one word. */
const OF_ONE_WORD =
  /^(?:state|defen[cs]e|labor|commerce|education|energy|agriculture|transportation|staff|police|parliament|power|justice|finance|health|transport|interior|war|opposition)$/;

/**
 * *Bank of Norland governor Ida Voss*, *Roads and Water Minister Ida Voss*: where the name begins behind a post whose
 * body has a preposition or an *and* in its own name; null when the phrase is none such.
 */
function nameBehindPost(tokens: readonly Token[], from: number, end: number): number | null {
  let start = end;
  while (start > from && isNamePart(tokens, start - 1, from) && !isTitle(tokens[start - 1]!))
    start -= 1;
  while (start < end && !isCapital(tokens[start])) start += 1;
  const post = tokens[start - 1];
  const words = end - start;
  if (
    !post ||
    words < 2 ||
    words > LONGEST_NAME ||
    !isTitle(post) ||
    isKind(bare(tokens[end - 1]!))
  )
    return null;
  const joint = prepositionAt(tokens, from, start - 1);
  if (joint >= start - 2 || tokens[joint]!.text === '(') return null;
  const before = tokens.slice(from, joint);
  if (before.some(isTitle) || !isCapital(before.at(-1))) return null;
  const behind = tokens.slice(joint + 1, start - 1);
  if (!behind.some(isCapital)) return null;
  if (tokens[joint]!.lower !== 'and')
    return /^(?:of|on|for)$/.test(tokens[joint]!.lower) ? start : null;
  return isMinisterial(post, [...before, ...behind]) ? start : null;
}

const LONGEST_NAME = 5;

/** Posts that are named by two matters (*Health and Sports Minister*). */
const MINISTERIAL =
  /^(?:minister|secretary|undersecretary|commissioner|chairman|chairwoman|chair|director)$/;

/** Whether the post may be for two matters, and the words before it are none of two states. */
export function isMinisterial(post: Token, before: readonly Token[]): boolean {
  return MINISTERIAL.test(bare(post)) && !before.some(isPlace);
}

function isPlace(token: Token): boolean {
  const word = bare(token);
  return STATES.has(word) || CAPITALS.has(word) || NATIONAL.test(word);
}

/** *JPL scientist and study co-author Michael Malaska*: a post, then two capitalised words at the very end. */
function endsInName(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from < 4 || !isCapital(tokens[end - 1]) || !isCapital(tokens[end - 2])) return false;
  const before = tokens[end - 3]!;
  const and = tokens.slice(from, end).some((token) => token.lower === 'and');
  return and && isTitle(before) && /^\p{Ll}/u.test(before.text);
}

const PREPOSITIONS = wordSet('of for from at in with on to by and');

export function prepositionAt(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.text === '(' && !isHeldNoMore(tokens, at) && !isUnit(tokens, at, end)) return at;
    if (PREPOSITIONS.has(token.lower) && tokens[at - 1]!.text !== '-') return at;
  }
  return end;
}

/** *SSP (STF) Chandra*: the unit behind a rank. */
function isUnit(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    at + 3 < end &&
    tokens[at + 2]!.text === ')' &&
    /^\p{Lu}{2,6}$/u.test(tokens[at + 1]!.text) &&
    isTitle(tokens[at - 1]!)
  );
}

/** *Col. (rtd) Benali*. */
function isHeldNoMore(tokens: readonly Token[], at: number): boolean {
  return /^(?:rtd|ret|retd|retired)\.?$/.test(tokens[at + 1]?.lower ?? '');
}

function isNamePart(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (/^(?:['’]s|['’])$/.test(token.text)) return false;
  if (isCapital(token)) return true;
  if (/^(?:de|van|von|der|bin|al|el|la|da|dos|del|di|ibn|-|["“”])$/.test(token.lower))
    return at > from && at + 1 < tokens.length;
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && tokens[at - 1]?.text === '-';
}
