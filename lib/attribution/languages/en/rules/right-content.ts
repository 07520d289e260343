import type { Chunk } from '../chunk';
import { skipAdjuncts } from '../adjuncts';
import { clauseBegins } from '../clause-begins';
import { TIMES } from '../lexicon/words';
import type { Range } from '../statement';
import {
  beforeAbout,
  overAccompaniment,
  overAddressee,
  overAdverb,
  overInsertion,
  overRecipient,
} from './over-phrases';
import { clause, content, type Right } from './right';

/** What follows the cue at chunk `at`, by the frames of its verb; null when nothing there is a content. */
export function rightContent(
  chunks: readonly Chunk[],
  at: number,
  subordinate: boolean,
): Right | null {
  const { verb: lexeme } = chunks[at]!.verb!.cue!;
  const cue: Range[] = [];
  let next = at + 1;
  const particle = lexeme.particles.includes(chunks[next]?.head ?? '');
  const frames = particle ? lexeme.frames : lexeme.bare;
  if (particle) {
    cue.push([next, next + 1]);
    next += 1;
  }
  const governed =
    governedContent(chunks, overAdverb(chunks, next), lexeme.preps, subordinate) ??
    governedContent(chunks, overAddressee(chunks, next), lexeme.preps, subordinate) ??
    governedContent(chunks, beforeAbout(chunks, next), lexeme.preps, subordinate);
  if (governed) return { ...governed, cue: [...cue, ...governed.cue] };
  if (frames === '') return null;
  if (at === 0 && chunks[2]?.kind === 'COL' && chunks[1]?.kind === 'NP') next = 2;
  const skipped = overInsertion(
    chunks,
    overAccompaniment(chunks, skipAdjuncts(chunks, next, frames.includes('q'))),
  );
  const told = /[ro]/.test(frames)
    ? governedAfterRecipient(chunks, skipped, lexeme.preps, subordinate)
    : null;
  if (told) return told;
  const past = /[ro]/.test(frames)
    ? overInsertion(chunks, overRecipient(chunks, skipped, frames))
    : skipped;
  const found =
    asked(chunks, skipped, past, frames, subordinate) ??
    contentAt(chunks, past, frames, subordinate) ??
    (past === skipped ? null : contentAt(chunks, skipped, frames, subordinate)) ??
    (lexeme.lemma === 'say' ? saidAnything(chunks, at, skipped, subordinate) : null);
  return found ? { ...found, cue: [...cue, ...found.cue] } : null;
}

/**
 * *said yes*, *say the same of her*, *said the clerk who left and helped write it, Karl Ama, should pay*: behind its
 * subject *say* has what is said for its only object, also where no clause is recognised.
 */
function saidAnything(
  chunks: readonly Chunk[],
  verb: number,
  at: number,
  subordinate: boolean,
): Right | null {
  const { kind = 'END', head = '' } = chunks[at] ?? {};
  const subject = /^(?:NP|REL|PAR|VG)$/.test(chunks[verb - 1]?.kind ?? '');
  if (!subject || TIMES.has(head) || /^(?:it|a lot|little|nothing|something)$/.test(head))
    return null;
  const object =
    kind === 'NP' ||
    /^(?:yes|no|the)$/.test(head) ||
    (head === 'about' && clauseBegins(chunks, at + 1));
  return object ? content(chunks, at, 'said-clause', 'clause', subordinate) : null;
}

/** *urged the court to act*: who is asked is a part of what is asked; who is told something (`r`) is not. */
function asked(
  chunks: readonly Chunk[],
  object: number,
  past: number,
  frames: string,
  subordinate: boolean,
): Right | null {
  const open = past > object && frames.includes('o') && !frames.includes('r');
  return open && chunks[past]?.kind === 'INF'
    ? content(chunks, object, 'said-to', 'clause', subordinate)
    : null;
}

/** *warned of …*, *called for …*: the preposition is cue, what it governs content. */
function governedContent(
  chunks: readonly Chunk[],
  at: number,
  preps: readonly string[],
  subordinate: boolean,
): Right | null {
  const chunk = chunks[at];
  if (!chunk || !/^(?:P|SUB)$/.test(chunk.kind) || !preps.includes(chunk.head)) return null;
  const next = chunks[at + 1];
  if (!next || /^(?:C|END|COL|O)$/.test(next.kind)) return null;
  if (next.kind === 'NP' && TIMES.has(next.head)) return null;
  const found = content(chunks, at + 1, 'governed', 'phrase', subordinate);
  return found && { ...found, cue: [[at, at + 1]] };
}

/** *warned the bank against …*, *informed them of …*. */
function governedAfterRecipient(
  chunks: readonly Chunk[],
  at: number,
  preps: readonly string[],
  subordinate: boolean,
): Right | null {
  return chunks[at]?.kind === 'NP' ? governedContent(chunks, at + 1, preps, subordinate) : null;
}

/** The content that begins at chunk `at`. */
function contentAt(
  chunks: readonly Chunk[],
  at: number,
  frames: string,
  subordinate: boolean,
): Right | null {
  const chunk = chunks[at];
  if (!chunk) return null;
  const clauses = frames.includes('c');
  if (chunk.kind === 'THAT' && clauses) return clause(chunks, at, 'said-that', subordinate);
  if (chunk.kind === 'QUO' && /[cqn]/.test(frames))
    return clause(chunks, at, 'said-quoted', subordinate);
  const announces = /[cq]/.test(frames) || (frames.includes('n') && !frames.includes('a'));
  if (chunk.kind === 'COL' && announces && at + 1 < chunks.length)
    return clause(chunks, at + 1, 'said-quoted', subordinate);
  if (chunk.kind === 'C') {
    const next = chunks[at + 1]?.kind;
    if (next === 'QUO' && /[cq]/.test(frames))
      return clause(chunks, at + 1, 'said-quoted', subordinate);
    return next === 'THAT' && clauses ? clause(chunks, at + 1, 'said-that', subordinate) : null;
  }
  if (
    chunk.kind === 'WH' &&
    (/[cw]/.test(frames) || (chunk.head === 'what' && frames.includes('n')))
  )
    return clause(chunks, at, 'said-question', subordinate);
  if (chunk.kind === 'INF' && saysNothing(chunks, at)) return null;
  if (chunk.kind === 'INF' && /[to]/.test(frames))
    return content(chunks, at, 'said-to', frames.includes('a') ? 'phrase' : 'clause', subordinate);
  if (chunk.head === 'to' && chunks[at + 1]?.kind === 'QUO' && /[to]/.test(frames))
    return clause(chunks, at, 'said-to', subordinate);
  if (
    clauses &&
    !frames.includes('x') &&
    (clauseBegins(chunks, at) || quotesVerb(chunks, at, frames))
  )
    return clause(chunks, at, 'said-clause', subordinate);
  if (frames.includes('k') && judgedAs(chunks, at))
    return content(chunks, at, 'said-about', 'phrase', subordinate);
  const gerund = chunk.kind === 'VG' && chunk.verb?.finite === false && chunk.head.endsWith('ing');
  if (frames.includes('n') && (gerund || /^(?:NP|QUO|THAT)$/.test(chunk.kind)))
    return content(chunks, at, 'said-about', 'phrase', subordinate, frames.includes('a'));
  return frames.includes('q') && !frames.includes('x') ? quotedIn(chunks, at, subordinate) : null;
}

/** *said “no” and left*, *said to “wait”*, *said people from the “old port” and the isles*: words of a clause that does not parse. */
function quotedIn(chunks: readonly Chunk[], at: number, subordinate: boolean): Right | null {
  const chunk = chunks[at]!;
  if (chunk.marked === 'whole' && !/^(?:VG|ADV)$/.test(chunk.kind))
    return { rule: 'said-quoted', content: [[at, at + 1]], cue: [] };
  if (!/^(?:NP|O|INF|VG)$/.test(chunk.kind) && chunk.head !== 'to') return null;
  if (chunk.kind === 'VG' && chunk.marked !== 'whole') return null;
  const found = clause(chunks, at, 'said-clause', subordinate);
  const quoted = chunks.findIndex(({ marked }, index) => index >= at && marked);
  if (!found || quoted < at || quoted >= found.content[0]![1]) return null;
  if (chunks[quoted - 1]!.kind === 'C') return null;
  return chunks.slice(at, quoted).some(announcesQuoted) ? null : found;
}

/** *added a caveat: “…”*, *wrote a letter saying “…”*: the quoted words have a nearer cue. */
function announcesQuoted({ kind, verb, head }: Chunk): boolean {
  return (
    kind === 'COL' || TITLED.test(head) || (verb?.finite === false && verb.cue?.form === 'ing')
  );
}

/** *wrote a book called “…”*: the marks hold a title. */
const TITLED = /^(?:called|titled|entitled|named|dubbed)$/;

/** *declined to comment*, *asked not to be named*: nothing is said, and nothing named that it would be about. */
function saysNothing(chunks: readonly Chunk[], at: number): boolean {
  const { verb, head } = chunks[at]!;
  if (verb!.passive && /^(?:named|identified|quoted)$/.test(head)) return true;
  const bare = /^(?:comment|elaborate|respond|answer|speak|say)$/.test(chunks[at]!.head);
  return (
    bare &&
    !/^(?:about|on|to)$/.test(chunks[at + 1]?.head ?? '') &&
    !/^(?:NP|WH|THAT)$/.test(chunks[at + 1]?.kind ?? '')
  );
}

/** *saw the vote as a warning*: the noun phrase, then *as* before any verb. */
function judgedAs(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.kind !== 'NP') return false;
  let as = at + 1;
  while (/^(?:NP|P|ADV|PAR)$/.test(chunks[as]?.kind ?? '') && chunks[as]!.head !== 'as') as += 1;
  return chunks[as]?.head === 'as' && !clauseBegins(chunks, as + 1);
}

/** *said Berg “caused harm”*: after a verb that takes no object the quoted words hold the verb of the clause. */
function quotesVerb(chunks: readonly Chunk[], at: number, frames: string): boolean {
  if (frames.includes('n') || chunks[at]!.kind !== 'NP') return false;
  let next = at + 1;
  while (chunks[next]?.kind === 'P' && chunks[next + 1]?.kind === 'NP') next += 2;
  return chunks[next]?.kind === 'QUO';
}
