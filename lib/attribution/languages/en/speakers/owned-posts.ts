import { SPOKESPERSONS } from '../lexicon/roles';
import type { BodyMention } from './body-mentions';
import type { Answer, Cast } from './cast';
import { namesSeveralStates } from './intergovernmental';
import { ALWAYS_OFFICE } from './office-posts';
import { classed, plainWords, type Classed } from './classed';
import { backwards } from './memory';
import { partsOf, type Parts } from './parts';
import { asBody } from './described-body';
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
  const owner =
    pronoun === null
      ? (possessorClass(cast, parts) ?? principalClass(cast, parts) ?? firstOwnerClass(cast, parts))
      : ownerClass(cast, at, pronoun);
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

/** *A spokesman for the office*: the class of the office that was named before. */
function principalClass(cast: Cast, { before }: Parts): Classed | null {
  if (!before) return null;
  const { tokens } = cast.reading;
  const at = tokens.slice(...before).findIndex(({ lower }) => lower === 'for');
  const own: Range = [before[0] + at + 1, before[1]];
  if (at < 1 || tokens[own[0]]?.lower !== 'the' || !SPOKESPERSONS.has(tokens[own[0] - 2]!.lower))
    return null;
  const principal = described(cast, own, partsOf(cast.reading, own));
  return principal && !principal.person ? principal.classed : null;
}

/** *… through his special adviser, Mrs Garba*: whose post it was where the person was first named. */
function firstOwnerClass(cast: Cast, { name }: Parts): Classed | null {
  const { tokens } = cast.reading;
  const first = name && cast.personAt(...name)?.at[0];
  if (first === undefined || first === null || first >= name![0]) return null;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_POST); at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (/^(?:its|his|her|their)$/.test(lower)) return ownerClass(cast, at, lower);
    if (/^(?:VERB|AUX|DET|PRON)$/.test(pos) || /^[.;:]$/.test(lower)) return null;
  }
  return null;
}

/** A post, from its possessive to the name, has at most this many words. */
const LONGEST_POST = 9;

function ownerClass(cast: Cast, at: number, pronoun: string): Classed | null {
  const sentence = cast.sentenceOf(at);
  const body = pronoun === 'its' || pronoun === 'their';
  const spoken = backwards(cast.spoken, at, sentence, OWNER_REACH)
    .map((one) => (body ? asBody(cast, one) : one))
    .find((one) => one !== null && one.speaker !== null && (body || one.person));
  if (!body) return spoken?.classed ?? null;
  const named = cast
    .bodiesBefore(at, OWNER_REACH)
    .find((one) => !one.located && (!spoken || opensSentence(cast, one)));
  return named && (!spoken || named.at > spoken.at) ? named.classed : (spoken?.classed ?? null);
}

function opensSentence({ clauses }: Cast, { at, sentence }: BodyMention): boolean {
  const first = clauses[sentence]?.chunks.find(({ kind }) => kind === 'NP');
  return first !== undefined && first.from <= at && at < first.to;
}

/** Whoever works for the candidacy of an official does not work for the state. */
const OF_CAMPAIGN =
  /\b(?:campaign|party|lawyer|attorney|strategist|supporter|rival|opponent|challenger|friend|wife|husband|son|daughter|brother|sister|mother|father)\b/i;

/** Who speaks for a body has its class; who holds another post there is a person, except in a body of state. */
function classIn(owner: Classed, role: string, own: Classed): Classed {
  if (own.reason.rule === 'rank' || plainWords(role).some((word) => ALWAYS_OFFICE.has(word)))
    return own;
  if (/\b(?:counterpart|shadow|opposite number)$/i.test(role)) return owner;
  if (owner.sourceClass === 'person' || OF_CAMPAIGN.test(role)) return own;
  if (owner.sourceClass === 'organisation' && namesSeveralStates(owner.reason.words.join(' ')))
    return classed('organisation', 'post', [role]);
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
