import type { Chunk, ChunkKind } from '../chunk';
import { contentEnd } from '../extent';
import type { Candidate, Clause } from '../statement';
import { BE } from '../lexicon/words';
import type { Subject } from '../subject';
import { quotingClause } from './quoting-clause';
import { isTitle } from './quoted-title';
import { mainSubject } from './borrowed-subject';
import { candidate } from './candidate';

/** From this many words on a quotation in a news text is nearly always someone's words, not a title. */
const SPEECH_WORDS = 6;

/** Inside a clause fewer words are enough, when they are no title. */
const CLAUSE_WORDS = 4;

/**
 * Quotations that no rule has taken: after a colon, whatever the verb (*She added a caveat: “…”*), or inside
 * a clause of another verb (*The board saw her as “…”*). The subject of the main clause is who speaks.
 */
export function unclaimedQuotations(clause: Clause, taken: readonly Candidate[]): Candidate[] {
  const { chunks } = clause;
  const added: Candidate[] = [];
  chunks.forEach((chunk, at) => {
    if (!chunk.marked || isTaken(chunk, taken) || isTaken(chunk, added)) return;
    const found =
      (chunk.kind === 'QUO' ? (afterColon(clause, at) ?? insideClause(clause, at)) : null) ??
      fewWords(clause, at);
    if (found) added.push(found);
  });
  return added;
}

function isTaken({ from, to }: Chunk, taken: readonly Candidate[]): boolean {
  return taken.some(({ source, content }) =>
    [...content, ...(source ? [source] : [])].some((range) => range[0] < to && from < range[1]),
  );
}

function afterColon(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  if (chunks[at - 1]?.kind !== 'COL' || !isSpeech(chunks[at]!)) return null;
  const verb = mainVerb(chunks, at - 1);
  if (!verb) return null;
  const end = contentEnd(chunks, at, 'clause', false);
  return candidate(clause, {
    rule: 'announced',
    subject: verb.subject,
    cue: [[verb.at, at]],
    content: [[at, end]],
  });
}

function isSpeech({ quoted }: Chunk): boolean {
  return (
    quoted !== undefined &&
    (quoted.words >= SPEECH_WORDS || (quoted.capital && quoted.words > 2 && quoted.last !== ''))
  );
}

export function mainVerb(
  chunks: readonly Chunk[],
  before: number,
): { at: number; subject: Subject } | null {
  for (let at = before - 1; at > 0; at -= 1) {
    const { kind, verb } = chunks[at]!;
    if (kind !== 'VG' || !verb?.finite) continue;
    const subject = mainSubject(chunks, at);
    if (subject) return { at, subject };
  }
  return null;
}

function insideClause(clause: Clause, at: number): Candidate | null {
  const { chunks, reading } = clause;
  if (!isLong(chunks[at]!) || isTitle(reading.tokens.slice(chunks[at]!.from, chunks[at]!.to)))
    return null;
  const verb = nearestVerb(clause, at);
  if (!verb || EMPTY.test(chunks[verb.subject.from]!.head)) return null;
  const aside = chunks[verb.at + 1]?.kind === 'C' && verb.at + 2 < at;
  const from = aside ? verb.at + 2 : verb.at + 1;
  const end = contentEnd(chunks, from, 'clause', false);
  if (end <= at) return null;
  return candidate(clause, {
    rule: 'said-quoted',
    subject: verb.subject,
    cue: [[verb.at, verb.at + 1]],
    content: [[from, end]],
  });
}

function fewWords(clause: Clause, at: number): Candidate | null {
  const verb = nearestVerb(clause, at);
  const empty = !verb || EMPTY.test(clause.chunks[verb.subject.from]!.head);
  return empty ? null : quotingClause(clause, at, verb);
}

/** Subjects that say nothing. */
const EMPTY = /^(?:it|this|that|there|these|those|which|what)$/;

/** The verb whose clause holds the quotation: the next cue verb before it in any form, else the next finite verb. */
function nearestVerb(clause: Clause, before: number): { at: number; subject: Subject } | null {
  const { chunks } = clause;
  for (let at = before - 1; at >= Math.max(0, before - VERB_REACH); at -= 1) {
    const { kind, verb, head } = chunks[at]!;
    if (ENDS_CLAUSE.has(kind)) return null;
    if (!verb) continue;
    if (
      verb.passive ||
      chunks[at + 1]?.head === 'by' ||
      (chunks[at + 1]?.head === 'as' && at > 0 && chunks[at - 1]!.kind !== 'NP')
    )
      continue;
    const cue = verb.cue !== null && /[cqnwp]/.test(verb.cue.verb.frames);
    if (!cue && (!verb.finite || BE.has(head))) continue;
    const subject = verb.finite ? mainSubject(chunks, at) : governor(chunks, at);
    if (subject) return { at, subject };
  }
  return null;
}

/** The verb of a quotation is at most this many chunks away; so time stays linear where quoted words follow each other. */
const VERB_REACH = 40;

const ENDS_CLAUSE: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['SEM', 'COL', 'QUO', 'END']);

/** The subject of the clause that an infinitive or participle hangs on. */
function governor(chunks: readonly Chunk[], before: number): Subject | null {
  for (let at = before - 1; at > 0; at -= 1) {
    if (chunks[at]!.kind !== 'VG' || !chunks[at]!.verb?.finite) continue;
    const subject = mainSubject(chunks, at);
    if (subject) return subject;
  }
  return null;
}

function isLong({ quoted }: Chunk): boolean {
  return (quoted?.words ?? 0) >= CLAUSE_WORDS;
}
