import type { Chunk } from '../chunk';
import { contentEnd } from '../extent';
import { wordSet } from '../lexicon/word-set';
import { BE } from '../lexicon/words';
import type { Candidate, Clause } from '../statement';
import type { Subject } from '../subject';
import { candidate } from './candidate';
import { isSpeaker } from './light-verb';

/**
 * *The union wants a “fair deal”*, *He presented himself as the “voice of the town”*: a wish or a stance reports
 * nothing, but words in quotation marks are somebody's, and with a person or body as its subject they are theirs. The
 * same holds for a verb of saying in a clause that no other rule takes. `verb` is the one whose clause holds the chunk
 * `at`, some of whose words are quoted.
 */
export function quotingClause(
  clause: Clause,
  at: number,
  verb: { at: number; subject: Subject },
): Candidate | null {
  const { chunks } = clause;
  if (chunks[at]!.kind === 'ADV') return null;
  if (isTitle(clause, chunks[at]!) || !isSpeaker(clause, verb.subject.from)) return null;
  if (!takesWords(chunks, verb.at, at)) return null;
  const from = wordsFrom(chunks, verb.at, at);
  const end = contentEnd(chunks, from, 'phrase', false);
  if (end <= at) return null;
  const found = candidate(clause, {
    rule: 'clause-quoted',
    subject: verb.subject,
    cue: [[verb.at, verb.at + 1]],
    content: [[from, end]],
  });
  return fromMark(clause, found, chunks[verb.at]!);
}

/** *is “considering her options”*: the marks begin inside the verb. */
function fromMark({ reading }: Clause, found: Candidate, { from, to }: Chunk): Candidate {
  const mark = reading.tokens.findIndex((token, at) => at >= from && token.marked);
  if (mark <= from || mark >= to) return found;
  return { ...found, cue: [[from, mark]], content: [[mark, found.content[0]![1]]] };
}

/** *said late at night in a speech that it was “over”*: where the clause begins whose words are quoted. */
function wordsFrom(chunks: readonly Chunk[], verb: number, quoted: number): number {
  if (!chunks[verb]!.verb!.cue?.verb.frames.includes('c')) return verb + 1;
  const that = chunks.findIndex(({ kind }, index) => index > verb && kind === 'THAT');
  return that > 0 && that <= quoted ? that : verb + 1;
}

/** Any verb takes the words of its subject, unless it only tells what someone has, does or where one goes. */
function takesWords(chunks: readonly Chunk[], verb: number, quoted: number): boolean {
  const { head, verb: group } = chunks[verb]!;
  if (BE.has(head)) return false;
  if (group!.cue) return true;
  if (group!.modal !== null || ACTS.has(head)) return false;
  return !chunks.slice(verb + 1, quoted).some(({ kind }) => /^(?:C|PAR|DASH)$/.test(kind));
}

const ACTS = wordSet(
  `has have had having do did does doing made make makes making took take takes taking went go goes going got get gets
  getting came come comes coming held hold holds holding won win wins winning lost lose loses losing ran run runs
  running appeared appears appearing wore wear wears wearing starred stars starring cut cuts cutting raised raises
  raising lowered lowers changed changes changing moved moves moving paid pays paying spent spends spending worked works
  working landed lands searched searching waved waves waving carried carries carrying brought brings bringing bought
  buys buying walked walks walking drove drives driving flew flies flying visited visits visiting met meets meeting
  played plays playing sat sits sitting stood stands standing left leaves leaving gave gives built builds building`,
);

/** Each marked word of some length has a capital. */
function isTitle({ reading }: Clause, { from, to }: Chunk): boolean {
  const words = reading.tokens.slice(from, to).filter(({ marked, word }) => marked && word);
  return words.every(({ capital, text }) => capital || text.length < 4);
}
