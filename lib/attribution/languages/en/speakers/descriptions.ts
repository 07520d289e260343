import { DOCUMENTS } from '../lexicon/bodies';
import { textOf, type Range } from '../statement';
import { wordsOf, type BodyMention } from './body-mentions';
import { classOfBody } from './class-of-body';
import type { Answer, Cast } from './cast';
import { issuedBefore } from './documents';
import { kindOf, ofKind, type Kind } from './kinds';
import { backwards, DESCRIPTION_REACH, type Spoken } from './memory';
import { answerOf } from './person-answer';
import type { Parts } from './parts';
import type { Person } from './people';
import { samePost } from './role-heads';

/** A description longer than this says something new, and refers to nobody named before. */
const LONGEST = 4;

/**
 * *The ministry*, *that agency*, *the spokesman*, *the statement*: who or what was named before. The head must
 * be the same and every other word be in the name too (strict head match and word inclusion, Lee et al. 2013).
 */
export function described(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { tokens } = cast.reading;
  const { head, core, article } = parts;
  if ((article !== 'the' && article !== 'that') || core[1] - core[0] > LONGEST || NEW.test(head))
    return null;
  const words = wordsOf(textOf(cast.reading, core));
  const modifiers = words.filter((word) => word !== head && !GENERIC.test(word));
  if (tokens.slice(...core).some(({ pos }) => pos === 'PROPN') && modifiers.length === 0)
    return null;
  if (DOCUMENTS.has(head) && head !== 'paper') return issuedBefore(cast, range, parts);
  return (
    byRole(cast, range, parts, modifiers) ??
    byName(cast, range, head, modifiers) ??
    byKind(cast, range, head, modifiers, article)
  );
}

/** Somebody who was not named yet: *the other*. */
const NEW = /^(?:others?|two|three|one|former|latter|rest|pair|man|woman|people)$/;

/** Words that do not narrow down who is meant. */
const GENERIC =
  /^(?:same|then|former|current|incumbent|new|young|old|veteran|local|national|\d+|year)$/;

/** The one person before whose post this is; nobody when two are equally near. */
function byRole(
  cast: Cast,
  range: Range,
  parts: Parts,
  modifiers: readonly string[],
): Answer | null {
  const holders = (cast.named.byPost().get(samePost(parts.head)) ?? []).filter(
    (one) =>
      modifiers.every((word) => roleWords(one).includes(word)) && lastBefore(one, range[0]) >= 0,
  );
  const person = holders.length <= 1 ? holders[0] : nearestHolder(cast, holders, range[0]);
  if (!person) return null;
  const text = textOf(cast.reading, range);
  return {
    ...answerOf(person, '', cast.reading, parts),
    reason: { rule: 'by-role', words: [text, person.name] },
  };
}

function roleWords(person: Person): string[] {
  return wordsOf(`${person.role ?? ''} ${person.rank ?? ''}`);
}

function lastBefore(person: Person, at: number): number {
  return person.at.findLast((place) => place < at) ?? -1;
}

/** Of several holders of one post the one named in the last sentences, when no other was. */
function nearestHolder(cast: Cast, holders: readonly Person[], at: number): Person | null {
  const sentence = cast.sentenceOf(at);
  const near = holders.filter(
    (one) => sentence - cast.sentenceOf(lastBefore(one, at)) <= HOLDER_REACH,
  );
  return near.length === 1 ? near[0]! : null;
}

/** *The minister* is one who was named at most this many sentences before, when the article has several. */
const HOLDER_REACH = 3;

/** The last body whose name or words hold the head and all modifiers. */
function byName(
  cast: Cast,
  range: Range,
  head: string,
  modifiers: readonly string[],
): Answer | null {
  const holds = (words: readonly string[]) =>
    words.includes(head) && modifiers.every((word) => words.includes(word));
  const [from] = range;
  const sentence = cast.sentenceOf(from);
  const spoken = backwards(cast.spoken, from, sentence, DESCRIPTION_REACH).find(
    (one) => one.speaker !== null && !one.person && !one.document && holds(one.nameWords()),
  );
  const named = cast
    .bodiesBefore(from, DESCRIPTION_REACH)
    .find(
      (one) =>
        one.words.length > modifiers.length + 1 && !DOCUMENTS.has(one.head) && holds(one.words),
    );
  if (spoken && (!named || spoken.at >= named.at || spoken.speaker?.name === named.name))
    return again(spoken, textOf(cast.reading, range));
  return named ? fromMention(named, textOf(cast.reading, range)) : null;
}

/** *The company*, *the agency*: the only body of that kind in reach, when its name does not hold the word. */
function byKind(
  cast: Cast,
  range: Range,
  head: string,
  modifiers: readonly string[],
  article: Parts['article'],
): Answer | null {
  const kind = kindOf(head);
  if (!kind || (modifiers.length > 0 && article !== 'that')) return null;
  const [from] = range;
  const text = textOf(cast.reading, range);
  const sentence = cast.sentenceOf(from);
  const last = backwards(cast.spoken, from, sentence, KIND_REACH).find(
    (one) =>
      one.speaker && !one.person && !one.document && ofKind(kind, one.speaker.name, one.classed),
  );
  const named = cast.bodiesBefore(from, DESCRIPTION_REACH).filter((one) => isNamedOf(kind, one));
  if (last) {
    const fresh = named[0] && named[0].at > last.at && named[0].name !== last.speaker?.name;
    return fresh ? null : inKind(again(last, text), head);
  }
  const near = named.filter((one) => sentence - one.sentence <= KIND_REACH);
  const candidates = near.length > 0 ? near : named;
  const names = new Set(candidates.map(({ name }) => name.toLowerCase()));
  return names.size === 1 ? inKind(fromMention(candidates[0]!, text), head) : null;
}

function isNamedOf(kind: Kind, { located, name, classed }: BodyMention): boolean {
  if (located || !ofKind(kind, name, classed)) return false;
  return kind.sourceClass !== 'media' || classed.sourceClass === 'media';
}

/** *The company* without a name of its own is settled by what stands at most this many sentences before. */
const KIND_REACH = 4;

/** Who is called *the paper* is a medium, whatever the name says. */
function inKind(answer: Answer, head: string): Answer {
  const kind = kindOf(head);
  if (!kind || answer.classed.sourceClass === kind.sourceClass) return answer;
  return {
    ...answer,
    classed: { sourceClass: kind.sourceClass, reason: { rule: 'body', words: [head] } },
  };
}

function fromMention({ name, classed }: BodyMention, words: string): Answer {
  return {
    speaker: { name, role: null },
    reason: { rule: 'by-description', words: [words, name] },
    classed:
      classed.sourceClass === 'person'
        ? classOfBody(words.replace(/^(?:the|that|this)\s/i, ''))
        : classed,
  };
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
