import makeCache from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import collectTokens from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { END, HINTS, NOTHING, readAutomaton, recognize } from './automaton';
import { taggerModel } from './tagger-model';
import type { Pos } from './token';

/**
 * The tagger of wink-nlp (an averaged perceptron made into automata, Collins 2002), put together from its parts. The
 * package itself goes from a text to a document in one call. Here words and tags are asked for apart, so that nothing
 * is parted into words twice (`units.ts`); words and tags are the same (`wink.test.ts`).
 */

/** A word as the tagger knows it. */
export interface Lexeme {
  spelling: string;
  /** What it is until its neighbours are asked. */
  tag: number;
  /** It is that whatever its neighbours are: a part of a contraction. */
  fixed: boolean;
  /** The event that the automata read in place of the tag, or `NOTHING`. */
  hint: number;
  /** Its number in the lexicon, in lower case. */
  normal: number;
}

const core = taggerModel.core();
const cache = makeCache(core, taggerModel.featureFn);
const tokenize = makeTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve);
const automata = taggerModel.pos().machines.map(readAutomaton);

/** Each token is four numbers: the word, the spaces before it or what it contracts, lemma and tag, a flag. */
const SIZE = 4;
/** A second number above this points to the whole word of a part of a contraction. */
const MOST_SPACES = 0xffff;
/** Where the tag stands in the third number. */
const TAG_SHIFT = 20;
const TAG_MASK = 0x3f;
const NOUN = 8;

/** The tags by their numbers. */
const NAMES = Array.from({ length: END }, (_, tag) => cache.valueOf('pos', tag)) as Pos[];

/** The words of a text in order; unknown ones are remembered, here and by the cache. */
export function lexemesOf(text: string): Lexeme[] {
  const tokens: number[] = [];
  tokenize(collectTokens({ cache, tokens, nonBreakingSpaces: {} }), text);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; at += SIZE)
    lexemes.push(readLexeme(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!));
  return lexemes;
}

function readLexeme(word: number, before: number, tagged: number): Lexeme {
  const fixed = tagged !== 0;
  const hint = cache.property(word, 'posHint');
  return {
    spelling: cache.value(word),
    tag: fixed
      ? (tagged >>> TAG_SHIFT) & TAG_MASK
      : cache.posOf(cache.mappedSpelling(word)) || NOUN,
    fixed,
    hint: hint === 0 ? NOTHING : HINTS + hint,
    normal: before > MOST_SPACES ? cache.nox(before) : cache.normal(word),
  };
}

/** The part of speech of each word, in its place among the others. */
export function tagsOf(lexemes: readonly Lexeme[]): Pos[] {
  const tags: number[] = [];
  for (const { tag } of lexemes) tags.push(tag);
  for (const automaton of automata)
    for (const { at, tag, forced } of recognize(automaton, eventsOf(lexemes, tags)))
      if (forced || cache.isMemberPOS(lexemes[at]!.normal, tag)) tags[at] = tag;
  const named: Pos[] = [];
  for (let at = 0; at < tags.length; at += 1)
    named.push(NAMES[lexemes[at]!.fixed ? lexemes[at]!.tag : tags[at]!]!);
  return named;
}

/** What an automaton walks over: the tags so far, or the hints that stand in their place. */
function eventsOf(lexemes: readonly Lexeme[], tags: readonly number[]): number[] {
  const events: number[] = [];
  for (let at = 0; at < tags.length; at += 1)
    events.push(tags[at] === NOTHING ? NOTHING : lexemes[at]!.hint || tags[at]!);
  events.push(END);
  return events;
}
