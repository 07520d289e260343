import type { Speaker } from '../../../../model';
import { RELATIONS } from '../lexicon/private-roles';
import { NATIONAL } from '../lexicon/states';
import { wordSet } from '../lexicon/word-set';
import { textOf, type Range } from '../statement';
import type { Answer, Cast } from './cast';
import { classOfPerson } from './class-of-person';
import type { Classed } from './classed';
import { backwards } from './memory';
import type { Parts } from './parts';
import { genderOf, type Gender } from './gender';
import { roleHeads, samePost } from './role-heads';
import { isPost } from './titles';
import { bare, isCapital } from './words';

/**
 * *The retired surgeon*, *the Swede*, *the 43-year-old*: what somebody is said to be, for a change, right after they
 * spoke. It is who spoke last, in this sentence or one of the two before, when nobody else is named there and the word was not
 * used of anybody else.
 */
export function byEpithet(cast: Cast, range: Range, parts: Parts): Answer | null {
  if (parts.article !== 'the' || !isEpithet(cast, parts)) return null;
  if (wasAsked(cast, range[0])) return null;
  const found = lastSpeaker(cast, range[0]) ?? onlySubject(cast, range[0]);
  if (!found || !mayBe(cast, found, parts)) return null;
  return {
    speaker: found.speaker,
    reason: { rule: 'by-description', words: [textOf(cast.reading, range), found.speaker.name] },
    classed: isOffice(textOf(cast.reading, parts.core)) ?? found.classed,
    person: true,
    gender: found.gender,
  };
}

/** Somebody with a name of whom an epithet may be said. */
interface Named {
  speaker: Speaker;
  classed: Classed;
  gender: Gender;
}

/** Who answers a question is not who asked. */
function wasAsked({ spoken, sentenceOf }: Cast, at: number): boolean {
  return backwards(spoken, at, sentenceOf(at), EPITHET_REACH)[0]?.asked === true;
}

/** Who spoke last, with nobody else named since. */
function lastSpeaker(cast: Cast, at: number): Named | null {
  const [last] = backwards(cast.spoken, at, cast.sentenceOf(at), EPITHET_REACH);
  if (!last?.person || !last.speaker || last.plural) return null;
  const { speaker, classed, gender, sentence } = last;
  return namesAnother(cast, speaker.name, sentence, at) ? null : { speaker, classed, gender };
}

/** The one whose name the sentence before begins with, and names no other. */
function onlySubject(cast: Cast, at: number): Named | null {
  const before = cast.sentenceOf(at) - 1;
  const verb = cast.clauses[before]?.chunks.find(({ kind }) => kind === 'VG');
  const [named] = cast.peopleIn(before);
  if (!named || !verb || named.at >= verb.from) return null;
  const { name, role, rank, gender } = named.person;
  if (namesAnother(cast, name, before, at)) return null;
  return {
    speaker: { name, role: role ?? rank },
    classed: classOfPerson(role, rank),
    gender,
  };
}

/** The words themselves may tell that somebody speaks for a state. */
function isOffice(words: string): Classed | null {
  const own = classOfPerson(words, null);
  return own.sourceClass === 'official' ? own : null;
}

/** Sentences back. */
const EPITHET_REACH = 2;

/** *Swede* and the like, besides the adjectives that are nouns too (*the Italian*) and what ends in *-man*. */
const NATIVES = wordSet(
  'swede dane finn pole turk spaniard scot briton croat serb czech slovak icelander new-zealander kiwi texan londoner parisian',
);

const STATUS = wordSet(
  `politician nominee front-runner frontrunner hopeful contender incumbent veteran candidate tycoon mogul magnate billionaire millionaire
  native star legend rookie newcomer heavyweight firebrand stalwart champion winger number keeper ace teenager graduate laureate`,
);

/** These are people of whom the article does not say who they are. */
const UNNAMED = wordSet(
  'official source witness victim resident aide adviser worker employee spokesman spokeswoman spokesperson member partner insider expert analyst',
);

function isEpithet(cast: Cast, parts: Parts): boolean {
  const { core, head } = parts;
  const words = cast.reading.tokens.slice(...core);
  if (OF_AGE.test(words.map(({ lower }) => lower).join(''))) return true;
  if (UNNAMED.has(head) || (RELATIONS.has(head) && !STATUS.has(head))) return false;
  if (isNative(cast, parts)) return true;
  if (words.some((token) => isCapital(token) && bare(token) === head)) return false;
  return (
    STATUS.has(head) ||
    isPost(head) ||
    /(?:^|-)old$|-turned-/.test(words.map(({ lower }) => lower).join(''))
  );
}

/** *the 34-year-old mother of two*. */
const OF_AGE = /^\d+-year-old(?:mother|father|grandmother|grandfather)?/;

/** Whether the phrase, by its head, says where somebody comes from. */
export function isNative({ reading }: Cast, { core, head }: Parts): boolean {
  const capital = reading.tokens
    .slice(...core)
    .some((token) => bare(token) === head && isCapital(token));
  return (
    capital &&
    (NATIVES.has(head) ||
      (NATIONAL.test(head) && /[a-z]{3}(?:an|i)$/.test(head)) ||
      /^[a-z]{3,}(?:man|woman)$/.test(head))
  );
}

/** Whether the words may be said of who spoke: the same sex, no other post, and nobody else was called so. */
function mayBe(cast: Cast, last: Named, { core, head }: Parts): boolean {
  const { reading } = cast;
  const sex = sexOf(head) ?? genderOf(reading, core, '');
  if (sex !== null && last.gender !== null && sex !== last.gender) return false;
  const own = roleHeads(last.speaker.role, null).includes(samePost(head));
  return own || !usedBefore(cast, head, core[0]);
}

function sexOf(head: string): Gender {
  if (/woman$/.test(head)) return 'f';
  return /[a-z]{3}man$/.test(head) && !/(?:wo|ger|ro|otto)man$/.test(head) ? 'm' : null;
}

/** The word stands earlier in the text, of whomever. */
function usedBefore({ reading: { tokens } }: Cast, head: string, at: number): boolean {
  if (NATIONAL.test(head)) return false;
  for (let index = 0; index < at; index += 1) if (tokens[index]!.bare === head) return true;
  return false;
}

/** Whether somebody else is named from that sentence on. */
function namesAnother(cast: Cast, name: string, from: number, at: number): boolean {
  for (let sentence = from; sentence <= cast.sentenceOf(at); sentence += 1)
    if (cast.peopleIn(sentence).some((one) => one.at < at && one.person.name !== name)) return true;
  return false;
}
