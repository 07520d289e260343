import type { Chunk } from '../chunk';
import { contentEnd } from '../extent';
import { nounPhraseForward } from '../noun-phrase';
import type { Candidate, Clause, Range } from '../statement';
import { subjectBefore } from '../subject';
import { atVerbs, candidate } from './candidate';
import { holdsMarked } from './marked';
import { isSubordinate } from './subordinate';

/** Verbs of seeing something as something. */
const SEEN_AS = /^(?:seen|viewed|regarded|perceived)$/;

/** *was criticised by the union for …*, *is seen as a threat*: the subject is what the words are about. */
export function reportedPassives(clause: Clause): Candidate[] {
  return atVerbs(clause, (chunk, at) => {
    if (!chunk.verb?.passive || chunk.verb.negated) return null;
    return (
      byAgent(clause, at) ??
      spokenBy(clause, at) ??
      namedByAgent(clause, at) ??
      seenAs(clause, at) ??
      charged(clause, at)
    );
  });
}

function byAgent(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { cue } = chunks[at]!.verb!;
  if (!cue?.verb.frames.includes('n') || /k/.test(cue.verb.frames)) return null;
  if (cue.verb.lemma === 'attack') return null;
  const by = chunks[at + 1]?.kind === 'ADV' ? at + 2 : at + 1;
  if (
    chunks[by]?.head !== 'by' ||
    chunks[by + 1]?.kind !== 'NP' ||
    chunks[by + 1]!.head === 'which'
  )
    return null;
  const subject = subjectBefore(chunks, at);
  if (!subject || (cue.verb.frames.includes('a') && chunks[subject.from]!.kind === 'REL'))
    return null;
  const end = nounPhraseForward(chunks, by + 1);
  const rest = complement(chunks, end, isSubordinate(chunks, subject));
  return candidate(clause, {
    rule: 'said-by',
    subject: { from: by + 1, to: end, antecedent: null },
    cue: [[at, by + 1]],
    content: [[subject.from, subject.to], ...rest],
  });
}

/** Participles of charging with what they govern. */
const CHARGES: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['charged', 'with'],
  ['criticised', 'for'],
  ['criticized', 'for'],
]);

/** *is accused of fraud*, *was charged with fraud*: nobody is named who says so. */
function charged(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { head, verb } = chunks[at]!;
  const governs = CHARGES.get(head) ?? null;
  const subject = subjectBefore(chunks, at);
  if (!subject || verb!.modal || governs === null || chunks[at + 1]?.head !== governs) return null;
  const to = contentEnd(chunks, at + 2, 'phrase', isSubordinate(chunks, subject));
  if (to <= at + 2) return null;
  return candidate(clause, {
    rule: 'charged',
    subject: null,
    cue: [[at, at + 2]],
    content: [
      [subject.from, subject.to],
      [at + 2, to],
    ],
  });
}

/** *for failing to act*, *as a traitor* after the agent. */
export function complement(chunks: readonly Chunk[], from: number, subordinate: boolean): Range[] {
  if (!/^(?:for|as|of|over|to)$/.test(chunks[from]?.head ?? '')) return [];
  const to = contentEnd(chunks, from, 'phrase', subordinate);
  return to > from ? [[from, to]] : [];
}

/** *“It will hold” was written by Berg*: the words themselves are the subject. */
function spokenBy(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const says = chunks[at]!.verb!.cue?.verb.frames.includes('q') === true;
  const words = chunks[at - 1]?.kind === 'QUO';
  if (!says || !words || chunks[at + 1]?.head !== 'by' || chunks[at + 2]?.kind !== 'NP')
    return null;
  return candidate(clause, {
    rule: 'said-by',
    subject: { from: at + 2, to: nounPhraseForward(chunks, at + 2), antecedent: null },
    cue: [[at, at + 2]],
    content: [[at - 1, at]],
  });
}

/** *was called “a trick” by the mayor*, *has been dismissed as “a trick” by pilots*: the agent behind what it is called. */
function namedByAgent(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { cue } = chunks[at]!.verb!;
  if (!cue?.verb.frames.includes('n')) return null;
  const by = agentAfter(chunks, at + 1);
  const subject = by === null ? null : subjectBefore(chunks, at);
  if (by === null || !subject || !holdsMarked(chunks, [at + 1, by])) return null;
  return candidate(clause, {
    rule: 'said-by',
    subject: { from: by + 1, to: nounPhraseForward(chunks, by + 1), antecedent: null },
    cue: [
      [at, at + 1],
      [by, by + 1],
    ],
    content: [
      [subject.from, subject.to],
      [at + 1, by],
    ],
  });
}

/** The chunk of *by* with a noun phrase, behind a name or *as* and a name; null when a verb or the end comes first. */
function agentAfter(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < Math.min(chunks.length, from + LONGEST_NAME); at += 1) {
    const { kind, head } = chunks[at]!;
    if (head === 'by') return at > from && chunks[at + 1]?.kind === 'NP' ? at : null;
    if (!/^(?:NP|QUO|ADJ|ADV|P|AND)$/.test(kind)) return null;
  }
  return null;
}

/** Chunks of what something is called. */
const LONGEST_NAME = 8;

function seenAs(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { head, verb } = chunks[at]!;
  const subject = subjectBefore(chunks, at);
  if (!subject || verb!.modal || chunks[at + 1]?.head !== 'as' || !SEEN_AS.test(head)) return null;
  const to = contentEnd(chunks, at + 2, 'phrase', isSubordinate(chunks, subject));
  if (to <= at + 2) return null;
  return candidate(clause, {
    rule: 'seen-as',
    subject: null,
    cue: [[at, at + 2]],
    content: [
      [subject.from, subject.to],
      [at + 2, to],
    ],
  });
}
