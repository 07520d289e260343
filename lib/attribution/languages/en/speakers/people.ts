import { DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { FEMALE, HONORIFICS, MALE, RANKS, TITLES_OF_OFFICE } from '../lexicon/roles';
import { CAPITALS, STATES } from '../lexicon/states';
import { MEN, WOMEN } from '../lexicon/given-names';
import { TIMES } from '../lexicon/words';
import { wordSet } from '../lexicon/word-set';
import type { ReadingOfText } from '../reading';
import { textOf, type Clause, type Range } from '../statement';
import { isTitle, partsOf, type Parts } from './parts';
import { addressedAs } from './role-heads';
import type { Token } from '../token';
import { bare, isCapital, isWord } from './words';

export type Gender = 'm' | 'f' | null;

/** A person whom the article names, with the fullest name and the post it gives. */
export interface Person {
  name: string;
  first: string;
  last: string;
  role: string | null;
  rank: string | null;
  gender: Gender;
  /** A form of address that is a post too (*Pastor*), as `samePost` gives it. */
  address: string | null;
  /** Token indices where the full name stands. */
  at: number[];
}

/** Everyone with a first and a last name in the running text, in order of appearance. */
export function findPeople(reading: ReadingOfText, clauses: readonly Clause[]): Person[] {
  const found: Found = { people: new Map(), singles: new Map() };
  for (const clause of clauses) {
    if (reading.headline[clause.sentence.block]) continue;
    clause.chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'NP') return;
      const inner = clause.chunks[at - 1]?.kind === 'P' && clause.chunks[at - 2]?.kind === 'NP';
      if (inner && isWithinName(reading, clause, at)) return;
      const post = postBefore(clause, at);
      if (post) addPerson(reading, found, post);
      addPerson(reading, found, inner ? innerRange(clause, at) : mentionRange(clause, at));
    });
  }
  return withSingles(found);
}

/** Who has a first and a last name, by the full name, and who is named by one word behind a title, by that word. */
interface Found {
  people: Map<string, Person>;
  singles: Map<string, Person>;
}

/** *President Maalouf*: one name behind a title is somebody too, when nobody with a full name has it. */
function withSingles({ people, singles }: Found): Person[] {
  const names = new Set([...people.values()].flatMap(({ first, last }) => [first, last]));
  const others = [...singles.values()].filter(({ last }) => !names.has(last));
  return [...people.values(), ...others].sort((one, other) => one.at[0]! - other.at[0]!);
}

/** *Centers for Disease Control*: what a body with a name is for, or of, is nobody. */
function isWithinName({ tokens }: ReadingOfText, { chunks }: Clause, at: number): boolean {
  const body = chunks[at - 2]!;
  return (
    /^(?:of|for)$/.test(chunks[at - 1]!.head) &&
    isCapital(tokens[body.to - 1]) &&
    (ORGANISATIONS.has(body.head) ||
      OFFICIAL_BODIES.has(body.head) ||
      /^(?:centers|centres|institutes|office|bureau)$/.test(body.head))
  );
}

/** *Secretary of State Mary Cole*: a post, its *of*, and the name in one phrase with what it is of. */
function innerRange({ reading, chunks }: Clause, at: number): Range {
  const { from, to } = chunks[at]!;
  const post = chunks[at - 2]!;
  const whole =
    chunks[at - 1]!.head === 'of' &&
    to - from > 2 &&
    reading.tokens.slice(post.from, post.to).some(isTitle);
  return [whole ? post.from : from, to];
}

/** *the chancellor of the exchequer, Harriet Lowe*: the whole post and the name after its comma. */
function postBefore({ reading, chunks }: Clause, at: number): Range | null {
  if (chunks[at - 1]?.kind !== 'C' || chunks[at - 2]?.kind !== 'NP') return null;
  const from = postBegins(reading, chunks, at - 2);
  const closes = chunks[at + 1]?.kind;
  return closes === undefined || /^(?:C|VG|END|QUO|SUB|REL|DASH)$/.test(closes)
    ? [chunks[from]!.from, chunks[at]!.to]
    : null;
}

/** *praise of the Russian president*: a post begins at its own noun, which its *of* and *for* go on from. */
function postBegins({ tokens }: ReadingOfText, chunks: Clause['chunks'], last: number): number {
  let post = last;
  for (let at = last; ; at -= 2) {
    const { from, to } = chunks[at]!;
    if (tokens.slice(from, to).some(isTitle)) post = at;
    const joined = /^(?:P|AND)$/.test(chunks[at - 1]?.kind ?? '') && chunks[at - 2]?.kind === 'NP';
    if (joined && chunks[at - 1]!.kind === 'AND' && post === last && post === at) continue;
    if (!joined || !goesOn(chunks[at - 1]!.head, chunks[at - 2]!.head)) return post;
  }
}

/** Whether a post goes on after the preposition: *head of*, *ambassador to*. */
function goesOn(preposition: string, noun: string): boolean {
  return (
    /^(?:of|for|at|in|on)$/.test(preposition) ||
    (preposition === 'to' &&
      /^(?:ambassador|envoy|advis[eo]r|aide|assistant|representative|secretary|counsel)$/.test(
        noun,
      ))
  );
}

/** The noun phrase with the apposition that may follow it. */
function mentionRange({ chunks }: Clause, at: number): Range {
  const chunk = chunks[at]!;
  let next = at + 1;
  while (chunks[next]?.kind === 'PAR') next += 1;
  if (chunks[next]?.kind !== 'C' || chunks[next + 1]?.kind !== 'NP') return [chunk.from, chunk.to];
  let end = next + 2;
  while (
    end + 1 < chunks.length &&
    /^(?:P|AND)$/.test(chunks[end]!.kind) &&
    chunks[end + 1]!.kind === 'NP'
  )
    end += 2;
  const after = chunks[end]?.kind;
  const closes = after === undefined || after === 'C' || after === 'END' || after === 'REL';
  return closes ? [chunk.from, chunks[end - 1]!.to] : [chunk.from, chunk.to];
}

function addPerson(reading: ReadingOfText, { people, singles }: Found, range: Range): void {
  if (!holdsCapital(reading.tokens, range)) return;
  const parts = partsOf(reading, range);
  if (!parts.name || (parts.article !== null && !parts.before)) return;
  const single = parts.name[1] - parts.name[0] < 2;
  if (single && !isTitled(reading, parts)) return;
  const words = nameWords(reading, parts.name);
  if (words.length < (single ? 1 : 2) || words.length > 4 || !arePersonal(words)) return;
  const name = personName(reading, parts.name);
  const key = name.toLowerCase();
  const group = single ? singles : people;
  const known = group.get(key);
  const role = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  const rank = rankOf(reading, parts.before && [parts.before[0], parts.name[0]]);
  const person = known ?? {
    name,
    first: single ? '' : words[0]!,
    last: words.at(-1)!,
    role: null,
    rank: null,
    gender: null,
    address: null,
    at: [],
  };
  person.role ??= role;
  person.rank ??= rank;
  person.address ??= addressedAs(reading.tokens.slice(...(parts.before ?? [0, 0])).map(bare));
  person.gender ??=
    genderOf(reading, parts.before, words[0]!) ?? genderOf(reading, parts.after, '');
  person.at.push(parts.name[0]);
  group.set(key, person);
}

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
function arePersonal(words: readonly string[]): boolean {
  const given = MEN.has(words[0]!) || WOMEN.has(words[0]!);
  if (!given && PLACE.test(words[0]!)) return false;
  return words.every(
    (word, at) =>
      /^\p{L}/u.test(word) &&
      ((at === 0 && given) ||
        (at > 0 && given && ALSO_SURNAMES.has(word)) ||
        (!CAPITALS.has(word) && !NOT_PERSONAL.some((set) => set.has(word)))),
  );
}

/** The post before a name: *White House press secretary*, *head of a union*; null for a bare *Mr.* or rank. */
export function roleBefore(reading: ReadingOfText, before: Range | null): string | null {
  if (!before) return null;
  const words = reading.tokens.slice(...before).filter(isWord);
  const posts = words.filter(
    (token, at) =>
      !HONORIFICS.has(bare(token)) &&
      !(isRank(token) && !OF_TWO_WORDS.test(words[at - 1]?.lower ?? '')) &&
      !POSSESSIVE.test(token.lower) &&
      !(token.lower === 'tan' && words[at + 1]?.lower === 'sri') &&
      !AGE.test(token.lower),
  );
  const head = posts.findIndex((token) => isTitle(token));
  const last = posts.at(-1);
  const first = posts[isStray(posts, head) ? head : 0];
  if (!last || !first || !(head >= 0 || isAgent(last))) return null;
  return clean(reading.text.slice(first.start, last.end));
}

/** *one reason President Maalouf gave*: a thing before a title with a capital is no part of the post. */
function isStray(posts: readonly Token[], head: number): boolean {
  const before = posts[head - 1];
  return (
    before?.pos === 'NOUN' &&
    isCapital(posts[head]) &&
    !posts.slice(0, head).some(isCapital) &&
    before.text === before.lower &&
    !isAgent(before) &&
    !isTitle(before)
  );
}

/** *attorney general*: the second word is no rank. */
const OF_TWO_WORDS = /^(?:attorney|solicitor|secretary|director|surgeon|inspector|auditor)$/;

const AGE = /^(?:\d+-year-old|year-old|aged|\d+)$/;

/** A common noun for somebody who does something (*welder*, *machinist*), not a thing in *-er*. */
function isAgent({ pos, text, lower }: Token): boolean {
  return (
    pos === 'NOUN' &&
    /^\p{Ll}/u.test(text) &&
    /(?:[^aeiou]er|[aeiou]{2}[^aeiou]er|or|ist|ian|man|woman|eer|ant|mate|smith|wright)$/.test(
      lower,
    ) &&
    !/(?:paper)$|^(?:order|number|matter|letter|paper|center|computer|summer|winter|chapter|corner|weather|border|minor|major|error|floor|door|sector|factor|restaurant|president-elect)$/.test(
      lower,
    )
  );
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;

/** The rank or the title of office that stands before a name; none of those who hold it no more. */
export function rankOf(reading: ReadingOfText, before: Range | null): string | null {
  const words = before ? reading.tokens.slice(...before) : [];
  const rank = words.find((token) => isRank(token) || TITLES_OF_OFFICE.has(bare(token)));
  if (!rank || words.some(({ lower }) => HELD_BEFORE.test(lower))) return null;
  return bare(rank) === 'captain' && TEAM.test(reading.text) ? null : rank.text;
}

/** *Captain Weiss* and no *team captain*. */
function isRank(token: Token): boolean {
  return RANKS.has(bare(token)) && isCapital(token);
}

/** A captain in an article with these words leads a team. */
const TEAM =
  /\b(?:midfielder|striker|goalkeeper|winger|innings|wickets?|dressing room|head coach|quarterback|penalty shootout|kick-off|touchdown)\b/i;

const HELD_BEFORE = /^(?:former|ex|retired|rtd|ret\.?|late|candidate|nominee)$/;

/** The post in an apposition: *head of a union*, *the commission's executive director*. */
export function roleAfter(reading: ReadingOfText, after: Range | null): string | null {
  if (!after) return null;
  const tokens = reading.tokens.slice(...after);
  const post = tokens.findIndex((token) => isTitle(token));
  if (post < 0 || post > 8 || tokens.slice(0, post).some((token) => token.pos === 'AUX'))
    return null;
  return clean(textOf(reading, after));
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—]+$/, '')
    .trim();
}

/** The gender that titles and posts before a name, or the given name, tell; null when they tell none. */
export function genderOf(reading: ReadingOfText, range: Range | null, first: string): Gender {
  const words = range ? afterPossessive(reading.tokens.slice(...range)).map(bare) : [];
  if (words.some((word) => FEMALE.has(word))) return 'f';
  if (words.some((word) => MALE.has(word))) return 'm';
  if (MEN.has(first)) return WOMEN.has(first) ? null : 'm';
  return WOMEN.has(first) ? 'f' : null;
}

/** *Ms Aung's predecessor*: what stands before the possessive is somebody else. */
function afterPossessive(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ lower }) =>
    /^(?:['’]s?|his|her|their|its)$|['’]s$/.test(lower),
  );
  return tokens.slice(at + 1);
}
