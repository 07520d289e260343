import { MEN, WOMEN } from '../lexicon/given-names';
import { HONORIFICS, OFFICIAL_POSTS, OTHER_POSTS, RANKS, SPOKESPERSONS } from '../lexicon/roles';
import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { RELATIONS } from '../lexicon/private-roles';
import { TIMES } from '../lexicon/words';
import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import type { Range } from '../statement';
import type { Token } from '../token';
import { bare, isCapital, isWord } from './words';

/** A source's words taken apart. All ranges are token indices. */
export interface Parts {
  /** Whole core without article and apposition. */
  core: Range;
  /** The personal name at the core's end, or null. */
  name: Range | null;
  /** What stands before the name: *White House press secretary*. */
  before: Range | null;
  /** The apposition after it, without article. */
  after: Range | null;
  /** Last noun before any preposition, lower case. */
  head: string;
  article: 'the' | 'a' | 'that' | null;
}

/** *Even the professor*. */
const FOCUS = /^(?:even|only|also|just|meanwhile)$/;

/** A word that is neither stray nor a time before a name (*Monday Barlows*). */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const time = TIMES.has(token.lower) && isCapital(tokens[at + 1]);
  return isWord(token) && !FOCUS.test(token.lower) && !time;
}

/** Cuts *Ukrainian President Volodymyr Zelenskyy, who …* and the like at the name, its titles and its apposition. */
export function partsOf(reading: ReadingOfText, [from, to]: Range): Parts {
  const { tokens } = reading;
  let start = from;
  while (start < to && !opensPhrase(tokens, start)) start += 1;
  const first = tokens[start]?.lower ?? '';
  const article = /^(?:the|this|that|these|those)$/.test(first)
    ? first === 'the'
      ? 'the'
      : 'that'
    : /^(?:an?|one|another)$/.test(first)
      ? 'a'
      : null;
  if (article) start += 1;
  const comma = commaAfter(tokens, start, to);
  const end = withoutReflexive(tokens, start, comma ?? to);
  const own = nameAtEnd(tokens, start, end);
  const named =
    comma === null || isPersonalName(tokens, own)
      ? null
      : appositionName(tokens, comma, to, RELATIONS.has(headOf(tokens, start, end)));
  if (named) {
    const before = { core: [start, end] as Range, name: named, before: [start, end] as Range };
    return { ...before, after: null, head: headOf(tokens, start, end), article };
  }
  const name = own;
  return {
    core: [start, end],
    name,
    before: name && name[0] > start ? [start, name[0]] : null,
    after:
      comma === null
        ? null
        : withoutArticle(tokens, [comma + 1, appositionEnd(tokens, comma + 1, to)]),
    head: headOf(tokens, start, end),
    article,
  };
}

/** *Ferreyra herself*. */
function withoutReflexive(tokens: readonly Token[], from: number, end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  return end - from > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(last) ? end - 1 : end;
}

/** Two words or more and no title: a personal name may stand here, and needs none in the apposition. */
function isPersonalName(tokens: readonly Token[], name: Range | null): boolean {
  return (
    name !== null &&
    name[1] - name[0] >= 2 &&
    isCapital(tokens[name[0]]) &&
    !/['’]s$/.test(tokens[name[1] - 1]!.text)
  );
}

/** *the environment minister, Theresa Gruber*: the name in the apposition of a post; *his wife, Carol* needs no surname. */
function appositionName(
  tokens: readonly Token[],
  comma: number,
  to: number,
  related: boolean,
): Range | null {
  const end = appositionEnd(tokens, comma + 1, to);
  const words = tokens.slice(comma + 1, end);
  const capitals = words.every(
    (token) =>
      isCapital(token) ||
      /^(?:de|van|von|der|bin|al|el|la|da|dos|di|-)$/.test(token.lower) ||
      token.text === '-',
  );
  let start = comma + 1;
  while (start < end && isTitle(tokens[start]!)) start += 1;
  const long = end - start >= 2 || start > comma + 1 || related;
  return words.length >= (related ? 1 : 2) && words.length <= 5 && capitals && start < end && long
    ? [start, end]
    : null;
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (/^[,–—]$/.test(tokens[at]!.text)) return at;
  return null;
}

const ENDS_APPOSITION = wordSet(', ; who which whose where – — (');

function appositionEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (ENDS_APPOSITION.has(tokens[at]!.lower)) return at;
  }
  return to;
}

function withoutArticle(tokens: readonly Token[], [from, to]: Range): Range | null {
  const start = /^(?:the|an?)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return to > start ? [start, to] : null;
}

/** The run of capitalised words at the end of the core, after the last title in it. */
function nameAtEnd(tokens: readonly Token[], from: number, end: number): Range | null {
  const last = nameAfterPost(tokens, from, end);
  if (last) return last;
  const stop = endsInName(tokens, from, end) ? end : prepositionAt(tokens, from, end);
  let start = stop;
  while (start > from && isNamePart(tokens, start - 1, from)) start -= 1;
  while (start < stop && !isCapital(tokens[start])) start += 1;
  for (let at = stop - 1; at >= start; at -= 1) {
    if (isTitle(tokens[at]!) && !isGivenName(tokens, at, stop)) {
      start = at + 1;
      break;
    }
  }
  return start < stop && tokens[start - 1]?.text !== '&' ? [start, stop] : null;
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
  /^(?:state|defen[cs]e|labor|commerce|education|energy|agriculture|transportation|staff|police|parliament|power|justice|finance|health|transport|interior|war)$/;

/** *JPL scientist and study co-author Michael Malaska*: a post, then two capitalised words at the very end. */
function endsInName(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from < 4 || !isCapital(tokens[end - 1]) || !isCapital(tokens[end - 2])) return false;
  const before = tokens[end - 3]!;
  const and = tokens.slice(from, end).some((token) => token.lower === 'and');
  return and && isTitle(before) && /^\p{Ll}/u.test(before.text);
}

const PREPOSITIONS = wordSet('of for from at in with on to by and');

function prepositionAt(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.text === '(' && !isHeldNoMore(tokens, at)) return at;
    if (PREPOSITIONS.has(token.lower)) return at;
  }
  return end;
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
  return token.pos === 'NOUN' && tokens[at - 1]?.text === '-';
}

const TITLES = new Set([
  ...OFFICIAL_POSTS,
  ...OTHER_POSTS,
  ...SPOKESPERSONS,
  ...HONORIFICS,
  ...RANKS,
]);

export function isTitle(token: Token): boolean {
  return TITLES.has(bare(token));
}

function headOf(tokens: readonly Token[], from: number, end: number): string {
  let stop = prepositionAt(tokens, from, end);
  while (stop > from && !isWord(tokens[stop - 1])) stop -= 1;
  return stop > from ? bare(tokens[stop - 1]!) : '';
}
