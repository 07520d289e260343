import { VIEW_ADJECTIVES } from './lexicon/view-adjectives';
import { wordSet } from './lexicon/word-set';
import { BE, MODALS, PERSONAL, WH } from './lexicon/words';
import { isNoun, isVerbal, type Pos, type Token } from './token';

const INNER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'PRON']);

/** More words in a row than this are a list or noise: the phrase is cut, so that time stays linear. */
const LONGEST = 80;

/** With more words than this and no noun yet (*A A A …*) it is none; so no word is looked at again and again. */
const LONGEST_BEFORE_NOUN = 12;

/**
 * The end of the noun phrase that begins at `at` (determiner, adjectives, nouns, names, possessives; no
 * prepositions), or `at` when none begins there.
 */
export function nounPhraseEnd(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at]!;
  if (PERSONAL.has(first.lower) && first.pos === 'PRON') return at + 1;
  if (isPredicate(tokens, at)) return at;
  let to = at;
  let nouns = 0;
  const end = Math.min(limit, at + LONGEST);
  while (to < end) {
    const token = tokens[to]!;
    if (to > at && startsNew(tokens, to, nouns > 0)) break;
    if (nouns === 0 && to - at > LONGEST_BEFORE_NOUN) break;
    if (isNominal(token) || isLoneOther(tokens, to, limit)) {
      nouns += 1;
      to += 1;
    } else if (joinsAdjectives(tokens, to, at) || (nouns === 0 && partsAdjectives(tokens, to, at)))
      to += 1;
    else if (INNER.has(token.pos) || isPossessive(token) || joinsName(tokens, to, at)) to += 1;
    else if (isModifier(tokens, to, limit, at)) to += 1;
    else break;
  }
  return nouns > 0 ? to : at;
}

/** *is sure | the dyke will hold*, *was glad | voters came*: an adjective that takes a clause. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'ADJ' || !VIEW_ADJECTIVES.has(lower)) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before -= 1;
  return BE.has(tokens[before]?.lower ?? '');
}

const NOMINAL: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

/** Determiners that need no noun. */
const STANDS_ALONE = wordSet(
  'this these those many some all both other others another few several most none each everyone nobody',
);

function isNominal(token: Token): boolean {
  return NOMINAL.has(token.pos) || (token.pos === 'DET' && STANDS_ALONE.has(token.lower));
}

const PARTITIVE = wordSet('many most much several few neither either any');
const ADJECTIVE_ALONE = wordSet('other latter former rest poor rich');

/** *the other would …*, *many of …*: no noun follows. */
function isLoneOther(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const { lower } = tokens[at]!;
  if (PARTITIVE.has(lower)) return next?.lower === 'of';
  return isVerbal(next) && ADJECTIVE_ALONE.has(lower);
}

/** *current and former officials*: two adjectives before one noun. */
function joinsAdjectives(tokens: readonly Token[], at: number, from: number): boolean {
  const previous = tokens[at - 1];
  const after = tokens[at + 2];
  return (
    at > from &&
    /^(?:and|or)$/.test(tokens[at]!.lower) &&
    previous?.pos === 'ADJ' &&
    /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
  );
}

/** *the tall, quiet diplomat*: a comma before the noun has come. */
function partsAdjectives(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at > from &&
    tokens[from]!.pos === 'DET' &&
    tokens[at]!.text === ',' &&
    tokens[at - 1]!.pos === 'ADJ' &&
    /^(?:ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

function isPossessive({ lower, pos }: Token): boolean {
  return (lower === "'s" || lower === "'") && pos === 'PART';
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday today yesterday');

/** A determiner, a subject pronoun or a time word after a noun begins the next phrase. */
function startsNew(tokens: readonly Token[], at: number, hasNoun: boolean): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (PERSONAL.has(token.lower) && token.pos === 'PRON') return true;
  if (
    token.pos === 'PRON' &&
    !/^(?:his|her|its|their|our|my|your|others?|own|one|ones)$/.test(token.lower)
  )
    return hasNoun;
  if (hasNoun && beginsContact(tokens, at)) return true;
  if (!hasNoun) return token.pos === 'DET' && /ing$/.test(previous.lower);
  if (/^(?:last|next)$/.test(token.lower)) return isNoun(previous);
  if (token.pos === 'DET' && !/^(?:all|both)$/.test(previous.lower))
    return !isPossessive(previous) && previous.pos !== 'DET';
  if (token.pos === 'PRON') return !/^(?:of|and|all|both)$/.test(previous.lower);
  return DAYS.has(token.lower) && previous.pos !== 'DET' && !isPossessive(previous);
}

/** A name and the indefinite phrase before it are at most this many words. */
const LONGEST_CONTACT = 4;

/** *a charge | Tehran denies*: behind an indefinite noun the subject of a relative clause without its pronoun. */
function beginsContact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (tokens[at]!.pos !== 'PROPN' || before.pos !== 'NOUN' || before.capital) return false;
  let verb = at + 1;
  while (tokens[verb]?.pos === 'PROPN' && verb - at < LONGEST_CONTACT) verb += 1;
  if (!/[cn]/.test(tokens[verb]?.cue?.verb.frames ?? '') || tokens[verb]!.pos !== 'VERB')
    return false;
  if (!/^[.,;—–-]$/.test(tokens[verb + 1]?.text ?? '.')) return false;
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_CONTACT); back -= 1)
    if (tokens[back]!.pos === 'DET') return /^an?$/.test(tokens[back]!.lower);
  return false;
}

/** Marks inside names: *AT&T*, *Smith-Jones*, *D-Va.*, *R.* */
function joinsName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (at === from || !next || !previous || !/^[-–/&]$/.test(token.text)) return false;
  return previous.end === token.start && token.end === next.start ? true : token.text === '&';
}

/** A participle, adverb or number word between a determiner or adjective and its noun; *told* is never one. */
function isModifier(tokens: readonly Token[], at: number, limit: number, from: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!next) return false;
  if (WH.has(token.lower)) return false;
  if (token.pos === 'ADV')
    return at === from ? countsBefore(token, next) : adverbInside(tokens, at, limit);
  if (token.pos !== 'VERB' || at === from || token.lower === 'told') return false;
  const previous = tokens[at - 1]!;
  const opens =
    /^(?:DET|ADJ|NUM)$/.test(previous.pos) ||
    isPossessive(previous) ||
    /^(?:his|her|its|their|our|my)$/.test(previous.lower) ||
    previous.pos === 'ADV' ||
    previous.text === '-';
  const named =
    previous.pos === 'PROPN' && tokens[from]!.pos === 'DET' && token.lower.endsWith('ing');
  if (!(opens || named) || !(isNoun(next) || next.pos === 'ADJ')) return false;
  return !(token.cue?.verb.frames.includes('q') && previous.pos === 'NUM');
}

/** *nearly three*, *virtually all*, *at least two*, *more than half*, *more young voters*. */
function countsBefore({ lower }: Token, next: Token): boolean {
  if (/^(?:more|fewer|less)$/.test(lower) && /^(?:ADJ|NOUN)$/.test(next.pos)) return true;
  return (
    /^(?:about|around|nearly|almost|roughly|approximately|virtually|practically|some|only|even|just|at|more|fewer|less|over)$/.test(
      lower,
    ) &&
    (/^(?:NUM|DET)$/.test(next.pos) || /^(?:least|most|than)$/.test(next.lower))
  );
}

/** *a properly calibrated price*, *the most senior official*. */
function adverbInside(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1]!;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)) return !MODALS.has(next.lower);
  const after = at + 2 < limit ? tokens[at + 2] : undefined;
  return (
    next.pos === 'VERB' &&
    /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
  );
}
