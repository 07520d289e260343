import { SPOKESPERSONS } from '../lexicon/roles';
import type { Answer, Cast } from './cast';
import { classed, plainWords, type Classed } from './classed';
import { backwards } from './memory';
import { partsOf, type Parts } from './parts';
import { described } from './descriptions';
import type { Range } from '../statement';

/** *Its president*, *his spokeswoman*: whose post it is stands at most this many sentences before. */
const OWNER_REACH = 2;

/**
 * The answer with the class of whose post it is, when a possessive says whose: *its president* is an official where
 * *it* is a government, and a person where it is a trade council; *the trust's director* is one where the trust that
 * was named before runs hospitals of a state.
 */
export function inOwnersClass(cast: Cast, parts: Parts, answer: Answer): Answer {
  const at = (parts.before ?? parts.name ?? parts.core)[0];
  const role = answer.speaker?.role ?? null;
  if (role === null) return answer;
  const pronoun = possessiveAt(cast, parts);
  const owner = pronoun === null ? possessorClass(cast, parts) : ownerClass(cast, at, pronoun);
  return owner ? { ...answer, classed: classIn(owner, role, answer.classed) } : answer;
}

function possessiveAt({ reading }: Cast, { before, after }: Parts): string | null {
  for (const range of [before, after]) {
    const word = range ? reading.tokens[range[0]]!.lower : '';
    if (/^(?:its|his|her|their)$/.test(word)) return word;
  }
  return null;
}

/** *The trust's director*: the class of the trust that was named before. */
function possessorClass(cast: Cast, { before, after }: Parts): Classed | null {
  const { tokens } = cast.reading;
  for (const range of [before, after]) {
    if (!range) continue;
    const at = tokens.slice(...range).findIndex(({ text }) => /^['’]s?$/.test(text));
    if (at < 1 || !/^(?:the|that)$/.test(tokens[range[0] - 1]?.lower ?? '')) continue;
    const own: Range = [range[0] - 1, range[0] + at];
    const owner = described(cast, own, partsOf(cast.reading, own));
    if (owner && !owner.person) return owner.classed;
  }
  return null;
}

function ownerClass(cast: Cast, at: number, pronoun: string): Classed | null {
  const sentence = cast.sentenceOf(at);
  const body = pronoun === 'its' || pronoun === 'their';
  const spoken = backwards(cast.spoken, at, sentence, OWNER_REACH).find(
    (one) => one.speaker !== null && (body ? !one.person && !one.document : one.person),
  );
  if (!body) return spoken?.classed ?? null;
  const named = cast.bodiesBefore(at, OWNER_REACH).find((one) => !one.located);
  return named && (!spoken || named.at > spoken.at) ? named.classed : (spoken?.classed ?? null);
}

/** Who speaks for a body has its class; who holds another post there is a person, except in a body of state. */
function classIn(owner: Classed, role: string, own: Classed): Classed {
  if (own.sourceClass !== 'official' && owner.sourceClass !== 'official' && !speaksFor(role))
    return own;
  const { sourceClass } = owner;
  if (sourceClass === 'official') return classed('official', 'post', [role]);
  return speaksFor(role) && sourceClass === 'organisation'
    ? classed(sourceClass, 'spokesperson', [role])
    : classed('person', 'named-role', [role]);
}

function speaksFor(role: string): boolean {
  return plainWords(role).some((word) => SPOKESPERSONS.has(word));
}
