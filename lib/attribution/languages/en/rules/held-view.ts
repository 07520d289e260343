import type { Chunk } from '../chunk';
import { clauseBegins } from '../clause-begins';
import { contentEnd } from '../extent';
import { VIEW_ADJECTIVES } from '../lexicon/view-adjectives';
import { BE } from '../lexicon/words';
import type { Candidate, Clause } from '../statement';
import { subjectBefore } from '../subject';
import { borrowedSubject } from './borrowed-subject';
import { atVerbs, candidate } from './candidate';
import { isSubordinate } from './subordinate';

/** *is confident that …*, *made it clear that …*: a view that someone is said to hold, in an adjective. */
export function heldViews(clause: Clause): Candidate[] {
  return atVerbs(clause, (chunk, at) =>
    chunk.verb?.modal ? null : (heldView(clause, at) ?? sideTaken(clause, at)),
  );
}

/** *is in favour of the toll*, *came out against it*, *spoke out in support of it*. */
function sideTaken(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { verb, head } = chunks[at]!;
  if (verb!.passive || verb!.negated || !SIDING.test(head)) return null;
  const out = chunks[at + 1]?.head === 'out' ? at + 2 : at + 1;
  const from = sideOf(chunks, out) ?? (BE.has(head) ? partisanOf(chunks, at + 1) : null);
  if (from === null || !/^(?:NP|VG|QUO)$/.test(chunks[from]?.kind ?? '')) return null;
  const subject = (verb!.finite ? subjectBefore(chunks, at) : null) ?? borrowedSubject(clause, at);
  if (!subject || EMPTY.test(chunks[subject.to - 1]!.head)) return null;
  const to = contentEnd(chunks, from, 'phrase', isSubordinate(chunks, subject));
  return candidate(clause, { rule: 'side', subject, cue: [[at, from]], content: [[from, to]] });
}

/** *is an outspoken critic of*: the chunk of what one is for or against; or null. */
function partisanOf(chunks: readonly Chunk[], at: number): number | null {
  return PARTISAN.test(chunks[at]?.head ?? '') && /^(?:of|for)$/.test(chunks[at + 1]?.head ?? '')
    ? at + 2
    : null;
}

const PARTISAN =
  /^(?:supporter|critic|opponent|proponent|advocate|champion|defender|fan|backer|sceptic|skeptic|foe|admirer)s?$/;
const SIDING =
  /^(?:is|are|was|were|be|been|come|comes|came|speaks?|spoke|remains?|remained|stands?|stood|argued?|lobbied|campaigned)$/;

/** Behind *in favour of* and the like: the chunk of what one is for or against; or null. */
function sideOf(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at]?.head === 'against') return at + 1;
  if (
    chunks[at]?.head !== 'in' ||
    !/^(?:favou?r|support|opposition)$/.test(chunks[at + 1]?.head ?? '')
  )
    return null;
  return /^(?:of|to)$/.test(chunks[at + 2]?.head ?? '') ? at + 3 : null;
}

function heldView(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const verb = chunks[at]!.verb!;
  const view = madeClear(chunks, at) ?? viewAfter(chunks, at);
  const from = view === null ? null : contentStart(chunks, view + 1);
  if (view === null || from === null) return null;
  const subject = (verb.finite ? subjectBefore(chunks, at) : null) ?? borrowedSubject(clause, at);
  if (!subject || EMPTY.test(chunks[subject.to - 1]!.head)) return null;
  const governed = from > view + 1;
  const extent = governed ? 'phrase' : 'clause';
  const to = contentEnd(chunks, from, extent, isSubordinate(chunks, subject));
  if (to <= from) return null;
  return candidate(clause, {
    rule: 'view',
    subject,
    cue: [[at, from]],
    content: [[from, to]],
  });
}

/** Subjects that hold no view: *it is certain that …*. */
const EMPTY = /^(?:it|that|this|there)$/;

/** *is confident*, *feels sure*, *was surprised*: the chunk of the adjective or participle, or null. */
function viewAfter(chunks: readonly Chunk[], at: number): number | null {
  const { head, verb } = chunks[at]!;
  if (verb!.passive) return VIEW_ADJECTIVES.has(head) ? at : null;
  if (!BE.has(head) && !LINKING.test(head)) return null;
  let next = at + 1;
  while (chunks[next]?.kind === 'ADV') next += 1;
  const view = chunks[next];
  if (!view || !/^(?:ADJ|VG)$/.test(view.kind)) return null;
  const governs = GOVERNING.get(chunks[next + 1]?.head ?? '');
  return VIEW_ADJECTIVES.has(view.head) || (view.kind === 'ADJ' && governs?.test(view.head))
    ? next
    : null;
}

/** What is said with these prepositions only is a view: *is open about it*, *was critical of it*. */
const GOVERNING: ReadonlyMap<string, RegExp> = new Map([
  ['about', /./],
  ['of', /^(?:critical|supportive|distrustful|mistrustful|dismissive|contemptuous|suspicious)$/],
  ['to', /^(?:hostile|opposed|sympathetic)$/],
]);

const LINKING = /^(?:feels?|felt|remain(?:s|ed)?)$/;

/** *made it clear that …*: the chunk of *clear*, or null. */
function madeClear(chunks: readonly Chunk[], at: number): number | null {
  if (!/^(?:makes?|made|making)$/.test(chunks[at]!.head)) return null;
  let next = chunks[at + 1]?.head === 'it' ? at + 2 : at + 1;
  while (chunks[next]?.kind === 'ADV') next += 1;
  return /^(?:clear|plain)$/.test(chunks[next]?.head ?? '') ? next : null;
}

/** A clause, or what *of* or *about* governs; null where neither follows. */
function contentStart(chunks: readonly Chunk[], at: number): number | null {
  const { kind, head } = chunks[at] ?? { kind: 'END', head: '' };
  if (/^(?:THAT|WH)$/.test(kind) || (kind === 'NP' && clauseBegins(chunks, at))) return at;
  const governs = kind === 'P' && /^(?:of|about|by|at|over|with|to|on)$/.test(head);
  return governs && /^(?:NP|VG|WH|QUO)$/.test(chunks[at + 1]?.kind ?? '') ? at + 1 : null;
}
