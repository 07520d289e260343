import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import type { Subject } from '../subject';
import { atVerbs, candidate } from './candidate';
import { phraseEnd } from './phrase-end';

/** *was asked whether …*, *Asked by reporters about …, she said*: a question that often nobody is named for. */
export function askedPassives(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, (chunk, at) => {
    if (chunk.head !== 'asked') return null;
    const bare = isBareAsked(clause, at);
    if (!bare && !chunk.verb?.passive) return null;
    const agent = agentAfter(chunks, at + 1);
    const found = question(chunks, agent?.to ?? at + 1, bare);
    if (!found) return null;
    const own = candidate(clause, {
      rule: 'asked',
      subject: agent,
      cue: [[at, agent ? at + 1 : found.cue]],
      content: [found.content],
    });
    const [from, to] = own.cue[0]!;
    return { ...own, cue: [[bare ? chunk.verb!.main : from, to]] };
  });
}

function agentAfter(chunks: readonly Chunk[], by: number): Subject | null {
  if (chunks[by]?.head !== 'by' || chunks[by + 1]?.kind !== 'NP') return null;
  return { from: by + 1, to: by + 2, antecedent: null };
}

/** *When asked*, *Asked*, *the mayor, asked about …,*: a participle without a subject of its own. */
export function isBareAsked({ chunks, reading }: Clause, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'VG' || chunk.head !== 'asked') return false;
  const before = chunks[at - 1];
  if (chunk.to - chunk.from > 1)
    return /^(?:when|once|if)$/.test(reading.tokens[chunk.from]!.lower);
  if (!before || /^(?:when|once|if|while)$/.test(before.head)) return true;
  return (
    before.kind === 'C' && /^(?:about|if|whether|how|why|by)$/.test(chunks[at + 1]?.head ?? '')
  );
}

function question(
  chunks: readonly Chunk[],
  from: number,
  bare: boolean,
): { cue: number; content: Range } | null {
  const at = skipAdjuncts(chunks, from, false);
  const next = chunks[at];
  const governed = /^(?:about|for)$/.test(next?.head ?? '');
  const start = governed || (next?.kind === 'C' && chunks[at + 1]?.kind === 'QUO') ? at + 1 : at;
  const first = chunks[start];
  if (!first || !(governed || /^(?:WH|REL|QUO|INF)$/.test(first.kind))) return null;
  const most = contentEnd(chunks, start, governed ? 'phrase' : 'clause', true);
  const to = governed ? phraseEnd(chunks, start, most, { stance: true, subordinate: true }) : most;
  const end = bare ? commaAfter(chunks, start, to) : to;
  return end > start
    ? { cue: governed && at === from ? start : from, content: [start, end] }
    : null;
}

/** Without a verb of its own the question ends at the comma before the main clause. */
function commaAfter(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const next = chunks[at + 1];
    if (chunks[at]!.kind === 'C' && /^(?:NP|QUO)$/.test(next?.kind ?? '')) return at;
  }
  return to;
}
