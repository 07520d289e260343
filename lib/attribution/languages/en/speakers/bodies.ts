import type { Speaker } from '../../../../model';
import { RELATIONS } from '../lexicon/private-roles';
import { OTHER_POSTS } from '../lexicon/roles';
import type { ReadingOfText } from '../reading';
import { textOf, type Range } from '../statement';
import { wordsOf } from './body-mentions';
import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { coordinated, isNameInS, isPlural, nameInApposition, stateName } from './body-names';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import type { Classed } from './classed';
import { document } from './documents';
import type { Gender } from './gender';
import { kindOf } from './kinds';
import { backwards, DESCRIPTION_REACH } from './memory';
import { saysWhich } from './named-bodies';
import { officeOf } from './offices';
import type { Parts } from './parts';
import { personName } from './people';
import { isRepresentative, spokesBody } from './spokespersons';
import { classOfUnknown } from './unknown-names';
import { bare, isCapital } from './words';

/** A body, a state, a document or unnamed persons. */
export function body(cast: Cast, range: Range, parts: Parts): Answer {
  const { reading } = cast;
  const text = textOf(reading, parts.core);
  const classed = classOfBody(
    textOf(reading, [parts.article === 'that' ? range[0] : parts.core[0], range[1]]),
  );
  const plural = isPlural(reading, parts);
  const holder = holderByTitle(reading, parts, text);
  if (holder) return holder;
  if (classed.reason.rule === 'unnamed' && isNameInS(reading, parts.core))
    return namedBody(cast, parts, ORGANISATION);
  if (isRepresentative(parts)) {
    const represented = spokesBody(cast, parts);
    if (represented) return represented;
  }
  if (classed.sourceClass === 'anonymous' || classed.sourceClass === 'unattributed')
    return nobody(classOfSame(cast, range, parts) ?? classed, plural);
  const spokes = spokesBody(cast, parts);
  if (spokes) return spokes;
  if (isPrivatePerson(cast, parts) && /^(?:organisation|media|person)$/.test(classed.sourceClass))
    return nobody(isDefinite(parts, reading) ? SOMEBODY : unnamed(SOMEBODY, parts.head), plural);
  if (classed.reason.rule === 'office') {
    const speaker = soloOffice(cast, parts, text);
    return { speaker, reason: { rule: 'as-written', words: [text] }, classed, plural };
  }
  if (classed.sourceClass === 'document') return document(cast, range, parts, classed);
  return officeOf(cast, parts) ?? namedBody(cast, parts, classed);
}

/** *The Pope*, *the Emir*: a title that one person at a time has stands for a name. */
function holderByTitle(
  { tokens }: ReadingOfText,
  { core, article }: Parts,
  name: string,
): Answer | null {
  const [from, to] = core;
  const title = bare(tokens[to - 1]!);
  if (article !== 'the' || to - from > 2 || !tokens.slice(from, to).every(isCapital)) return null;
  const monarch = /^(?:king|queen|emir|sultan)$/.test(title);
  if (!monarch && !/^(?:pope|pontiff|lama|patriarch|mufti)$/.test(title)) return null;
  return {
    speaker: { name, role: null },
    reason: { rule: 'as-written', words: [name] },
    classed: {
      sourceClass: monarch ? 'official' : 'person',
      reason: { rule: 'named', words: [title] },
    },
    person: true,
    gender: genderOfTitle(title),
  };
}

function genderOfTitle(title: string): Gender {
  return title === 'queen' ? 'f' : 'm';
}

/** *The official*, *one of them*: of the class of whoever was called so before. */
function classOfSame(cast: Cast, range: Range, { article, head }: Parts): Classed | null {
  const them = /^(?:one|another|both) of (?:them|the (?:two|three|four))$/i.test(
    textOf(cast.reading, range),
  );
  if (article !== 'the' && article !== 'that' && !them) return null;
  const sentence = cast.sentenceOf(range[0]);
  const reach = them ? THEM_REACH : DESCRIPTION_REACH;
  const same = backwards(cast.spoken, range[0], sentence, reach).find(
    (one) =>
      one.speaker === null &&
      (them
        ? one.plural
        : one.words.split(/[^\p{L}]+/u).some((word) => word.replace(/s$/, '') === head)),
  );
  return same?.classed ?? null;
}

/** *One of them* is one of those who spoke at most this many sentences before. */
const THEM_REACH = 2;

/** A name that looks like a plural (*Harrods*) is a body's. */
const ORGANISATION: Classed = { sourceClass: 'organisation', reason: { rule: 'body', words: [] } };

/** *The club's owner*: one person, though the article never says who. */
const SOMEBODY: Classed = { sourceClass: 'person', reason: { rule: 'named', words: [] } };

/** Kin and owners speak for themselves, and so does a post of which nobody says whose it is. */
function isPrivatePerson({ reading }: Cast, { head, core }: Parts): boolean {
  const owned = reading.tokens.slice(...core).some(({ text }) => /^['’]s?$/.test(text));
  return RELATIONS.has(head) || (OTHER_POSTS.has(head) && !owned);
}

function isDefinite({ article, core }: Parts, { tokens }: ReadingOfText): boolean {
  return (
    article === 'the' ||
    (article === null && tokens.slice(...core).some(({ text }) => /^['’]s?$/.test(text)))
  );
}

function nobody(classed: Classed, plural: boolean): Answer {
  return { speaker: null, reason: null, classed, plural };
}

/** A common noun that no list knows (*the jury*) is nobody with a name. */
function unnamed(classed: Classed, head: string): Classed {
  return classed.reason.rule === 'named'
    ? { sourceClass: 'anonymous', reason: { rule: 'unnamed', words: [head] } }
    : classed;
}

function namedBody(cast: Cast, parts: Parts, whole: Classed): Answer {
  const { reading } = cast;
  const phrase = bodyPhrase(reading.tokens, parts.core);
  if (!phrase) return nobody(whole, false);
  const text = personName(reading, phrase.name);
  const plural = isPlural(reading, parts) && !isNameInS(reading, parts.core);
  const state = stateAnswer(cast, text);
  if (state) return state;
  if (coordinated(reading, parts)) return nobody(whole, true);
  const own = classOfPhrase(cast, parts, phrase, text, whole);
  const appositive = phrase.proper ? null : nameInApposition(cast, parts);
  if (appositive && /^(?:official|organisation|media)$/.test(own.sourceClass)) {
    const reason = { rule: 'as-written', words: [appositive] };
    return { speaker: { name: appositive, role: null }, reason, classed: own };
  }
  if (!saysWhich(cast, parts, phrase, own, plural))
    return nobody(
      phrase.proper || (parts.article === 'the' && OTHER_POSTS.has(parts.head))
        ? own
        : unnamed(own, parts.head),
      plural,
    );
  const long =
    cast.acronyms.get(text) ??
    cast.firms.fullName(text) ??
    (phrase.proper ? (cast.fullerNames().get(wordsOf(text).join(' ')) ?? null) : null);
  if (long && long !== text)
    return {
      speaker: { name: long, role: null },
      reason: { rule: 'short-form', words: [text, long] },
      classed: phrase.kind === null ? classOfLong(cast, long, own) : own,
    };
  return {
    speaker: { name: text, role: null },
    reason: { rule: 'as-written', words: [text] },
    classed: own,
  };
}

/** The class of the long name; the short one may tell more (*FDIC*). */
function classOfLong(cast: Cast, long: string, short: Classed): Classed {
  return short.sourceClass === 'official' ? short : classOfUnknown(cast, long, classOfBody(long));
}

function stateAnswer(cast: Cast, text: string): Answer | null {
  const state = stateName(cast, text);
  if (state === null) return null;
  return {
    speaker: { name: state, role: null },
    reason: { rule: state === text ? 'as-written' : 'capital', words: [text, state] },
    classed: { sourceClass: 'official', reason: { rule: 'state', words: [text] } },
  };
}

/** The class by the name's own words, by the common noun before it, or by what the article says of it. */
function classOfPhrase(
  cast: Cast,
  parts: Parts,
  { kind, proper }: BodyPhrase,
  text: string,
  whole: Classed,
): Classed {
  if (!proper) return whole;
  const own = classOfBody(text);
  if (own.reason.rule === 'unnamed') return whole;
  const told = cast.describedBodies().get(text);
  if (told && own.reason.rule !== 'state') return told;
  if (isOfTrade(cast, text))
    return { sourceClass: 'organisation', reason: { rule: 'body', words: [text] } };
  const byKind = kind === null ? null : classOfKind(kind);
  if (
    byKind &&
    /^(?:media|organisation|official)$/.test(byKind.sourceClass) &&
    own.reason.rule === 'named'
  )
    return byKind;
  if (own.sourceClass === 'person' && parts.article === 'the')
    return { sourceClass: 'organisation', reason: { rule: 'body', words: [text] } };
  return classOfUnknown(cast, text, own);
}

/** *battery giant Catl*: the noun before a name says what it is. */
function classOfKind(kind: string): Classed {
  const known = kindOf(kind);
  return known
    ? { sourceClass: known.sourceClass, reason: { rule: 'body', words: [kind] } }
    : classOfBody(kind);
}

/** *The Egg Council*, in an article about eggs: what a town is called has no small letter. */
function isOfTrade({ reading }: Cast, text: string): boolean {
  const trade = /^(\p{Lu}\p{Ll}+) (?:Council|Board|Authority)$/u.exec(text)?.[1]?.toLowerCase();
  return trade !== undefined && !OF_STATE.test(trade) && reading.text.includes(` ${trade}`);
}

const OF_STATE =
  /^(?:city|town|county|borough|parish|district|state|security|privy|cabinet|port|park|school|health|water|parole|police|federal|national|local|regional|provincial|tax|customs|planning)$/;

/** *South Korea's UN envoy*: a post of one, without a name. Several officials stay unnamed. */
function soloOffice(cast: Cast, parts: Parts, text: string): Speaker | null {
  if (isPlural(cast.reading, parts) || parts.article === 'a') return null;
  return /^(?:envoy|ambassador|minister|president|governor|mayor|secretary|commissioner|sheriff)$/.test(
    parts.head,
  ) && /\p{Lu}/u.test(text)
    ? { name: text, role: null }
    : null;
}
