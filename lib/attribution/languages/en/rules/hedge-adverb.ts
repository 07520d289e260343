import { HEDGES } from '../lexicon/words';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import type { Chunk, ChunkKind } from '../chunk';
import type { Token } from '../token';

/** *have reportedly been killed*: nobody is named for it; the clause around the adverb is the content. */
export function hedgeAdverbs(clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  clause.chunks.forEach((chunk, at) => {
    const token = HEDGED.has(chunk.kind) ? hedgeIn(clause.reading.tokens, chunk) : null;
    const one = token === null ? null : hedged(clause, at, token);
    if (one) found.push(one);
  });
  return found;
}

const HEDGED: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['VG', 'ADV', 'INF']);

function hedgeIn(tokens: readonly Token[], { from, to }: Chunk): number | null {
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at]!;
    if (HEDGES.has(lower) && !/^(?:apparently|supposedly)$/.test(lower)) return at;
  }
  return null;
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
