import type { Chunk } from '../chunk';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import { wordSet } from '../lexicon/word-set';
import type { Candidate, Clause, Range } from '../statement';
import { atEach, tokens } from './candidate';
import { possessor } from './noun-cue';

/** *In Ruth Ama’s view, the toll is a tax*, *By the paper’s tally, he has won*, *The toll is a tax, in her view*. */
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
      content: [tokens(chunks, content)],
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: index,
    };
  });
}

/** What somebody takes for true. */
const VIEWS = wordSet(
  'view views opinion mind eyes telling judgment judgement estimation estimate account admission tally count reckoning calculation perspective viewpoint assessment',
);

/** The clause behind the phrase where that opens the sentence, else the one that it ends. */
function contentAround(chunks: readonly Chunk[], from: number, to: number): Range | null {
  if (chunks.slice(0, from).every(({ kind }) => /^(?:AND|ADV|C)$/.test(kind))) {
    const start = chunks[to]?.kind === 'C' ? to + 1 : to;
    if (!clauseBegins(chunks, start)) return null;
    return [start, contentEnd(chunks, start, 'clause', false)];
  }
  const ends = !chunks[to] || chunks[to].kind === 'END';
  const before = chunks[from - 1]!.kind === 'C' ? from - 1 : from;
  return ends && clauseBegins(chunks, 0) ? [0, before] : null;
}
