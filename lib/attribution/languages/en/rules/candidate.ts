import type { StatementRule } from '../../../rules';
import type { Chunk, ChunkKind } from '../chunk';
import type { Candidate, Clause, Range } from '../statement';
import type { Subject } from '../subject';

/** Token range of the chunks `[from, to)`. */
export function tokens(chunks: readonly Chunk[], [from, to]: Range): Range {
  return [chunks[from]!.from, chunks[to - 1]!.to];
}

type Find = (chunk: Chunk, at: number) => Candidate | null;

/** The candidates that the function finds at the chunks of one kind, in order; none where it gives null. */
export function atEach({ chunks }: Clause, kind: ChunkKind, find: Find): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const one = chunks[at]!.kind === kind ? find(chunks[at]!, at) : null;
    if (one) found.push(one);
  }
  return found;
}

/** … at the verb groups. */
export function atVerbs({ chunks, verbs }: Clause, find: Find): Candidate[] {
  const found: Candidate[] = [];
  for (const at of verbs) {
    const one = find(chunks[at]!, at);
    if (one) found.push(one);
  }
  return found;
}

/** … at the chunks with one of these heads. */
export function atWords({ chunks }: Clause, words: ReadonlySet<string>, find: Find): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const one = words.has(chunks[at]!.head) ? find(chunks[at]!, at) : null;
    if (one) found.push(one);
  }
  return found;
}

/** The parts of a candidate as chunk ranges. */
export interface Draft {
  rule: StatementRule;
  /** Chunks that fired the rule; the cue when left out. */
  words?: Range[];
  subject: Subject | null;
  cue: Range[];
  content: Range[];
  nests?: boolean;
  hedge?: Candidate['hedge'];
}

/** A candidate from chunk ranges. */
export function candidate({ chunks, index }: Clause, draft: Draft): Candidate {
  const { subject } = draft;
  return {
    rule: draft.rule,
    words: (draft.words ?? draft.cue).map((range) => tokens(chunks, range)),
    source: subject ? tokens(chunks, withoutEndMarks(chunks, [subject.from, subject.to])) : null,
    cue: draft.cue.map((range) => tokens(chunks, withManner(chunks, range, draft.content))),
    content: draft.content.map((range) => tokens(chunks, range)),
    antecedent: subject?.antecedent ? tokens(chunks, subject.antecedent) : null,
    hedge: draft.hedge ?? null,
    nests: draft.nests ?? false,
    sentence: index,
  };
}

/** *asked sarcastically*: how it was said is cue, when it follows at once and is no content. */
function withManner(chunks: readonly Chunk[], [from, to]: Range, content: readonly Range[]): Range {
  const next = chunks[to];
  const manner = next?.kind === 'ADV' && next.head.endsWith('ly');
  return manner && !content.some(([start]) => start === to) ? [from, to + 1] : [from, to];
}

function withoutEndMarks(chunks: readonly Chunk[], [from, to]: Range): Range {
  let end = to;
  while (end > from + 1 && /^(?:C|DASH|ADV)$/.test(chunks[end - 1]!.kind)) end -= 1;
  return [from, end];
}
