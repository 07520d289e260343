import type { Chunk } from '../chunk';
import type { Candidate, Clause, Range } from '../statement';
import { candidate, tokens } from './candidate';
import { isSpeaker } from './light-verb';
import { possessor } from './noun-cue';

/** What stands before the colon is at most this many chunks. */
const LONGEST = 6;

/** A quotation of fewer words may be a title. */
const SPEECH_WORDS = 3;

/**
 * *Her answer: “…”*, *Another voter: “…”*, *More from Falk: “…”*: a phrase without a verb announces a quotation. Who
 * speaks is the possessor, the one it is from, or the person that the phrase names.
 */
export function verblessColon(clause: Clause): Candidate[] {
  const { chunks } = clause;
  const colon = chunks.findIndex(({ kind }) => kind === 'COL');
  const quoted = chunks[colon + 1]?.quoted;
  if (colon < 1 || colon > LONGEST || !quoted?.capital || quoted.words < SPEECH_WORDS) return [];
  const phrase = chunks.slice(0, colon);
  if (!phrase.every(({ kind }) => /^(?:NP|P|PAR|ADV|AND|C|ADJ)$/.test(kind))) return [];
  const source = speakerOf(clause, phrase);
  if (!source) return [];
  const draft = candidate(clause, {
    rule: 'colon',
    subject: null,
    cue: [[colon, colon + 1]],
    content: [[colon + 1, colon + 2]],
  });
  return [{ ...draft, source }];
}

function speakerOf(clause: Clause, phrase: readonly Chunk[]): Range | null {
  const from = phrase.findIndex(({ head }) => head === 'from');
  const at = from < 0 ? phrase.findIndex(({ kind }) => kind === 'NP') : from + 1;
  const noun = phrase[at];
  if (noun?.kind !== 'NP') return null;
  const owner = possessor(noun, clause.reading.tokens);
  if (owner && !isSpeaker(clause, at)) return owner;
  return from >= 0 || isSpeaker(clause, at) ? tokens(phrase, [at, at + 1]) : owner;
}
