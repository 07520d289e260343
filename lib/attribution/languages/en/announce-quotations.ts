import type { Chunk } from './chunk';
import { candidate, tokens } from './rules/candidate';
import { isOnlyQuoted } from './join-quotations';
import { mainVerb } from './rules/unclaimed';
import type { Subject } from './subject';
import { bySentence, type Candidate, type Clause } from './statement';

/**
 * A sentence that ends with a colon announces the quotation that the next sentence or block begins with: *Clinton
 * released the following statement:*, *Cruz called them on it:*. Whatever its verb, its subject speaks (O'Keefe et
 * al. 2012). A clause that is reported before the colon keeps its place, and the quotation joins it. Without a colon
 * a verb of saying that lacks its content does the same (*Ruth Ama agreed.*).
 */
export function announceQuotations(
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): Candidate[] {
  const groups = bySentence(candidates);
  const announced: Candidate[] = [];
  const dropped = new Set<Candidate>();
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    if (!next || !isQuotedNext(clause, next) || groups.has(index + 1)) return;
    const own = groups.get(index) ?? [];
    const last = own.filter((one) => reachesColon(clause, one)).at(-1);
    if (last && REPORTED.test(last.rule)) return;
    const found = endsWithColon(clause)
      ? announcement(clause, next)
      : own.length === 0 && isOnlyQuoted(next)
        ? bareReport(clause, next)
        : null;
    if (!found) return;
    announced.push(found);
    if (last) dropped.add(last);
  });
  return [...candidates.filter((one) => !dropped.has(one)), ...announced];
}

/** Rules whose content is a clause: what is reported, not what the quotation is called. */
const REPORTED =
  /^(?:said-that|said-clause|said-question|said-to|said-after|said-quoted|according-to)$/;

function isQuotedNext({ reading }: Clause, next: Clause): boolean {
  return next.chunks[0]?.kind === 'QUO' && !reading.heading[next.sentence.block];
}

function endsWithColon({ chunks }: Clause): boolean {
  return chunks.at(-1)?.kind === 'COL';
}

function reachesColon({ chunks }: Clause, { content }: Candidate): boolean {
  const colon = chunks.at(-1)!;
  return content.some(([, to]) => to === colon.from || to === colon.to);
}

function announcement(clause: Clause, next: Clause): Candidate | null {
  const { chunks } = clause;
  const verb = mainVerb(chunks, chunks.length - 1);
  return verb && announced(clause, next, verb, chunks.length);
}

/** *Ruth Ama agreed. “…”*: a verb of saying that has no content in its own sentence. */
function bareReport(clause: Clause, next: Clause): Candidate | null {
  const { chunks } = clause;
  const verb = mainVerb(chunks, chunks.length);
  const group = verb ? chunks[verb.at]!.verb! : null;
  if (!verb || !group?.cue?.verb.frames.includes('q') || group.negated || group.passive)
    return null;
  return announced(clause, next, verb, verb.at + 1);
}

function announced(
  clause: Clause,
  next: Clause,
  verb: { at: number; subject: Subject },
  end: number,
): Candidate {
  const draft = candidate(clause, {
    rule: 'announced',
    subject: verb.subject,
    cue: [[verb.at, end]],
    content: [[verb.at, end]],
  });
  return {
    ...draft,
    content: [tokens(next.chunks, [0, quotedEnd(next.chunks)])],
    sentence: next.index,
  };
}

/** The quotation in front, with what follows of its sentence. */
function quotedEnd(chunks: readonly Chunk[]): number {
  return chunks.findLastIndex((chunk) => chunk.kind === 'QUO') + 1;
}
