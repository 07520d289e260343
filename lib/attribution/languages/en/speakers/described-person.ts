import { isGeneral, isGeneralFor } from '../lexicon/kinds-of-posts';
import { textOf, type Range } from '../statement';
import { wordsOf } from './body-mentions';
import type { Answer, Cast } from './cast';
import { answerOf } from './person-answer';
import type { Parts } from './parts';
import type { Person } from './people';
import { samePost } from './role-heads';

/** The one person whose post this is (*the senator*, *the Vermont senator*); nobody when two are equally near. */
export function byRole(
  cast: Cast,
  range: Range,
  parts: Parts,
  modifiers: readonly string[],
): Answer | null {
  const holders = holdersOf(cast, parts.head).filter((one) => lastBefore(one, range[0]) >= 0);
  const person = choose(cast, holders, range[0], parts, modifiers);
  if (!person || isForgotten(cast, person, range[0])) return null;
  return answer(cast, range, parts, person);
}

/** The holder was named long before, and somebody else of whom no post is told spoke last. */
function isForgotten(cast: Cast, holder: Person, at: number): boolean {
  const sentence = cast.sentenceOf(at);
  if (sentence - cast.sentenceOf(lastBefore(holder, at)) <= REMEMBERED) return false;
  const named = [...cast.peopleIn(sentence - 1), ...cast.peopleIn(sentence)].filter(
    (one) => one.at < at,
  );
  return named.some(
    ({ person }) => person !== holder && person.role === null && person.rank === null,
  );
}

/** Sentences for which a reader keeps the one holder of a post in mind, whoever else is named. */
const REMEMBERED = 5;

/** *Florida senator calls …*: in a headline the one holder of the post whom the article names after it. */
export function byRoleAhead(
  cast: Cast,
  range: Range,
  parts: Parts,
  modifiers: readonly string[],
): Answer | null {
  const holders = holdersOf(cast, parts.head);
  const [only] = holders;
  return only && holders.length === 1 && mayBe(cast, only, parts, modifiers)
    ? answer(cast, range, parts, only)
    : null;
}

function answer(cast: Cast, range: Range, parts: Parts, person: Person): Answer {
  return {
    ...answerOf(person, '', cast.reading, parts),
    reason: { rule: 'by-role', words: [textOf(cast.reading, range), person.name] },
  };
}

/** Everyone who holds the post; of a general word (*the lawmaker*) everyone whose post it stands for. */
function holdersOf({ named }: Cast, head: string): readonly Person[] {
  const post = samePost(head);
  const own = named.byPost().get(post) ?? [];
  if (own.length > 0 || !isGeneral(head)) return own;
  const found = new Set<Person>();
  for (const [other, people] of named.byPost())
    if (isGeneralFor(head, other))
      for (const person of people)
        if (head !== 'prosecutor' || PROSECUTES.test(person.role ?? '')) found.add(person);
  return [...found];
}

/** An attorney who is no defence lawyer. */
const PROSECUTES = /\b(?:u\.?s\.?|district|state['’]s|county|city) attorney\b/i;

function choose(
  cast: Cast,
  holders: readonly Person[],
  at: number,
  parts: Parts,
  modifiers: readonly string[],
): Person | null {
  const exact = holders.filter((one) => modifiers.every((word) => roleWords(one).includes(word)));
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : nearestHolder(cast, exact, at);
  const told = holders.filter((one) => modifiers.every((word) => isSaidOf(cast, one, word)));
  if (told.length === 1) return told[0]!;
  const possible = holders.filter((one) => mayBe(cast, one, parts, modifiers));
  return holders.length === 1 ? (possible[0] ?? null) : null;
}

/** The only holder may be meant by *the Florida senator* when nothing that is said of them names another place. */
function mayBe(cast: Cast, person: Person, { core }: Parts, modifiers: readonly string[]): boolean {
  const outer = cast.reading.tokens.slice(...core).filter(({ text }) => /^\p{Lu}/u.test(text));
  const places = outer.map(({ lower }) => lower.replace(/['’]s?$/, ''));
  return modifiers.every(
    (word) =>
      roleWords(person).includes(word) ||
      PARTY.test(word) ||
      (places.includes(word) && !/\p{Lu}\p{Ll}/u.test((person.role ?? '').slice(1))) ||
      isSaidOf(cast, person, word),
  );
}

/** A party tells nothing against a post. */
const PARTY =
  /^(?:labour|conservative|tory|liberal|green|republican|democratic|democrat|socialist|independent|opposition)$/;

/** Whether the word stands in or right behind the person's name somewhere. */
function isSaidOf({ reading }: Cast, { at }: Person, word: string): boolean {
  return at.some((place) =>
    reading.tokens.slice(place, place + BESIDE).some(({ lower }) => lower === word),
  );
}

/** As far as *of Vermont* or *R-Fla.* stands from a name. */
const BESIDE = 5;

function roleWords(person: Person): string[] {
  return wordsOf(`${person.role ?? ''} ${person.rank ?? ''}`);
}

function lastBefore(person: Person, at: number): number {
  return person.at.findLast((place) => place < at) ?? -1;
}

/** Of several holders of one post the one named in the last sentences, when no other was. */
export function nearestHolder(cast: Cast, holders: readonly Person[], at: number): Person | null {
  const sentence = cast.sentenceOf(at);
  const near = holders.filter(
    (one) => sentence - cast.sentenceOf(lastBefore(one, at)) <= HOLDER_REACH,
  );
  return near.length === 1 ? near[0]! : null;
}

/** *The minister* is one who was named at most this many sentences before, when the article has several. */
const HOLDER_REACH = 3;

/** *The Florida Republican*: a member of a party by itself is a lawmaker, the one official who spoke last. */
export function byParty(cast: Cast, range: Range, parts: Parts): Answer | null {
  if (!PARTY_MEMBER.test(parts.head)) return null;
  const sentence = cast.sentenceOf(range[0]);
  const near = cast.spoken.filter(
    (one) =>
      one.person &&
      one.at < range[0] &&
      one.classed.sourceClass === 'official' &&
      sentence - one.sentence <= PARTY_REACH,
  );
  const names = new Set(near.map(({ speaker }) => speaker?.name));
  const last = near.at(-1);
  const text = textOf(cast.reading, range);
  return {
    speaker: names.size === 1 ? (last?.speaker ?? null) : null,
    reason: { rule: 'by-description', words: [text, last?.speaker?.name ?? ''] },
    classed: { sourceClass: 'official', reason: { rule: 'office', words: [text] } },
    person: true,
    gender: names.size === 1 ? (last?.gender ?? null) : null,
  };
}

const PARTY_MEMBER =
  /^(?:republican|democrat|conservative|tory|labourite|liberal|socialist|independent)$/;

/** *The Republican* is somebody who spoke at most this many sentences before. */
const PARTY_REACH = 3;
