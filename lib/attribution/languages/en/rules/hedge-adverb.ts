import { HEDGES } from '../lexicon/words';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import type { Chunk } from '../chunk';
import { atEach } from './candidate';

/** *have reportedly been killed*: nobody is named for it; the clause around the adverb is the content. */
export function hedgeAdverbs(clause: Clause): Candidate[] {
  const { tokens } = clause.reading;
  return atEach(clause, (chunk, at) => {
    if (chunk.kind !== 'VG' && chunk.kind !== 'ADV' && chunk.kind !== 'INF') return null;
    for (let token = chunk.from; token < chunk.to; token += 1) {
      const { lower } = tokens[token]!;
      if (HEDGES.has(lower) && !/^(?:apparently|supposedly)$/.test(lower))
        return hedged(clause, at, token);
    }
    return null;
  });
}

function hedged({ chunks, reading, index }: Clause, at: number, token: number): Candidate | null {
  const verb = chunks[at]!.kind === 'ADV' ? at + 1 : at;
  const first = clauseStart(chunks, verb);
  const end = contentEnd(chunks, verb, 'clause', false);
  const last = chunks[Math.max(verb, end - 1)];
  const from = chunks[first]!.from;
  if (!last) return null;
  const skip = reading.tokens[token + 1]?.text === ',' ? 2 : 1;
  const content: Range[] = [
    [from, token],
    [token + skip, last.to],
  ].filter(([one, other]) => one! < other!) as unknown as Range[];
  if (content.length === 0) return null;
  return {
    rule: 'reportedly',
    words: [[token, token + 1]],
    source: null,
    cue: [[token, token + 1]],
    content,
    antecedent: null,
    hedge: { rule: 'adverb', words: [reading.tokens[token]!.text] },
    nests: false,
    sentence: index,
  };
}

/** The chunk after the last comma, conjunction or quotation before the verb. */
function clauseStart(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (/^(?:C|SEM|THAT|SUB|QUO|COL|WH|REL|DASH)$/.test(chunks[at]!.kind)) return at + 1;
    if (chunks[at]!.kind === 'AND' && chunks[at + 1]?.kind === 'VG') return at + 1;
  }
  return 0;
}
