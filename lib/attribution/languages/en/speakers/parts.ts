import { RELATIONS } from '../lexicon/private-roles';
import { RANKS } from '../lexicon/roles';
import { TIMES } from '../lexicon/words';
import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import type { Range } from '../statement';
import type { Token } from '../token';
import { nameAtEnd, prepositionAt } from './name-in-phrase';
import { isTitle } from './titles';
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

/** Months, and their short forms, that are given names before a surname. */
export const ALSO_GIVEN = /^(?:jan|april|may|june|august)$/;

/** A word that is neither stray nor a time before a name (*Monday Barlows*). */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const time = TIMES.has(token.lower) && !ALSO_GIVEN.test(token.lower) && isCapital(tokens[at + 1]);
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
    : /^(?:an?|one|another|each|every|either)$/.test(first)
      ? 'a'
      : null;
  if (article) start += 1;
  const comma = commaAfter(tokens, start, to);
  const end = withoutReflexive(tokens, start, comma ?? to);
  const own = nameAtEnd(tokens, start, end);
  const named =
    comma === null || isPersonalName(tokens, own)
      ? null
      : (appositionName(tokens, comma, to, RELATIONS.has(headOf(tokens, start, end))) ??
        titledInApposition(tokens, comma, to));
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
  if (tokens.slice(start, end - 1).some(isTitle)) return null;
  const long = end - start >= 2 || start > comma + 1 || related;
  return words.length >= (related ? 1 : 2) && words.length <= 5 && capitals && start < end && long
    ? [start, end]
    : null;
}

/** *its lead author, food scientist Wei Zhang*: a second post before the name. */
function titledInApposition(tokens: readonly Token[], comma: number, to: number): Range | null {
  const name = nameAtEnd(tokens, comma + 1, appositionEnd(tokens, comma + 1, to));
  const before = name && name[0] > comma + 1 ? tokens[name[0] - 1] : undefined;
  const post =
    before !== undefined && isTitle(before) && (!isCapital(before) || RANKS.has(before.lower));
  return name && post && name[1] - name[0] >= 2 ? name : null;
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

function headOf(tokens: readonly Token[], from: number, end: number): string {
  let stop = prepositionAt(tokens, from, end);
  while (stop > from && !isWord(tokens[stop - 1])) stop -= 1;
  return stop > from ? bare(tokens[stop - 1]!) : '';
}
