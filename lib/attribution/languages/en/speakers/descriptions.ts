import { DOCUMENTS } from '../lexicon/bodies';
import { textOf, type Range } from '../statement';
import { wordsOf, type BodyMention } from './body-mentions';
import { classOfBody } from './class-of-body';
import type { Classed } from './classed';
import type { Answer, Cast } from './cast';
import { byParty, byRole, byRoleAhead } from './described-person';
import { issuedBefore } from './documents';
import { byEpithet, isNative } from './epithets';
import { kindOf, ofKind, type Kind } from './kinds';
import { backwards, DESCRIPTION_REACH, type Spoken } from './memory';
import type { Parts } from './parts';
import { bare, isCapital } from './words';

/** A description longer than this says something new, and refers to nobody named before. */
const LONGEST = 4;

/**
 * *The ministry*, *that agency*, *the spokesman*, *the statement*: who or what was named before. The head must
 * be the same and every other word be in the name too (strict head match and word inclusion, Lee et al. 2013).
 */
export function described(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { head, core, article } = parts;
  if (core[1] - core[0] > LONGEST || NEW.test(head) || SEVERAL.test(head)) return null;
  const words = wordsOf(textOf(cast.reading, core));
  const modifiers = words.filter((word) => word !== head && !GENERIC.test(word));
  if (article !== 'the' && article !== 'that') return undetermined(cast, range, parts, modifiers);
  if (isNative(cast, parts) && modifiers.length === 0) return native(cast, range, parts);
  if (modifiers.length === 0 && isNamed(cast, parts)) return null;
  if (DOCUMENTS.has(head) && head !== 'paper' && isLowerCase(cast, parts))
    return namesIssuer(cast, parts) ? null : issuedBefore(cast, range, parts);
  return (
    byRole(cast, range, parts, modifiers) ??
    (isLead(cast, range) ? byRoleAhead(cast, range, parts, modifiers) : null) ??
    byParty(cast, range, parts) ??
    byEpithet(cast, range, parts) ??
    byName(cast, range, head, modifiers) ??
    byKind(cast, range, parts, modifiers)
  );
}

/** *The Swede*: somebody, and no body of that name. */
function native(cast: Cast, range: Range, parts: Parts): Answer {
  return (
    byEpithet(cast, range, parts) ?? {
      speaker: null,
      reason: null,
      classed: { sourceClass: 'person', reason: { rule: 'named', words: [parts.head] } },
      person: true,
    }
  );
}

/** *The Land Ministry figures*: its own words tell whose they are. */
function namesIssuer({ reading }: Cast, { core }: Parts): boolean {
  return reading.tokens.slice(...core).some(isCapital);
}

/** In its first sentences an article may speak of somebody whom it names right after. */
function isLead(cast: Cast, [from]: Range): boolean {
  return cast.sentenceOf(from) < LEAD;
}

const LEAD = 3;

function isNamed({ reading }: Cast, { core }: Parts): boolean {
  return reading.tokens.slice(...core).some(({ pos }) => pos === 'PROPN');
}

/** *Its president*, and in a headline *Florida senator*: the one who holds that post. */
function undetermined(
  cast: Cast,
  range: Range,
  parts: Parts,
  modifiers: readonly string[],
): Answer | null {
  const { reading } = cast;
  const first = reading.tokens[range[0]]!;
  const sentence = reading.sentences[cast.sentenceOf(range[0])];
  if (parts.article === null && /^(?:its|his|her|their)$/.test(first.lower))
    return byRole(
      cast,
      range,
      parts,
      modifiers.filter((word) => word !== first.lower),
    );
  const headline =
    sentence && (reading.heading[sentence.block] || reading.headline[sentence.block]);
  return parts.article === null && headline ? byRoleAhead(cast, range, parts, modifiers) : null;
}

/** Somebody who was not named yet: *the other*. */
const NEW = /^(?:others?|two|three|one|former|latter|rest|pair|man|woman|people)$/;

/** More than one body. */
const SEVERAL =
  /^(?:companies|firms|groups|unions|banks|agencies|ministries|newspapers|airlines|charities)$/;

/** Words that do not narrow down who is meant. */
const GENERIC =
  /^(?:same|then|former|current|incumbent|new|young|old|veteran|local|national|\d+|year)$/;

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
  parts: Parts,
  modifiers: readonly string[],
): Answer | null {
  const { head, article } = parts;
  const kind = isLowerCase(cast, parts) ? kindOf(head) : null;
  const more = modifiers.filter((word) => !saysWhere(cast, parts, word));
  if (!kind || (more.length > 0 && article !== 'that')) return null;
  const [from] = range;
  const text = textOf(cast.reading, range);
  const sentence = cast.sentenceOf(from);
  const last = backwards(cast.spoken, from, sentence, KIND_REACH).find(
    (one) =>
      one.speaker && !one.person && !one.document && ofKind(kind, one.speaker.name, one.classed),
  );
  const named = cast
    .bodiesBefore(from, DESCRIPTION_REACH)
    .filter((one) => isNamedOf(cast, kind, one));
  if (last) {
    const fresh = named[0] && named[0].at > last.at && named[0].name !== last.speaker?.name;
    return fresh ? null : inKind(again(last, text), head);
  }
  const near = named.filter((one) => sentence - one.sentence <= KIND_REACH);
  const candidates = near.length > 0 ? near : named;
  const names = new Set(candidates.map(({ name }) => name.toLowerCase()));
  return names.size === 1 ? inKind(fromMention(candidates[0]!, text), head) : null;
}

/** *the authority*, and not *the Port Authority*. */
function isLowerCase({ reading }: Cast, { core, head }: Parts): boolean {
  return reading.tokens.slice(...core).some((token) => bare(token) === head && !isCapital(token));
}

/** *The Leeds-based grocer*, *the New York fund*: words for where a body sits tell nothing of its name. */
function saysWhere({ reading }: Cast, { core }: Parts, word: string): boolean {
  return (
    /^(?:based|headquartered|listed|hedge|supermarket|struggling|embattled|troubled|state|private|big)$/.test(
      word,
    ) ||
    reading.tokens.slice(...core).some(({ text, lower }) => lower === word && /^\p{Lu}/u.test(text))
  );
}

function isNamedOf(cast: Cast, kind: Kind, { located, name, classed }: BodyMention): boolean {
  const firm = classed.reason.rule === 'named' && cast.firms.actsAsFirm(name);
  const known: Classed = firm ? { ...classed, sourceClass: 'organisation' } : classed;
  if (located || !ofKind(kind, name, known)) return false;
  return kind.sourceClass !== 'media' || classed.sourceClass === 'media';
}

/** *The company* without a name of its own is settled by what stands at most this many sentences before. */
const KIND_REACH = 4;

/** Who is called *the paper* is a medium, whatever the name says. */
function inKind(answer: Answer, head: string): Answer {
  const kind = kindOf(head);
  const name = answer.speaker?.name ?? '';
  if (!kind || answer.classed.sourceClass === kind.sourceClass || kind.also?.(name)) return answer;
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
