import type { Chunk, VerbGroup } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { subjectBefore, type Subject } from '../subject';
import { announcedQuotation } from './announced-quotation';
import { isBareAsked } from './asked';
import { invertedSubject } from './around-quotation';
import { besideQuotation } from './beside-quotation';
import { borrowedSubject } from './borrowed-subject';
import { atVerbs, candidate } from './candidate';
import { beforeNextAbsolute, isLoose, participleSubject } from './participle';
import { issuerOf } from './issuer';
import { postponedCue, unusualCue } from './postponed';
import { relativeInsert } from './relative-insert';
import { rightContent } from './right-content';
import { isSubordinate } from './subordinate';

/** Statements whose cue is a reporting or attitude verb with its content after it, before it or on both sides. */
export function verbCues(clause: Clause): Candidate[] {
  return atVerbs(clause, (chunk, at) => {
    if (!chunk.verb?.cue) return unusualCue(clause, at);
    return verbCue(clause, at) ?? unusualCue(clause, at) ?? besideQuotation(clause, at);
  });
}

function verbCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const verb = chunks[at]!.verb!;
  if (!mayReport(verb) || isReportedBy(clause, at) || isBareAsked(clause, at)) return null;
  if (verb.passive || sharesPassive(chunks, at)) return null;
  const inside = relativeInsert(clause, at);
  if (inside) return inside;
  const follows = !followsRelative(chunks, at) && !isBareAsked(clause, 0);
  if (follows && mayFollow(chunks, at)) {
    const found = postponedCue(clause, at);
    if (found) return found;
  }
  const subject = subjectOf(clause, at);
  if (!subject || isReduced(clause, at, subject) || isSupposed(clause, at, subject)) return null;
  const right = rightContent(chunks, at, subject.from > at || isSubordinate(chunks, subject));
  if (!right) return announcedQuotation(clause, at, subject);
  if (/^(?:said-about|governed)$/.test(right.rule) && isLoose(clause, at, right.content))
    return null;
  return candidate(clause, {
    rule: right.rule,
    subject,
    cue: [[at, at + 1], ...right.cue],
    content: beforeNextAbsolute(chunks, at, right.content),
  });
}

/** A verb of speech can follow its content; *records show*, *many believe* can where nothing of theirs comes after. */
function mayFollow(chunks: readonly Chunk[], at: number): boolean {
  const { frames } = chunks[at]!.verb!.cue!.verb;
  if (frames.includes('q')) return true;
  const behind = chunks[at + 1];
  return (
    frames.includes('c') && chunks[at]!.verb!.finite && (!behind || /^(?:END|C)$/.test(behind.kind))
  );
}

/** *was hauled in and told that …*: the subject of both is who was told, no source. */
function sharesPassive(chunks: readonly Chunk[], at: number): boolean {
  const { cue, perfect, modal } = chunks[at]!.verb!;
  const bare = cue!.form !== 'ing' && !perfect && modal === null;
  if (!bare || !/[ro]/.test(cue!.verb.frames) || chunks[at - 1]?.kind !== 'AND') return false;
  const before = chunks.slice(0, at).findLast(({ kind }) => kind === 'VG');
  return before?.verb?.passive === true;
}

/** *First reported by the Star*, *regarding*, *compared with*, *quoted as saying*: a participle without a subject of its own. */
function isReportedBy({ chunks }: Clause, at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.verb!.cue!.form === 'ing' && chunks[at - 1]?.head === 'as') return true;
  const bare = chunk.verb!.cue!.form === 'past' && !chunk.verb!.perfect;
  const next = chunks[at + 1]?.head ?? '';
  if (chunk.head === 'compared' && bare && /^(?:to|with)$/.test(next)) return true;
  return /^(?:regarding|considering)$/.test(chunk.head) || (bare && next === 'by');
}

/** *a group called the Sea Org*: a bare participle whose noun is the object of what stands before it. */
function isReduced({ chunks }: Clause, at: number, subject: Subject): boolean {
  const chunk = chunks[at]!;
  const { form, verb } = chunk.verb!.cue!;
  if (form !== 'past' || /[cq]/.test(verb.frames) || subject.to !== at) return false;
  const alone = !chunk.verb!.perfect && chunk.verb!.modal === null;
  if (chunks[subject.from]!.kind === 'VG') return alone;
  const before = chunks[subject.from - 1];
  const opensClause = /^(?:after|before|since|until|as|than)$/.test(before?.head ?? '');
  return alone && !opensClause && /^(?:P|VG|INF)$/.test(before?.kind ?? '');
}

/** *if you want …*, *whether she supports …*: a stance that nobody is said to hold. */
function isSupposed({ chunks }: Clause, at: number, subject: Subject): boolean {
  const { cue, modal } = chunks[at]!.verb!;
  if (!cue!.verb.frames.includes('a')) return false;
  const before = chunks[subject.from - 1];
  return (
    chunks[subject.from]!.head === 'you' ||
    /^(?:may|might|could|should|must|can)$/.test(modal ?? '') ||
    /^(?:if|whether|unless)$/.test(before?.head ?? '')
  );
}

function subjectOf(clause: Clause, at: number): Subject | null {
  const { chunks } = clause;
  const verb = chunks[at]!.verb!;
  if (!verb.finite) return participleSubject(clause, at);
  const own = subjectBefore(chunks, at);
  if (own) return issuerOf(chunks, own) ?? own;
  return borrowedSubject(clause, at) ?? openingInverted(clause, at);
}

/** *…, who added to her lead*: what stands before a relative clause is not what its subject says. */
function followsRelative(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'ADV') before -= 1;
  return (
    chunks[before]?.kind === 'REL' ||
    (chunks[before]?.kind === 'WH' && chunks[before]!.head === 'who')
  );
}

/** *Said Ellis: “…”*: the sentence begins with its cue. */
function openingInverted({ chunks }: Clause, at: number): Subject | null {
  const colon = chunks[at + 2]?.kind === 'COL' && chunks[at + 3]?.kind === 'QUO';
  return at === 0 && colon ? invertedSubject(chunks, at) : null;
}

/** The matter that is passed over is named: *did not mention the bridge*. */
const WITHHELD = /^(?:mention|disclose|discuss|specify|detail)$/;

/** Negated reports report nothing; *could* and *should* only say what might be said. */
function mayReport(verb: VerbGroup): boolean {
  const { verb: lexeme, form } = verb.cue!;
  const attitude = lexeme.frames.includes('a');
  if (verb.negated && !attitude) return WITHHELD.test(lexeme.lemma);
  if (form === 'base' && !verb.finite) return false;
  if (!verb.modal || attitude) return true;
  return (
    lexeme.lemma === 'say' ||
    (/^(?:will|wo|ca|would)$/.test(verb.modal) &&
      /^(?:argue|tell|add|note|urge|seek|announce)$/.test(lexeme.lemma))
  );
}
