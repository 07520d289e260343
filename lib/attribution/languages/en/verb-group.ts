import { makeChunk, type Chunk, type Tense, type VerbGroup } from './chunk';
import type { VerbForm } from './lexicon/verbs';
import { BE, DO, HAVE, MODALS, NEGATIONS, WH } from './lexicon/words';
import type { ReadingOfText, Sentence } from './reading';
import { isNoun, isVerbal, type Token } from './token';

/**
 * The verb group that begins at `at`: adverbs, auxiliaries, negation and the main verb (*has also said*,
 * *did not mention*), as `VG`, or `INF` after *to*. Null when none begins there.
 */
export function readVerbGroup(
  reading: ReadingOfText,
  sentence: Sentence,
  at: number,
): Chunk | null {
  const { tokens } = reading;
  const particle = infinitiveMark(tokens, at, sentence.to);
  const infinitive = particle !== null;
  let to = infinitive ? particle + 1 : at;
  let main = -1;
  for (; to < sentence.to; to += 1) {
    const token = tokens[to]!;
    if (token.quotation !== tokens[at]!.quotation) break;
    if (isVerbal(token)) {
      if (main >= 0 && !isAuxiliary(tokens[main]!)) break;
      main = to;
      continue;
    }
    if (!isInside(token)) break;
    if (main >= 0 && !verbFollows(reading, sentence, to)) break;
    if (main < 0 && !verbFollows(reading, sentence, to)) return null;
  }
  if (main < 0) return null;
  const verb = describe(tokens, at, main, infinitive);
  return makeChunk(infinitive ? 'INF' : 'VG', at, main + 1, tokens[main]!.lower, { verb });
}

/** The place of *to* before a verb, also behind *not*: *vowed not to vote*; null when there is none. */
function infinitiveMark(tokens: readonly Token[], at: number, limit: number): number | null {
  const to = NEGATIONS.has(tokens[at]!.lower) ? at + 1 : at;
  if (to >= limit || tokens[to]!.lower !== 'to') return null;
  return isVerbAfterTo(tokens, to + 1, limit) ? to : null;
}

function isVerbAfterTo(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = at < limit ? tokens[at] : undefined;
  if (!next) return false;
  if (next.pos === 'ADV' && at + 1 < limit) return isVerbal(tokens[at + 1]);
  return isVerbal(next) || (next.cue?.form === 'base' && !isNoun(next));
}

function isInside(token: Token): boolean {
  return (token.pos === 'ADV' && !WH.has(token.lower)) || NEGATIONS.has(token.lower);
}

/** Whether the adverbs from `at` on lead to a verb. */
function verbFollows(reading: ReadingOfText, sentence: Sentence, at: number): boolean {
  const { tokens } = reading;
  let to = at;
  while (to < sentence.to && isInside(tokens[to]!) && to - at < 4) to += 1;
  return to < sentence.to && isVerbal(tokens[to]);
}

function isAuxiliary({ lower, pos }: Token): boolean {
  return pos === 'AUX' || BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower);
}

function describe(
  tokens: readonly Token[],
  from: number,
  main: number,
  infinitive: boolean,
): VerbGroup {
  const words = tokens.slice(from, main).map((token) => token.lower);
  const { lower, cue } = tokens[main]!;
  const form = cue?.form ?? (lower.endsWith('ing') ? 'ing' : 'past');
  const said = isPerfectSaid(tokens, from, main);
  const beBefore = !said && words.some((word) => BE.has(word));
  const modal = words.find((word) => MODALS.has(word)) ?? null;
  const auxiliary =
    words.some((word) => BE.has(word) || HAVE.has(word) || DO.has(word)) || modal !== null;
  const bareAux = isAuxiliary(tokens[main]!);
  return {
    main,
    cue,
    tense: infinitive ? 'base' : tenseOf(words, tokens[main]!, form),
    finite:
      !infinitive &&
      words[0] !== 'having' &&
      (auxiliary || (bareAux && lower !== 'having') || form !== 'ing'),
    passive:
      beBefore &&
      form !== 'ing' &&
      (form === 'past' || form === 'part' || /(?:ed|en)$/.test(lower)),
    negated: words.some((word) => NEGATIONS.has(word)),
    modal,
    progressive: beBefore && form === 'ing',
    perfect: said || words.some((word) => HAVE.has(word)),
  };
}

/** *He's said*: a person who *is said* would have *to* behind it. */
function isPerfectSaid(tokens: readonly Token[], from: number, main: number): boolean {
  return (
    /^['’]s$/.test(tokens[from]!.text) &&
    /^(?:he|she|who)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[main]!.cue?.verb.frames.includes('q') === true &&
    tokens[main + 1]?.lower !== 'to'
  );
}

/** The tense that the first auxiliary, or else the main verb, stands in. */
function tenseOf(
  auxiliaries: readonly string[],
  { lower, cue }: Token,
  form: VerbForm['form'],
): Tense {
  for (const word of auxiliaries) {
    const tense = auxiliaryTense(word);
    if (tense) return tense;
  }
  const own = auxiliaryTense(lower);
  if (own) return own;
  if (form === 'part') return 'past';
  if (form !== 'past') return form === 's' ? 'present' : form;
  if (cue || lower.endsWith('ed') || PASTS.has(lower)) return 'past';
  return /[^s]s$/.test(lower) ? 'present' : 'base';
}

function auxiliaryTense(word: string): Tense | null {
  if (MODALS.has(word)) return 'modal';
  if (/^(?:was|were|had|did|'d)$/.test(word)) return 'past';
  return BE.has(word) || HAVE.has(word) || DO.has(word) ? 'present' : null;
}

/** The commonest irregular pasts of verbs that are no cues. */
const PASTS = new Set(
  (
    'took made went gave got left met came became began kept lost won ran sat stood fell rose broke chose drew flew ' +
    'grew led paid sent spent threw wore held heard built bought brought caught fought sold taught'
  ).split(' '),
);
