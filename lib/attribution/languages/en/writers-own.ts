import type { Chunk } from './chunk';
import { clauseBegins } from './clause-begins';
import { wordSet } from './lexicon/word-set';

/** Before and behind a mark quoted words are looked for in at most this many chunks, so that time stays linear. */
const REACH = 40;

/**
 * *said the crane was “scrap” – a word nobody else used*, *said he was “shocked,” who had signed it himself*: whether
 * the writer goes on by himself at `at`. A reported clause from `start` on that has its verb and its quoted words is
 * whole; what a mark sets off behind it, without a quoted word, is the writer's to tell. A noun phrase has no verb, and
 * keeps what follows a comma.
 */
export function writerGoesOn(
  chunks: readonly Chunk[],
  at: number,
  start: number,
  extent: 'clause' | 'phrase',
): boolean {
  const { kind } = chunks[at]!;
  if (kind === 'DASH' && extent === 'phrase')
    return isLastDash(chunks, at) && quotesOnlyBefore(chunks, at, start);
  if (extent === 'phrase') return false;
  if (kind === 'C') {
    if (isGloss(chunks, at + 1)) return hasVerb(chunks, start, at);
    return setsOff(chunks, at + 1) && isWhole(chunks, at, start);
  }
  if (kind === 'DASH') return isLastDash(chunks, at) && isWhole(chunks, at, start);
  return kind === 'SUB' && accompanies(chunks, at, start) && isWhole(chunks, at, start);
}

/** *said he was “shocked” although he had known*: a clause right behind the quoted words. */
function accompanies(chunks: readonly Chunk[], at: number, start: number): boolean {
  return at > start && isMarked(chunks[at - 1]!) && ACCOMPANYING.has(chunks[at]!.head);
}

const ACCOMPANYING = wordSet('while although though as whereas');

function isWhole(chunks: readonly Chunk[], at: number, start: number): boolean {
  return quotesOnlyBefore(chunks, at, start) && hasVerb(chunks, start, at);
}

function quotesOnlyBefore(chunks: readonly Chunk[], at: number, start: number): boolean {
  const before = chunks.slice(Math.max(start, at - REACH), at);
  return before.some(isMarked) && !chunks.slice(at, at + REACH).some(isMarked);
}

function isMarked({ marked }: Chunk): boolean {
  return marked !== undefined;
}

function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from, Math.min(to, from + REACH))
    .some(({ kind }) => kind === 'VG' || kind === 'INF');
}

/** A dash that is closed holds an aside. */
function isLastDash(chunks: readonly Chunk[], at: number): boolean {
  return !chunks.slice(at + 1, at + REACH).some(({ kind }) => kind === 'DASH');
}

/** Behind a comma a relative or another dependent clause, a participle, or a name for what was said. */
function setsOff(chunks: readonly Chunk[], from: number): boolean {
  const first = chunks[from];
  if (!first) return false;
  const { kind, head, verb } = first;
  if (kind === 'REL' || kind === 'SUB') return true;
  if (kind === 'VG') return head.endsWith('ing') && !verb!.finite;
  return kind === 'NP' && isAlone(chunks, from) && !clauseBegins(chunks, from);
}

/** Not the item of a list, and no aside that a comma closes. */
function isAlone(chunks: readonly Chunk[], from: number): boolean {
  return !chunks.slice(from, from + REACH).some(({ kind }) => kind === 'C' || kind === 'AND');
}

/** *…, a swipe at the board*: what the writer calls the words, quoted or not, at the end of the sentence. */
function isGloss(chunks: readonly Chunk[], from: number): boolean {
  const first = chunks[from];
  return first?.kind === 'NP' && GLOSSES.has(first.head) && isAlone(chunks, from);
}

const GLOSSES = wordSet(
  `swipe dig jab shot reference nod allusion claim charge allegation accusation position stance sentiment message phrase
  term comment remark comparison suggestion proposal assertion view response reversal departure shift threat promise
  pledge appeal echo reminder admission sign indication contrast statement word line description characterization
  criticism rebuke retort warning argument contention prediction boost blow idea notion`,
);
