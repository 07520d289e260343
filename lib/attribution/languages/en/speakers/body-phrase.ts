import { MEN, WOMEN } from '../lexicon/given-names';
import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import { wordSet } from '../lexicon/word-set';
import { TIMES } from '../lexicon/words';
import type { Range } from '../statement';
import { isNoun, type Token } from '../token';
import { bare, isCapital, isWord } from './words';

/** The part of a noun phrase that names a body, and the words that say what kind of body it is. */
export interface BodyPhrase {
  /** Token indices of the name: no article, no time, no place after it. */
  name: Range;
  /** Index of the head noun: *Bureau* in *Bureau of Labor Statistics*. */
  head: number;
  /** Whether the head is a name and no common noun. */
  proper: boolean;
  /** Lower case of the common noun before a proper name: *newspaper* in *newspaper Dagsbladet*. */
  kind: string | null;
}

/**
 * Takes *the Japan-led Kaguya Institute on Monday* apart; null when no noun is left. An *of*-phrase of the name may
 * go on after the range, up to `limit`.
 */
export function bodyPhrase(
  tokens: readonly Token[],
  [from, to]: Range,
  limit = to,
): BodyPhrase | null {
  const first = afterAttributes(tokens, from, to);
  const whole = capitalRun(tokens, first, limit);
  if (whole !== null) {
    const name: Range = [first, goesOn(tokens, whole - 1, limit)];
    return { name, head: whole - 1, proper: true, kind: null };
  }
  const stop = phraseEnd(tokens, first, to);
  let end = stop;
  while (end > first && (isTime(tokens[end - 1]!) || !isWord(tokens[end - 1]))) end -= 1;
  if (end <= first) return null;
  const head = end - 1;
  const proper = isCapital(tokens[head]) || /^\p{Ll}+\p{Lu}/u.test(tokens[head]!.text);
  const start = proper ? properStart(tokens, first, head) : first;
  const kind = start > first ? bare(tokens[start - 1]!) : null;
  return { name: [start, goesOn(tokens, head, limit)], head, proper, kind };
}

const JOINS_TOPIC = wordSet('to in on against with by');
const JOINS_NAME = wordSet('of for and the - &');

/** *Georgia Access to Medicine Commission*: capitals joined by small words, with a word for a body at their end. */
function capitalRun(tokens: readonly Token[], from: number, to: number): number | null {
  if (!isCapital(tokens[from])) return null;
  let end: number | null = null;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (JOINS_TOPIC.has(token.lower) || joinsTwoMatters(tokens, from, at)) joined = true;
    else if (isCapital(token)) {
      if (
        joined &&
        /^(?:commission|committee|council|agency|authority|foundation|association|fund|society|institute|board|bureau|office|group|alliance|network|campaign|act|organi[sz]ation|department|administration|centre|center|federation|service|inspectorate|directorate)$/.test(
          bare(token),
        )
      )
        end = at + 1;
    } else if (!JOINS_NAME.has(token.lower)) break;
  }
  return end;
}

/** *Food and Farming Organisation*, and no two bodies or states, each with a name of its own. */
function joinsTwoMatters(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]!.lower === 'and' &&
    at > from &&
    isCapital(before) &&
    isCapital(tokens[at + 1]) &&
    !/s$/.test(tokens[at + 1]!.text) &&
    !KINDS.some((set) => set.has(bare(before!))) &&
    !tokens
      .slice(from, at)
      .some(({ lower }) => STATES.has(lower) || CAPITALS.has(lower) || NATIONAL.test(lower))
  );
}

/** *Japan-led*, *Oslo-based*: what a body is led by or where it sits is no part of its name. */
function afterAttributes(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && isBefore(tokens[start]!, tokens[start + 1]!)) start += 1;
  for (let at = start; at < Math.min(to - 1, start + 6); at += 1)
    if (
      tokens[at - 1]?.text === '-' &&
      /^(?:led|based|backed|run|owned|controlled|funded|sponsored)$/.test(tokens[at]!.lower)
    )
      return at + 1;
  return start;
}

/** *Monday Barlows*, *its board*: no part of the name. */
function isBefore(token: Token, next: Token): boolean {
  return (
    /^(?:both|all|its|his|her|their|our)$/.test(token.lower) ||
    (TIMES.has(token.lower) && isCapital(next) && !KINDS.some((set) => set.has(bare(next))))
  );
}

const ENDS_PHRASE = wordSet(
  '( , ; : – — of for from at in with on to by as about against under during after before since last this who which that',
);

/** The first preposition, bracket or participle after the noun. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]!;
    if (ENDS_PHRASE.has(token.lower) && tokens[at - 1]!.text !== '-') return at;
    if (
      token.lower === 'and' &&
      isCapital(tokens[at - 1]) &&
      /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
    )
      return at;
    if (
      token.pos === 'VERB' &&
      !isCapital(token) &&
      isNoun(tokens[at - 1]) &&
      /(?:ed|ing|own|ade|ent)$/.test(token.lower)
    )
      return at;
  }
  return to;
}

const SOMETIME = wordSet('last next this early late then also');

function isTime(token: Token): boolean {
  return TIMES.has(bare(token)) || SOMETIME.has(token.lower);
}

const JOINS_WORDS = wordSet("- & ' ’ . / 's ’s of and for the de la le du der den van von");

/** The name begins after the last common noun before it: *rival broker Cobden & Hale*. */
function properStart(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 1; at >= from; at -= 1) {
    const { text, lower, pos } = tokens[at]!;
    if (isCapital(tokens[at]) || pos === 'DET' || JOINS_WORDS.has(lower)) continue;
    if (/^\p{Ll}/u.test(text)) return at + 1;
  }
  return from;
}

/** *People's Renewal Party*, *Nurses' Alliance*: many own what is named here, and belong to its name. */
export function isOwnerInName(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  return (
    isCapital(owner) &&
    isCapital(tokens[at + 1]) &&
    (/^(?:people|women|men|children)$/.test(owner!.lower) ||
      (/s$/.test(owner!.lower) && !/s$/.test(tokens[at]!.text)))
  );
}

const NAMED_FOR = /^(?:of|for)$/;
const KINDS = [OFFICIAL_BODIES, ORGANISATIONS, MEDIA_NAMES];

/** The phrases that belong to the name: they go on in capitals, or say what a ministry is of or a group on. */
function goesOn(tokens: readonly Token[], head: number, to: number): number {
  const known = KINDS.some((set) => set.has(bare(tokens[head]!)));
  const common = known && !isCapital(tokens[head]);
  let end = head + 1;
  while (end < to - 1) {
    const joins = tokens[end]!.lower;
    if (common && end === head + 1 && isTask(tokens[end]!)) return taskEnd(tokens, end + 1, to);
    if (!NAMED_FOR.test(joins) && !(joins === 'on' && known)) break;
    let next = end + 1;
    if (/^(?:the|an?)$/.test(tokens[next]!.lower)) next += 1;
    const opens = tokens[next];
    if (!opens || isTime(opens) || !(isCapital(opens) || (common && opens.pos === 'NOUN'))) break;
    if (joins === 'on' && common && !ON_SOMETHING.test(bare(tokens[head]!))) break;
    end = runEnd(tokens, next, to);
  }
  return end;
}

/** *the committee handling inter-Korean affairs*: what a body does tells which one it is. */
function isTask({ pos, lower }: Token): boolean {
  return pos === 'VERB' && lower.endsWith('ing');
}

function taskEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]!.pos) || tokens[end]!.text === '-'))
    end += 1;
  return end;
}

/** Bodies that are set up on a matter. */
const ON_SOMETHING = /^(?:group|committee|council|commission|panel|board)$/;

/** The end of a run of capitalised words joined by *and*, or of one common noun phrase. */
function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  const capital = isCapital(tokens[from]);
  while (end < to) {
    const token = tokens[end]!;
    const joins =
      /^(?:and|&|,)$/.test(token.lower) &&
      isCapital(tokens[end + 1]) &&
      end + 1 < to &&
      token.text !== ',';
    const more = capital
      ? isCapital(token) && !isTime(token)
      : token.pos === 'NOUN' && !isTime(token);
    if (more || /^['’]s$/.test(token.text)) end += 1;
    else if (joins && capital) end += 2;
    else break;
  }
  if (capital && NATIONAL.test(bare(tokens[end - 1]!)))
    while (end < to && tokens[end]!.pos === 'NOUN' && !isTime(tokens[end]!)) end += 1;
  return end;
}

/** Whether the word is a given name. */
export function isGiven(word: string): boolean {
  return MEN.has(word) || WOMEN.has(word);
}
