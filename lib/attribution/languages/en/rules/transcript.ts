import type { Candidate, Clause } from '../statement';

/** *TAPPER: …*: a turn of a transcript, with or without an opening mark of quotation. */
const TURN = /^["“]?(\p{Lu}[\p{Lu}.'’ -]{2,30}):\s+\S/u;

/** A turn runs to the end of its block; later sentences of the block belong to it. */
export function transcriptTurns(clauses: readonly Clause[]): Candidate[] {
  const first = clauses[0];
  if (!first) return [];
  const { reading, sentence } = first;
  const [start, end] = reading.blocks[sentence.block]!;
  const name = TURN.exec(reading.text.slice(start, Math.min(end, start + 60)))?.[1];
  if (name === undefined || reading.tokens[sentence.from]!.start > start + name.length) return [];
  const last = clauses.at(-1)!.sentence.to;
  let from = sentence.from;
  while (from < last && !/[\p{L}]/u.test(reading.tokens[from]!.text)) from += 1;
  let colon = from;
  while (colon < last && reading.tokens[colon]!.text !== ':') colon += 1;
  if (colon + 1 >= last) return [];
  return [
    {
      rule: 'turn',
      words: [[from, colon + 1]],
      source: [from, colon],
      cue: [[colon, colon + 1]],
      content: [[colon + 1, last]],
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: first.index,
    },
  ];
}
