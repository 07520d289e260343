import { OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import type { ReadingOfText } from '../reading';
import type { Range } from '../statement';
import type { Answer, Cast } from './cast';
import { classOfPerson } from './class-of-person';
import { inOwnersClass } from './owned-posts';
import { bodyAsPerson, bodyOfThatName } from './firms';
import { kindOf } from './kinds';
import { findByName } from './namesakes';
import { answerOf, titleBefore } from './person-answer';
import { genderOf } from './gender';
import { personName, type Person } from './people';
import { roleAfter, roleBefore } from './person-roles';
import type { Parts } from './parts';
import { isPost, isTitle } from './titles';
import { bare, isCapital } from './words';

/** A person with a name in the source: full, last or first name, with or without a title. */
export function namedPerson(cast: Cast, range: Range, written: Parts): Answer | null {
  const parts = withSurname(cast, written);
  return parts.name ? personNamed(cast, range, parts) : null;
}

/** *Baker*, *Ms. Baker*: a title or a trade by its word, and somebody’s surname. */
function withSurname({ reading: { tokens }, named }: Cast, parts: Parts): Parts {
  const [from, to] = parts.core;
  const last = tokens[to - 1];
  if (parts.name || parts.article !== null || !isCapital(last) || !named.byLast.has(bare(last!)))
    return parts;
  if (!tokens.slice(from, to - 1).every(isTitle)) return parts;
  return { ...parts, name: [to - 1, to], before: to - 1 > from ? [from, to - 1] : null };
}

function personNamed(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { reading } = cast;
  if (!parts.name || (parts.article !== null && !parts.before)) return null;
  const written = personName(reading, parts.name);
  const named = bodyAsPerson(cast, parts, written);
  if (named) return named;
  if (withAnother(cast, parts.name, range[1]) || areSeveral(reading, parts))
    return { speaker: null, reason: null, classed: classOfPerson(null, null), plural: true };
  const before = reading.tokens.slice(...(parts.before ?? [0, 0])).map(bare);
  const wanted = genderOf(reading, parts.before, '');
  const person = findByName(cast, written, parts.name[0], wanted, new Set(before));
  if (person === 'unsure')
    return {
      speaker: null,
      reason: null,
      classed: classOfPerson(roleBefore(reading, parts.before), titleBefore(reading, parts)),
      person: true,
    };
  if (person)
    return (
      bodyOfThatName(cast, person, parts) ??
      keptClass(
        cast,
        person,
        inOwnersClass(cast, parts, inFull(cast, answerOf(person, written, reading, parts))),
      )
    );
  if (isBodyName(before, written)) return null;
  const titled = before.length > 0 && roleBefore(reading, parts.before) !== null;
  const honoured = before.some((word) =>
    /^(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|judge|justice|king|queen|pope|prince|princess|sen|rep|gen)\.?$/.test(
      word,
    ),
  );
  if (!titled && !honoured) return null;
  const role = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  return {
    speaker: { name: written, role },
    reason: { rule: 'as-written', words: [written] },
    classed: classOfPerson(role, titleBefore(reading, parts)),
    person: true,
    gender: genderOf(reading, parts.before, ''),
  };
}

/** *manufacturer Aérotec*, *the Premier League*: a kind of body before the name, or as the name itself. */
function isBodyName(before: readonly string[], written: string): boolean {
  const kind = before.at(-1) ?? '';
  const name = written.toLowerCase().split(/\s+/).at(-1)!;
  return (
    (!isPost(kind) && (ORGANISATIONS.has(kind) || kindOf(kind) !== null)) ||
    ORGANISATIONS.has(name) ||
    OFFICIAL_BODIES.has(name)
  );
}

/** *Sens. Ida Voss of Norland and Jon Voss*: the title says that they are several. */
function areSeveral({ tokens }: ReadingOfText, { before }: Parts): boolean {
  return tokens.slice(...(before ?? [0, 0])).some((token) => PLURAL_TITLE.test(bare(token)));
}

const PLURAL_TITLE =
  /^(?:(?:sens|reps|govs|messrs|drs|profs)\.?|senators|representatives|governors|ministers|presidents|generals|judges|justices)$/;

/** *Ida Voss, 41, and Jon Voss, 38*: two people are no one speaker. */
function withAnother({ reading, personAt }: Cast, name: Range, end: number): boolean {
  const { tokens } = reading;
  const own = personAt(name[0], name[1]);
  for (let at = name[1]; at < end - 1; at += 1) {
    const word = tokens[at]!.lower;
    if (/^(?:who|whose|which|where|of|for|at|with)$/.test(word)) return false;
    if (word !== 'and') continue;
    const other = personAt(at + 1, Math.min(end, at + 4));
    if (other && other !== own && isCapital(tokens[at + 1])) return true;
  }
  return false;
}

/** *ZRPO director*, where the article says what ZRPO is: the class is that of its long name. */
function inFull({ acronyms }: Cast, answer: Answer): Answer {
  const role = answer.speaker?.role ?? '';
  const { sourceClass, reason } = answer.classed;
  const unsure =
    sourceClass === 'person' || (sourceClass === 'organisation' && reason.rule === 'spokesperson');
  if (!unsure) return answer;
  const long = role.replace(/\p{Lu}{2,6}(?!\p{L})/gu, (short) => acronyms.get(short) ?? short);
  return long === role ? answer : { ...answer, classed: classOfPerson(long, null) };
}

/** Once a sentence has told whose post it is, the person keeps that class. */
function keptClass(cast: Cast, person: Person, answer: Answer): Answer {
  const known = cast.classes.get(person);
  cast.classes.set(person, known ?? answer.classed);
  return known ? { ...answer, classed: known } : answer;
}
