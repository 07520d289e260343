import { SPOKESPERSONS } from '../lexicon/roles';
import type { Answer, Cast } from './cast';
import { classed, plainWords, type Classed } from './classed';
import { backwards } from './memory';
import type { Parts } from './parts';

/** *Its president*, *his spokeswoman*: whose post it is stands at most this many sentences before. */
const OWNER_REACH = 2;

/**
 * The answer with the class of whose post it is, when a possessive pronoun says whose: *its president* is an
 * official where *it* is a government, and a person where it is a trade council.
 */
export function inOwnersClass(cast: Cast, parts: Parts, answer: Answer): Answer {
  const at = (parts.before ?? parts.name ?? parts.core)[0];
  const pronoun = possessiveAt(cast, parts);
  const role = answer.speaker?.role ?? null;
  if (pronoun === null || role === null) return answer;
  const owner = ownerClass(cast, at, pronoun);
  return owner ? { ...answer, classed: classIn(owner, role, answer.classed) } : answer;
}

function possessiveAt({ reading }: Cast, { before, after }: Parts): string | null {
  for (const range of [before, after]) {
    const word = range ? reading.tokens[range[0]]!.lower : '';
    if (/^(?:its|his|her|their)$/.test(word)) return word;
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
