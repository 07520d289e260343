import { DOCUMENTS } from '../lexicon/bodies';
import { textOf, type Range } from '../statement';
import { isLowerCase } from './body-names';
import type { BodyMention } from './body-mentions';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import type { Classed } from './classed';
import { kindOf, ofKind, type Kind } from './kinds';
import { backwards, DESCRIPTION_REACH, type Spoken } from './memory';
import type { Parts } from './parts';
import { classOfUnknown } from './unknown-names';

/** The last body whose name or words hold the head and all modifiers. */
export function byName(
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
export function byKind(
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
  const last = backwards(cast.spoken, from, sentence, KIND_REACH)
    .map((one) => asBody(cast, one))
    .find((one) => one !== null && ofKind(kind, one.speaker!.name, one.classed));
  const named = cast
    .bodiesBefore(from, DESCRIPTION_REACH)
    .filter((one) => isNamedOf(cast, kind, one));
  if (last) {
    const others = named.filter(({ name }) => name !== last.speaker?.name);
    const fresh = others[0] !== undefined && others[0].at > last.at;
    const far = sentence - last.sentence > SURE_REACH && others.length > 0;
    if (fresh && others[0]!.kind === head) return inKind(fromMention(others[0]!, text), head);
    return fresh || far ? null : inKind(again(last, text), head);
  }
  const near = named.filter((one) => sentence - one.sentence <= KIND_REACH);
  const candidates = near.length > 0 ? near : named;
  const names = new Set(candidates.map(({ name }) => name.toLowerCase()));
  if (names.size === 0) return byPostBefore(cast, range, head, kind);
  return names.size === 1 ? inKind(fromMention(candidates[0]!, text), head) : null;
}

/** *The party*, after its secretary spoke: the body that a post before tells, when nothing else names one. */
function byPostBefore(cast: Cast, range: Range, head: string, kind: Kind): Answer | null {
  const [last] = backwards(cast.spoken, range[0], cast.sentenceOf(range[0]), SURE_REACH);
  const role = last?.person ? (last.speaker?.role ?? '') : '';
  if (!SPEAKS_FOR_BODY.test(role)) return null;
  const name = OWNER.map((pattern) => pattern.exec(role)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return null;
  const classed = classOfUnknown(cast, name, classOfBody(name));
  if (!ofKind(kind, name, classed)) return null;
  const text = textOf(cast.reading, range);
  return inKind(
    {
      speaker: { name, role: null },
      reason: { rule: 'by-description', words: [text, name] },
      classed,
    },
    head,
  );
}

const SPEAKS_FOR_BODY =
  /\b(?:executive|president|chair(?:man|woman|person)?|director|secretary|spokes\w+|head|leader|manager)\b/i;

/** *the PTI’s secretary*, *president of Sindicato No. 2*. */
const OWNER = [/^(\p{Lu}[^’']*)[’']s /u, /\b(?:of|for|at) (?:the )?(\p{Lu}[^,]*)$/u];

/** A body that spoke, or that issued the document that did; null for anybody else. */
export function asBody(cast: Cast, one: Spoken): Spoken | null {
  if (!one.speaker || one.person) return null;
  if (!one.document) return one;
  const { name } = one.speaker;
  const classed = cast.describedBodies().get(name) ?? classOfUnknown(cast, name, classOfBody(name));
  return { ...one, document: false, classed };
}

/** Further back than this *the company* is who spoke last only when the article names no other. */
const SURE_REACH = 2;

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
