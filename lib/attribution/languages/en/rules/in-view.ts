import type { Chunk } from '../chunk';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import { wordSet } from '../lexicon/word-set';
import type { Candidate, Clause, Range } from '../statement';
import { atEach, tokens } from './candidate';
import { possessor } from './noun-cue';

/**
 * *In Ruth Ama’s view, the toll is a tax*, *By the paper’s tally, he has won*, *The toll is a tax, in her view*,
 * *The toll is, in her words, a tax*.
 */
export function heldInView(clause: Clause): Candidate[] {
  const { chunks, reading, index } = clause;
  return atEach(clause, 'P', ({ head, from }, at) => {
    const noun = chunks[at + 1];
    if (!/^(?:in|by|from)$/.test(head) || noun?.kind !== 'NP') return null;
    const source = VIEWS.has(noun.head) ? possessor(noun, reading.tokens) : null;
    const content = source && contentAround(chunks, at, at + 2);
    if (!source || !content) return null;
    return {
      rule: 'in-view',
      words: [[from, noun.to]],
      source,
      cue: [
        [from, from + 1],
        [noun.to - 1, noun.to],
      ],
      content: content.map((range) => tokens(chunks, range)),
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: index,
    };
  });
}

/** What somebody takes for true. */
const VIEWS = wordSet(
  'view views opinion mind eyes telling judgment judgement estimation estimate account admission tally count reckoning calculation perspective viewpoint assessment words phrase',
);

/** The clause behind the phrase where that opens the sentence, else the one that it ends or stands in. */
function contentAround(chunks: readonly Chunk[], from: number, to: number): Range[] | null {
  if (chunks.slice(0, from).every(({ kind }) => /^(?:AND|ADV|C)$/.test(kind))) {
    const start = chunks[to]?.kind === 'C' ? to + 1 : to;
    if (!clauseBegins(chunks, start)) return null;
    return [[start, contentEnd(chunks, start, 'clause', false)]];
  }
  if (!clauseBegins(chunks, 0)) return null;
  const comma = chunks[from - 1]!.kind === 'C';
  const before: Range = [0, comma ? from - 1 : from];
  if (!chunks[to] || chunks[to].kind === 'END') return [before];
  if (!comma || chunks[to].kind !== 'C' || !chunks[to + 1]) return null;
  return [before, [to + 1, contentEnd(chunks, to + 1, 'clause', false)]];
}
