import { DOCUMENTS } from '../lexicon/bodies';
import { textOf, type Range } from '../statement';
import { wordsOf } from './body-mentions';
import { isLowerCase } from './body-names';
import type { Answer, Cast } from './cast';
import { byKind, byName } from './described-body';
import { byParty, byRole, byRoleAhead } from './described-person';
import { issuedBefore } from './documents';
import { byEpithet, isNative } from './epithets';
import type { Parts } from './parts';
import { isPost } from './titles';
import { isCapital } from './words';

/** A description longer than this says something new, and refers to nobody named before. */
const LONGEST = 4;

/** *The 59-year-old* and *the New York-based group* have marks and places that count. */
function longestFor({ reading }: Cast, { core }: Parts): number {
  const words = reading.tokens.slice(...core).map(({ lower }) => lower);
  if (words.includes('old')) return LONGEST + 4;
  return words.includes('based') ? LONGEST + 2 : LONGEST;
}

/** *The former president of the guild*: a post that is held no more names nobody, and nobody’s office. */
function isHeldNoMore({ reading }: Cast, { core, head, article }: Parts): boolean {
  const first = reading.tokens[core[0]]?.lower ?? '';
  return article === 'the' && /^(?:former|ex|then|retired)$/.test(first) && isPost(head);
}

function formerHolder(cast: Cast, range: Range, parts: Parts): Answer | null {
  if (parts.name) return null;
  const known = byEpithet(cast, range, parts);
  return (
    known ?? {
      speaker: null,
      reason: null,
      classed: { sourceClass: 'person', reason: { rule: 'named-role', words: [parts.head] } },
      person: true,
    }
  );
}

/**
 * *The ministry*, *that agency*, *the spokesman*, *the statement*: who or what was named before. The head must
 * be the same and every other word be in the name too (strict head match and word inclusion, Lee et al. 2013).
 */
export function described(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { head, core, article } = parts;
  if (article === 'the' && /^head of state$/i.test(textOf(cast.reading, core)))
    return byRole(cast, range, { ...parts, head: 'president' }, []);
  const long = core[1] - core[0] > longestFor(cast, parts);
  if (long && isHeldNoMore(cast, parts)) return formerHolder(cast, range, parts);
  if (long || NEW.test(head) || SEVERAL.test(head)) return null;
  const words = wordsOf(textOf(cast.reading, core));
  const modifiers = words.filter((word) => word !== head && !GENERIC.test(word));
  if (article !== 'the' && article !== 'that') return undetermined(cast, range, parts, modifiers);
  if (isNative(cast, parts) && modifiers.length === 0) return native(cast, range, parts);
  if (modifiers.length === 0 && isNamed(cast, parts)) return null;
  if (DOCUMENTS.has(head) && head !== 'paper' && isLowerCase(cast, parts))
    return namesIssuer(cast, parts) ? null : issuedBefore(cast, range, parts, modifiers);
  const holder = byRole(cast, range, parts, modifiers);
  if (isHeldNoMore(cast, parts) && !FORMER.test(holder?.speaker?.role ?? ''))
    return formerHolder(cast, range, parts);
  return (
    holder ??
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

const FORMER = /\b(?:former|ex|retired|then)\b/i;

/** Somebody who was not named yet: *the other*. */
const NEW = /^(?:others?|two|three|one|former|latter|rest|pair|man|woman|people)$/;

/** More than one body. */
const SEVERAL =
  /^(?:companies|firms|groups|unions|banks|agencies|ministries|newspapers|airlines|charities)$/;

/** Words that do not narrow down who is meant. */
const GENERIC =
  /^(?:same|then|former|current|incumbent|new|young|old|veteran|local|national|\d+|year|page|final|interim|joint|latest|annual|full)$/;
