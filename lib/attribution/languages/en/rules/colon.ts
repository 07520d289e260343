import type { Candidate, Clause } from '../statement';
import { tokens } from './candidate';

/** A name before a colon is at most this many words. */
const LONGEST_NAME = 8;

/** *Zelenskyy: North Korea may send more troops*: a name before the colon of a headline or of a turn in an interview. */
export function colonCue(clause: Clause): Candidate[] {
  const { chunks, reading } = clause;
  const colon = chunks.findIndex((chunk) => chunk.kind === 'COL');
  if (colon < 1 || colon > 3 || colon + 1 >= chunks.length) return [];
  const name = chunks.slice(0, colon);
  if (!name.every((chunk) => /^(?:NP|PAR|P|AND)$/.test(chunk.kind))) return [];
  const last = name.at(-1)!;
  if (last.to - clause.sentence.from > LONGEST_NAME) return [];
  const words = reading.tokens.slice(clause.sentence.from, last.to);
  const proper = words.some((token) => token.pos === 'PROPN');
  const headline = reading.headline[clause.sentence.block] === true;
  const startsBlock = reading.blocks[clause.sentence.block]![0] === words[0]!.start;
  if (
    !proper ||
    !startsBlock ||
    !(headline || /^\p{Lu}{3,}$/u.test(words.at(-1)!.text) || chunks[colon + 1]!.kind === 'QUO')
  )
    return [];
  const end = chunks.at(-1)!.kind === 'END' ? chunks.length - 1 : chunks.length;
  if (end - colon < 2) return [];
  return [
    {
      rule: 'colon',
      words: [tokens(chunks, [0, colon + 1])],
      source: tokens(chunks, [0, colon]),
      cue: [tokens(chunks, [colon, colon + 1])],
      content: [tokens(chunks, [colon + 1, end])],
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: clause.index,
    },
  ];
}
