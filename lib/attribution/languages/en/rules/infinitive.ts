import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { subjectBefore, type Subject } from '../subject';
import { borrowedSubject } from './borrowed-subject';
import { atEach, candidate } from './candidate';
import { rightContent } from './right-content';
import { isSubordinate } from './subordinate';

/** Verbs whose infinitive is as often an act as words: *to find*, *to prove*, *to support*. */
const ACTS = new Set(
  (
    'find show prove demonstrate illustrate determine know understand feel think hold support back address discover ' +
    'see want document challenge defend decide agree continue expect read post charge maintain direct order favor ' +
    'hope like admit deny compare consider learn remember notice sense forget hate love'
  ).split(' '),
);

/** Verbs that only say that something may, must or is meant to be said. */
const UNREAL =
  /^(?:have|had|has|having|need|needs|needed|ought|voted?|votes|voting|plans?|planned|planning|want|wants|wanted|hopes?|hoped|hoping|going|intends?|intended|is|are|was|were|be|been|'s|'re|like|expects?|expected|agreed|prepar\w+|pledged|promised|vowed|asked|free|likely|unlikely|hard|difficult|easy|important|impossible|necessary|fair|possible|enough|unable|able|inappropriate|premature)$/;

/** Verbs whose object does what the infinitive says: *led some to question*. */
const OBJECT_CONTROL = /^(?:le(?:a?d|ads|ading)$|allow|forc|prompt|caus|enabl|inspir)/;

/** *to show the way* is an act; *to show that it works* argues. */
function isAct(chunks: readonly Chunk[], at: number): boolean {
  const { lemma } = chunks[at]!.verb!.cue!.verb;
  const argues = /^(?:show|prove|demonstrate)$/.test(lemma) && chunks[at + 1]?.kind === 'THAT';
  return ACTS.has(lemma) && !argues;
}

/** *went on to say …*, *declined to say whether …*, *took to Twitter to call for …*: a cue in the infinitive. */
export function infinitiveCues(clause: Clause): Candidate[] {
  return atEach(clause, 'INF', (chunk, at) => (chunk.verb?.cue ? infinitiveCue(clause, at) : null));
}

function infinitiveCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { passive, negated } = chunks[at]!.verb!;
  if (passive || negated || isAct(chunks, at)) return null;
  const governor = governorOf(chunks, at);
  const subject = governor && subjectOf(clause, governor, at);
  const right = subject && rightContent(chunks, at, isSubordinate(chunks, subject));
  if (!governor || !subject || !right) return null;
  return candidate(clause, {
    rule: 'to-say',
    subject,
    cue: [[governor.joins ? governor.at : at, at + 1], ...right.cue],
    content: right.content,
  });
}

interface Governor {
  /** Verb group that the infinitive hangs on. */
  at: number;
  /** They stand side by side: *went on to say*. */
  joins: boolean;
}

/** The verb group before the infinitive; null when what stands between says that nothing is said. */
function governorOf(chunks: readonly Chunk[], at: number): Governor | null {
  let before = at - 1;
  while (chunks[before]?.kind === 'ADV' || chunks[before]?.head === 'on') before -= 1;
  const last = chunks[before];
  if (!last || UNREAL.test(last.head)) return null;
  if (last.kind === 'VG')
    return last.verb?.passive || last.verb?.cue?.verb.frames.includes('t')
      ? null
      : { at: before, joins: true };
  if (/^(?:O|ADJ)$/.test(last.kind))
    return chunks[before - 1]?.kind === 'VG' ? { at: before - 1, joins: true } : null;
  return PURPOSE.test(last.kind) ? purposeOf(chunks, before) : null;
}

const PURPOSE = /^(?:NP|C|PAR|ADV)$/;

/** *took to Twitter to call for*: the verb group whose purpose the infinitive names. */
function purposeOf(chunks: readonly Chunk[], last: number): Governor | null {
  const addressed = /^(?:for|on)$/.test(chunks[last - 1]?.head ?? '');
  if (addressed || takesInfinitive(chunks[last]!)) return null;
  for (let verb = last; verb >= 0; verb -= 1) {
    const { kind, head, verb: group } = chunks[verb]!;
    if (kind === 'VG')
      return UNREAL.test(head) || group?.passive ? null : { at: verb, joins: false };
    if (/^(?:INF|SEM|COL|THAT|QUO|REL|WH|SUB)$/.test(kind)) return null;
  }
  return null;
}

/** *efforts to …*, *his refusal to …*: a noun that takes an infinitive of its own. */
function takesInfinitive({ head }: Chunk): boolean {
  return /^(?:\w+(?:ty|al|sion|tion|ness|ssure)|efforts?|attempts?|calls?|plans?|reasons?|tasks?|challenges?|promises?|pledges?|vows?|bids?|moves?|needs?|desire|chances?|ways?|times?|rights?|questions?|failure|room|incentive|pressure|metaphor|anonymity)$/.test(
    head,
  );
}

function subjectOf(clause: Clause, { at: verb, joins }: Governor, at: number): Subject | null {
  const { chunks } = clause;
  const governor = chunks[verb]!;
  if (!joins && OBJECT_CONTROL.test(governor.head))
    return verb === at - 2 ? { from: verb + 1, to: at, antecedent: null } : null;
  const own = governor.verb!.finite ? subjectBefore(chunks, verb) : null;
  const subject = own ?? borrowedSubject(clause, verb);
  return subject && /^(?:it|there|that|this)$/.test(chunks[subject.to - 1]!.head) ? null : subject;
}
