import type { Chunk, VerbGroup } from '../chunk';
import { clauseBegins, contentEnd, skipAdjuncts } from '../extent';
import { TIMES } from '../lexicon/words';
import type { Candidate, Clause, Range } from '../statement';
import { subjectBefore } from '../subject';
import { contentBefore, invertedSubject, subjectOfSentence } from './around-quotation';

/** A content to the right of its cue. */
interface Right {
  rule: string;
  /** Chunk indices. */
  content: Range;
  /** Chunks that belong to the cue: particle, governed preposition. */
  cue: Range[];
}

/** Statements whose cue is a reporting or attitude verb with its content after it, before it or on both sides. */
export function verbCues(clause: Clause): Candidate[] {
  return clause.chunks.flatMap((chunk, at) => {
    const candidate = chunk.verb?.cue && chunk.kind === 'VG' ? verbCue(clause, at) : null;
    return candidate ? [candidate] : [];
  });
}

function verbCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const verb = chunks[at]!.verb!;
  const { verb: lexeme } = verb.cue!;
  if (!mayReport(verb)) return null;
  if (lexeme.frames.includes('q')) {
    const postponed = postponedCue(clause, at);
    if (postponed) return postponed;
  }
  if (verb.passive) return null;
  const right = rightContent(chunks, at);
  if (!right) return null;
  const subject = subjectBefore(chunks, at) ?? subjectOfSentence(clause, at);
  if (!subject && !right.rule.endsWith('quoted')) return null;
  if (!subject) return null;
  return {
    rule: right.rule,
    words: [tokens(chunks, [at, at + 1])],
    source: tokens(chunks, trimSubject(chunks, [subject.from, subject.to])),
    cue: [tokens(chunks, [at, at + 1]), ...right.cue.map((range) => tokens(chunks, range))],
    content: [tokens(chunks, right.content)],
    antecedent: subject.antecedent ? tokens(chunks, subject.antecedent) : null,
    hedge: null,
    nests: false,
    sentence: clause.index,
  };
}

function trimSubject(chunks: readonly Chunk[], [from, to]: Range): Range {
  let end = to;
  while (end > from + 1 && /^(?:C|DASH)$/.test(chunks[end - 1]!.kind)) end -= 1;
  return [from, end];
}

/** Negated reports report nothing; *would*, *could* and *should* only say what might be said. */
function mayReport(verb: VerbGroup): boolean {
  const { verb: lexeme, form } = verb.cue!;
  const attitude = lexeme.frames.includes('a');
  if (verb.negated && !attitude && lexeme.lemma !== 'agree') return false;
  if (form === 'base' && !verb.finite) return false;
  return !(
    verb.modal &&
    /^(?:could|should|must|might|may|can|would)$/.test(verb.modal) &&
    !attitude &&
    lexeme.lemma !== 'say'
  );
}

export function tokens(chunks: readonly Chunk[], [from, to]: Range): Range {
  return [chunks[from]!.from, chunks[to - 1]!.to];
}

/** What follows the cue, by the frames of its verb; null when nothing there is a content. */
export function rightContent(chunks: readonly Chunk[], at: number): Right | null {
  const { verb: lexeme } = chunks[at]!.verb!.cue!;
  const { frames } = lexeme;
  const cue: Range[] = [];
  let next = at + 1;
  if (lexeme.particles.length > 0) {
    if (lexeme.particles.includes(chunks[next]?.head ?? '')) {
      cue.push([next, next + 1]);
      next += 1;
    } else if (/^(?:point|shoot|fire|go|chime)$/.test(lexeme.lemma) && !frames.includes('p'))
      return null;
  }
  const governed = governedContent(chunks, next, lexeme.preps);
  if (governed) return { ...governed, cue: [...cue, ...governed.cue] };
  const skipped = skipAdjuncts(chunks, next, frames.includes('q'));
  const past =
    frames.includes('r') || frames.includes('o') ? overRecipient(chunks, skipped, frames) : skipped;
  const found =
    contentAt(chunks, past, frames) ??
    (past === skipped ? null : contentAt(chunks, skipped, frames));
  return found ? { ...found, cue: [...cue, ...found.cue] } : null;
}

/** *warned of …*, *accused them of …*: the preposition is cue, what it governs content. */
function governedContent(
  chunks: readonly Chunk[],
  at: number,
  preps: readonly string[],
): Right | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'P' || !preps.includes(chunk.head)) return null;
  const next = chunks[at + 1];
  if (!next || /^(?:C|END|COL)$/.test(next.kind)) return null;
  if (next.kind === 'NP' && TIMES.has(next.head)) return null;
  return {
    rule: 'governed',
    content: [at + 1, contentEnd(chunks, at + 1, 'phrase')],
    cue: [[at, at + 1]],
  };
}

function overRecipient(chunks: readonly Chunk[], at: number, frames: string): number {
  if (chunks[at]?.kind !== 'NP') return at;
  let next = at + 1;
  while (
    chunks[next]?.kind === 'PAR' ||
    (chunks[next]?.kind === 'P' &&
      chunks[next + 1]?.kind === 'NP' &&
      !/^(?:about|of)$/.test(chunks[next]!.head))
  ) {
    next += chunks[next]!.kind === 'PAR' ? 1 : 2;
  }
  if (
    chunks[next]?.kind === 'AND' &&
    chunks[next + 1]?.kind === 'NP' &&
    !clauseBegins(chunks, next + 1)
  )
    next += 2;
  if (chunks[next]?.kind === 'VG' && frames.includes('r')) return at;
  return skipAdjuncts(chunks, next, false);
}

/** The content that begins at chunk `at`. */
function contentAt(chunks: readonly Chunk[], at: number, frames: string): Right | null {
  const chunk = chunks[at];
  if (!chunk) return null;
  const clauses = frames.includes('c');
  if (chunk.kind === 'THAT' && clauses) return clauseContent(chunks, at, 'said-that');
  if (chunk.kind === 'QUO' && /[cqn]/.test(frames)) return clauseContent(chunks, at, 'said-quoted');
  if (chunk.kind === 'COL' && /[cqn]/.test(frames) && at + 1 < chunks.length)
    return clauseContent(chunks, at + 1, 'said-quoted');
  if (chunk.kind === 'C') return afterComma(chunks, at, frames);
  if (chunk.kind === 'WH' && /[cw]/.test(frames)) return clauseContent(chunks, at, 'said-question');
  if (chunk.kind === 'INF' && /[to]/.test(frames))
    return phraseContent(chunks, at, 'said-to', 'clause');
  if (clauses && !frames.includes('x') && clauseBegins(chunks, at))
    return clauseContent(chunks, at, 'said-clause');
  if (frames.includes('n') && /^(?:NP|QUO)$/.test(chunk.kind))
    return phraseContent(chunks, at, 'said-about', 'phrase');
  return null;
}

function afterComma(chunks: readonly Chunk[], at: number, frames: string): Right | null {
  const next = chunks[at + 1];
  if (next?.kind === 'QUO' && /[cq]/.test(frames))
    return clauseContent(chunks, at + 1, 'said-quoted');
  if (next?.kind === 'THAT' && frames.includes('c'))
    return clauseContent(chunks, at + 1, 'said-that');
  return null;
}

function clauseContent(chunks: readonly Chunk[], from: number, rule: string): Right | null {
  const to = contentEnd(chunks, from, 'clause');
  return to > from ? { rule, content: [from, to], cue: [] } : null;
}

function phraseContent(
  chunks: readonly Chunk[],
  from: number,
  rule: string,
  extent: 'clause' | 'phrase',
): Right | null {
  const to = contentEnd(chunks, from, extent);
  return to > from ? { rule, content: [from, to], cue: [] } : null;
}

/** *…, he said*; *“…,” said the minister, “…”*: the cue after or amid its content. */
function postponedCue(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const inverted = invertedSubject(chunks, at);
  const subject = inverted ?? subjectBefore(chunks, at);
  if (!subject || (inverted === null && subject.to !== at && subject.antecedent === null))
    return null;
  const start = inverted ? at : subject.from;
  const before = contentBefore(chunks, start);
  if (!before) return null;
  const after = contentAfter(
    chunks,
    inverted ? subject.to : at + 1,
    chunks[at]!.verb!.cue!.verb.frames,
  );
  if (!after) return null;
  return {
    rule: 'said-after',
    words: [tokens(chunks, [Math.min(start, at), inverted ? subject.to : at + 1])],
    source: tokens(chunks, trimSubject(chunks, [subject.from, subject.to])),
    cue: [tokens(chunks, [at, at + 1])],
    content: [before, ...after].map((range) => tokens(chunks, range)),
    antecedent: subject.antecedent ? tokens(chunks, subject.antecedent) : null,
    hedge: null,
    nests: false,
    sentence: clause.index,
  };
}

/** What follows a postponed cue: nothing, an adjunct, or the rest of the content; null when the cue has its content there. */
function contentAfter(chunks: readonly Chunk[], from: number, frames: string): Range[] | null {
  const first = skipAdjuncts(chunks, from, true);
  const at =
    frames.includes('r') || frames.includes('o') ? overRecipient(chunks, first, frames) : first;
  const chunk = chunks[at];
  if (!chunk || chunk.kind === 'END') return [];
  if (chunk.kind === 'QUO') return [[at, contentEnd(chunks, at, 'clause')]];
  if (!/^(?:C|DASH|SEM)$/.test(chunk.kind)) return adjunctAfter(chunks, at);
  const next = chunks[at + 1];
  if (!next) return [];
  if (next.kind === 'QUO') return [[at + 1, contentEnd(chunks, at + 1, 'clause')]];
  const aside = quotationAfterAside(chunks, at);
  if (aside !== null) return [[aside, contentEnd(chunks, aside, 'clause')]];
  if (next.kind === 'VG' && next.verb?.cue && next.verb.cue.form === 'ing') return [];
  if (/^(?:SUB|WH|REL|AND|P|ADV)$/.test(next.kind) || next.head === 'according') return [];
  const end = contentEnd(chunks, at + 1, 'clause');
  const hasVerb = chunks.slice(at + 1, end).some((one) => one.kind === 'VG' && one.verb?.finite);
  return hasVerb ? [[at + 1, end]] : [];
}

/** An adjunct that is not known as one; none of its clause may be the cue's own content. */
function adjunctAfter(chunks: readonly Chunk[], at: number): Range[] | null {
  if (!/^(?:SUB|P|WH|VG|AND|INF|ADV)$/.test(chunks[at]!.kind)) return null;
  for (let next = at; next < chunks.length; next += 1) {
    const { kind } = chunks[next]!;
    if (kind === 'THAT' || kind === 'COL' || kind === 'QUO') return null;
    if (kind === 'C' || kind === 'END') break;
  }
  return [];
}

/** *…,” he said, pointing at the map, “…”*: the quotation that goes on after an aside without a cue. */
function quotationAfterAside(chunks: readonly Chunk[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 12); at += 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'QUO') return chunks[at - 1]!.kind === 'C' ? at : null;
    if (chunk.kind === 'VG' && (chunk.verb?.finite || chunk.verb?.cue?.verb.frames.includes('q')))
      return null;
    if (chunk.kind === 'END' || chunk.kind === 'COL') return null;
  }
  return null;
}
