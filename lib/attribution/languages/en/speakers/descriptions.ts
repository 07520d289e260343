import { ORGANISATIONS } from '../lexicon/bodies';
import { textOf, type Range } from '../statement';
import { bodyNamed } from './body-names';
import type { Answer, Cast } from './cast';
import { classOfBody } from './classify';
import { ISSUER_REACH } from './documents';
import { DESCRIPTION_REACH, lastSpoken, type Spoken } from './memory';
import { answerOf } from './named-person';
import type { Parts } from './parts';

/** *The ministry*, *that agency*, *the spokesman*, *the statement*: who or what was named before. */
export function described(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { reading } = cast;
  const core = reading.tokens.slice(...parts.core);
  if (parts.article !== 'the' && parts.article !== 'that') return null;
  if (core.some((token) => token.pos === 'PROPN') || core.length > 3) return null;
  const sentence = cast.sentenceOf(range[0]);
  const { head } = parts;
  const text = textOf(reading, range);
  if (
    !/^(?:statement|letter|memo|message|tweet|post|email|release|note|report|document|filing|lawsuit|complaint|article|study|paper)$/.test(
      head,
    ) ||
    /^(?:paper)$/.test(head)
  ) {
    const person = cast.people.filter(
      (one) =>
        one.role !== null && roleHas(one.role, head) && one.at.some((place) => place < range[0]),
    );
    if (person.length === 1)
      return {
        ...answerOf(person[0]!, '', reading, parts),
        reason: { rule: 'by-role', words: [text, person[0]!.name] },
      };
    const before = lastSpoken(
      cast.spoken,
      sentence,
      DESCRIPTION_REACH,
      (one) => one.speaker !== null && !one.person && nameHas(one, head),
    );
    if (before) return inKind(again(before, text), head);
    const named = bodyNamed(cast, head, range[0]);
    if (named)
      return {
        speaker: { name: named, role: null },
        reason: { rule: 'by-description', words: [text, named] },
        classed: classOfBody(named),
      };
    return lastOfItsKind(cast, sentence, head, text);
  }
  const issuer = lastSpoken(
    cast.spoken,
    sentence,
    ISSUER_REACH,
    (one) => one.speaker !== null && !one.document,
  );
  const classed = classOfBody(text);
  if (!issuer || classed.sourceClass !== 'document') return null;
  return {
    speaker: issuer.speaker,
    reason: { rule: 'issuer', words: [text, issuer.speaker!.name] },
    classed,
    document: true,
  };
}

/** *The company*, *the agency*: the firm or office that spoke last, when its name does not hold the word. */
function lastOfItsKind(cast: Cast, sentence: number, head: string, text: string): Answer | null {
  const kind = /^(?:company|firm|group|organi[sz]ation|club|union|charity|association)$/.test(head)
    ? 'organisation'
    : /^(?:agency|ministry|department|authority|office|regulator)$/.test(head)
      ? 'official'
      : null;
  const before =
    kind &&
    lastSpoken(
      cast.spoken,
      sentence,
      KIND_REACH,
      (one) =>
        one.speaker !== null && !one.person && !one.document && one.classed.sourceClass === kind,
    );
  if (!before || (FIRM.test(head) && NO_FIRM.test(before.speaker!.name))) return null;
  return again(before, text);
}

const FIRM = /^(?:company|firm)$/;

/** A body that says by its name that it is no firm: *the company* must be another one. */
const NO_FIRM =
  /\b(?:institute|university|college|school|union|association|foundation|council|committee|museum|hospital|charity|society|federation|party|club|academy|observatory)\b/i;

/** *The company* without a name of its own is settled by what stands at most this many sentences before. */
const KIND_REACH = 12;

function roleHas(role: string, head: string): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(head);
}

function nameHas(one: Spoken, head: string): boolean {
  const name = `${one.speaker?.name ?? ''} ${one.words}`;
  const kind = SAME_KIND.get(head);
  if (kind) {
    const { sourceClass } = one.classed;
    const plain = sourceClass === 'organisation' && !hasKnownHead(name);
    return sourceClass === 'media' || plain || kind.test(name);
  }
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(head);
}

const SAME_KIND: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    paper: /\b(?:newspaper|paper|times|post|journal|herald|tribune|gazette|guardian|daily|news)\b/i,
    newspaper:
      /\b(?:newspaper|paper|times|post|journal|herald|tribune|gazette|guardian|daily|news)\b/i,
  }),
);

/** Who is called *the paper* is a medium, whatever the name says. */
function inKind(answer: Answer, head: string): Answer {
  if (!/^(?:news)?paper$/.test(head)) return answer;
  return { ...answer, classed: { sourceClass: 'media', reason: { rule: 'media', words: [head] } } };
}

/** Whether the name says what kind of body it is. */
function hasKnownHead(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ORGANISATIONS.has(word));
}

function again(before: Spoken, words: string): Answer {
  return {
    speaker: before.speaker,
    reason: { rule: 'by-description', words: [words, before.speaker!.name] },
    classed: before.classed,
    person: before.person,
    gender: before.gender,
  };
}
