import { DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { CAPITALS, STATES } from '../lexicon/states';
import { MEN, WOMEN } from '../lexicon/given-names';
import { TIMES } from '../lexicon/words';
import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import { textOf, type Clause, type Range } from '../statement';
import { ALSO_GIVEN, partsOf, type Parts } from './parts';
import { genderOf, genderOfEnding, genderOfParticle, type Gender } from './gender';
import { isTitle } from './titles';
import { isFirm } from './firm-names';
import { bodyPostRange, innerRange, isWithinName, mentionRange, postBefore } from './person-ranges';
import { rankOf, roleAfter, roleBefore } from './person-roles';
import { addressedAs } from './role-heads';
import type { Token } from '../token';
import { bare, isCapital } from './words';

/** A person whom the article names, with the fullest name and the post it gives. */
export interface Person {
  name: string;
  /** The words of the name, lower case, without *Jr* and the like. */
  words: readonly string[];
  first: string;
  last: string;
  role: string | null;
  rank: string | null;
  gender: Gender;
  /** Titles and forms of address that stand before the name somewhere, lower case. */
  styles: Set<string>;
  /** A form of address that is a post too (*Pastor*), as `samePost` gives it. */
  address: string | null;
  /** Token indices where the full name stands. */
  at: number[];
}

/** Everyone with a first and a last name in the running text, in order of appearance. */
export function findPeople(reading: ReadingOfText, clauses: readonly Clause[]): Person[] {
  const found: Found = { people: new Map(), singles: new Map(), firms: new Set() };
  for (const clause of clauses) {
    if (reading.headline[clause.sentence.block]) continue;
    clause.chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'NP') return;
      const inner = clause.chunks[at - 1]?.kind === 'P' && clause.chunks[at - 2]?.kind === 'NP';
      if (inner && isWithinName(reading, clause, at)) return;
      const post = postBefore(clause, at);
      if (post) addPerson(reading, found, post);
      const own = inner ? innerRange(clause, at) : mentionRange(clause, at);
      addPerson(reading, found, bodyPostRange(clause, at) ?? own);
    });
  }
  return withSingles(found);
}

/** Who has a first and a last name, by the full name, and who is named by one word behind a title, by that word. */
interface Found {
  people: Map<string, Person>;
  singles: Map<string, Person>;
  /** Names, in lower case, that are told to be those of firms. */
  firms: Set<string>;
}

/** *President Maalouf*: one name behind a title is somebody too, when nobody with a full name has it. */
function withSingles({ people, singles, firms }: Found): Person[] {
  for (const name of firms) people.delete(name);
  const full = foldShort([...people.values()]);
  const names = new Set(full.flatMap(({ words }) => words));
  const others = [...singles.values()].filter(({ last }) => !names.has(last));
  return [...full, ...others].sort((one, other) => one.at[0]! - other.at[0]!);
}

/** *Abu Karim* after *Nabil Abu Karim* is no second person, but his surname. */
function foldShort(people: readonly Person[]): Person[] {
  const byEnd = new Map<string, Person>();
  for (const person of people)
    for (let from = 1; from < person.words.length - 1; from += 1)
      byEnd.set(person.words.slice(from).join(' '), person);
  return people.filter((person) => {
    const whole = byEnd.get(person.words.join(' '));
    if (!whole || whole.at[0]! > person.at[0]! || opensName(person, whole)) return true;
    whole.at.push(...person.at);
    whole.at.sort((one, other) => one - other);
    whole.role ??= person.role;
    whole.rank ??= person.rank;
    return false;
  });
}

/** *Vermonter Ida Voss*: a known given name opens the name, and what stands before it is no part of it. */
function opensName(person: Person, whole: Person): boolean {
  const known = (word: string) => MEN.has(word) || WOMEN.has(word);
  return known(person.first) && !known(whole.first);
}

function addPerson(reading: ReadingOfText, { people, singles, firms }: Found, range: Range): void {
  if (!holdsCapital(reading.tokens, range)) return;
  const parts = partsOf(reading, range);
  if (!parts.name || (parts.article !== null && !parts.before)) return;
  const single = parts.name[1] - parts.name[0] < 2;
  if (single && !isTitled(reading, parts)) return;
  const words = nameWords(reading, parts.name);
  if (words.length < (single ? 1 : 2) || words.length > LONGEST_NAME) return;
  const name = personName(reading, parts.name);
  if (!arePersonal(words, name)) return;
  const key = name.toLowerCase();
  if (isFirm(reading, parts, words)) {
    firms.add(key);
    return;
  }
  const group = single ? singles : people;
  const known = group.get(key);
  const role = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  const rank = rankOf(reading, parts.before && [parts.before[0], parts.name[0]]);
  const person = known ?? {
    name,
    words,
    first: single ? '' : words[0]!,
    last: words.at(-1)!,
    role: null,
    rank: null,
    gender: null,
    styles: new Set(),
    address: null,
    at: [],
  };
  for (const token of reading.tokens.slice(...(parts.before ?? [0, 0])))
    if (isTitle(token)) person.styles.add(bare(token));
  person.role ??= role;
  person.rank ??= rank;
  person.address ??= addressedAs(reading.tokens.slice(...(parts.before ?? [0, 0])).map(bare));
  person.gender ??=
    genderOf(reading, parts.before, '') ??
    genderOfParticle(words) ??
    genderOf(reading, null, words[0]!) ??
    genderOf(reading, parts.after, '') ??
    genderOfEnding(words.at(-1)!);
  person.at.push(parts.name[0]);
  group.set(key, person);
}

/** *Luiz Inácio Lula da Silva*: no name of a person has more words. */
const LONGEST_NAME = 5;

/** Most noun phrases hold no name at all, and need not be taken apart. */
function holdsCapital(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(tokens[at])) return true;
  return false;
}

/** Whether a post, a rank or a title stands before the name; *Mr* and the like may stand before anybody's. */
function isTitled({ tokens }: ReadingOfText, { before, name }: Parts): boolean {
  const title = before && name ? tokens.slice(before[0], name[0]).findLast(isTitle) : undefined;
  return title !== undefined && isCapital(title) && !/^(?:mr|mrs|ms|miss|dr)\.?$/.test(bare(title));
}

function nameWords(reading: ReadingOfText, [from, to]: Range): string[] {
  const raw = personName(reading, [from, to]);
  return raw
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/^["“]|["”]$/g, ''))
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
}

/** Nothing to take off such a name. */
const PLAIN_NAME = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/** The name as written, without possession and edge marks. */
export function personName(reading: ReadingOfText, range: Range): string {
  const name = textOf(reading, range);
  if (PLAIN_NAME.test(name)) return name;
  return name
    .replace(/\s+/g, ' ')
    .replace(/['’]s$|['’]$/, '')
    .replace(/^[^\p{L}\p{N}@#$]+|[\s,;:"“”)\]]+$/gu, '');
}

const NOT_PERSONAL = [DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS, STATES, TIMES];

/** Words for bodies, documents and places that are surnames too, when a given name stands before them. */
const ALSO_SURNAMES = wordSet(
  'page law banks church house court case star story bell bond black white knight may march field shell bush moon rule post coast ' +
    'jordan israel ireland england holland france chad georgia paris london law sample table act day star bill',
);

/** First words of names of places. */
const PLACE =
  /^(?:new|north|south|east|west|san|santa|los|las|el|puerto|costa|fort|port|mount|lake|green|grand|capitol|wall|silicon|southern|northern|eastern|western|central|upper|lower|cape|rio|great)$/;

/** Words of which every one may be part of a person's name. */
function arePersonal(words: readonly string[], written: string): boolean {
  if (CAPITALS.has(words.join(' '))) return false;
  const given = MEN.has(words[0]!) || WOMEN.has(words[0]!) || ALSO_GIVEN.test(words[0]!);
  if (!given && PLACE.test(words[0]!)) return false;
  return words.every(
    (word, at) =>
      /^\p{L}/u.test(word) &&
      ((at === 0 && given) ||
        (at > 0 && given && ALSO_SURNAMES.has(word)) ||
        isSmallWord(word, written) ||
        (!CAPITALS.has(word) && !NOT_PERSONAL.some((set) => set.has(word)))),
  );
}

/** *Kim Jong Un*: two letters that are a body only in capitals. */
function isSmallWord(word: string, written: string): boolean {
  return word.length === 2 && written.endsWith(` ${word[0]!.toUpperCase()}${word[1]!}`);
}
