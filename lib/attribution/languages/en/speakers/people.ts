import {
  CAPITALS,
  DOCUMENTS,
  FEMALE,
  HONORIFICS,
  MALE,
  MEDIA_NAMES,
  OFFICIAL_BODIES,
  ORGANISATIONS,
  RANKS,
  STATES,
} from '../lexicon/roles';
import { MEN, WOMEN } from '../lexicon/given-names';
import { TIMES } from '../lexicon/words';
import type { ReadingOfText } from '../reading';
import { textOf, type Clause, type Range } from '../statement';
import { isTitle, partsOf } from './parts';
import { bare, isWord } from './words';

export type Gender = 'm' | 'f' | null;

/** A person whom the article names, with the fullest name and the post it gives. */
export interface Person {
  name: string;
  first: string;
  last: string;
  role: string | null;
  rank: string | null;
  gender: Gender;
  /** Token indices where the full name stands. */
  at: number[];
}

/** Everyone with a first and a last name in the running text, in order of appearance. */
export function findPeople(reading: ReadingOfText, clauses: readonly Clause[]): Person[] {
  const people = new Map<string, Person>();
  for (const clause of clauses) {
    if (reading.headline[clause.sentence.block]) continue;
    clause.chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'NP') return;
      const inner = clause.chunks[at - 1]?.kind === 'P' && clause.chunks[at - 2]?.kind === 'NP';
      addPerson(reading, people, inner ? [chunk.from, chunk.to] : mentionRange(clause, at));
      const post = postBefore(clause, at);
      if (post) addPerson(reading, people, post);
    });
  }
  return [...people.values()];
}

/** *the chancellor of the exchequer, Harriet Lowe*: the whole post and the name after its comma. */
function postBefore({ chunks }: Clause, at: number): Range | null {
  if (chunks[at - 1]?.kind !== 'C' || chunks[at - 2]?.kind !== 'NP') return null;
  let from = at - 2;
  while (chunks[from - 1]?.kind === 'P' && chunks[from - 2]?.kind === 'NP') from -= 2;
  const closes = chunks[at + 1]?.kind;
  return closes === undefined || /^(?:C|VG|END|QUO|SUB|REL|DASH)$/.test(closes)
    ? [chunks[from]!.from, chunks[at]!.to]
    : null;
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

function addPerson(reading: ReadingOfText, people: Map<string, Person>, range: Range): void {
  const parts = partsOf(reading, range);
  if (!parts.name || (parts.article !== null && !parts.before)) return;
  const words = nameWords(reading, parts.name);
  if (words.length < 2 || words.length > 4 || !words.every(isPersonal)) return;
  const name = personName(reading, parts.name);
  const key = name.toLowerCase();
  const known = people.get(key);
  const role = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  const rank = rankOf(reading, parts.before);
  const person = known ?? {
    name,
    first: words[0]!,
    last: words.at(-1)!,
    role: null,
    rank: null,
    gender: null,
    at: [],
  };
  person.role ??= role;
  person.rank ??= rank;
  person.gender ??=
    genderOf(reading, parts.before, words[0]!) ?? genderOf(reading, parts.after, '');
  person.at.push(parts.name[0]);
  people.set(key, person);
}

function nameWords(reading: ReadingOfText, [from, to]: Range): string[] {
  const raw = personName(reading, [from, to]);
  return raw
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/^["“]|["”]$/g, ''))
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
}

/** The name as written, without possession and edge marks. */
export function personName(reading: ReadingOfText, range: Range): string {
  return textOf(reading, range)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$|['’]$/, '')
    .replace(/^[^\p{L}\p{N}@#$]+|[\s,;:"“”)\]]+$/gu, '');
}

const NOT_PERSONAL = [DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS, STATES, TIMES];

function isPersonal(word: string): boolean {
  return (
    /^\p{L}/u.test(word) &&
    !CAPITALS.has(word) &&
    !NOT_PERSONAL.some((set) => set.has(word) && !MEN.has(word) && !WOMEN.has(word))
  );
}

/** The post before a name: *White House press secretary*, *head of a union*; null for a bare *Mr.* or rank. */
export function roleBefore(reading: ReadingOfText, before: Range | null): string | null {
  if (!before) return null;
  const words = reading.tokens.slice(...before).filter(isWord);
  const posts = words.filter(
    (token) =>
      !HONORIFICS.has(bare(token)) && !RANKS.has(bare(token)) && !POSSESSIVE.test(token.lower),
  );
  const head = posts.findIndex((token) => isTitle(token));
  const last = posts.at(-1);
  const first = posts[0];
  if (!last || !first || !(head >= 0 || (last.pos === 'NOUN' && /^\p{Ll}/u.test(last.text))))
    return null;
  return clean(reading.text.slice(first.start, last.end));
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;

function rankOf(reading: ReadingOfText, before: Range | null): string | null {
  const rank = before
    ? reading.tokens.slice(...before).find((token) => RANKS.has(bare(token)))
    : undefined;
  return rank ? rank.text : null;
}

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

export function genderOf(reading: ReadingOfText, range: Range | null, first: string): Gender {
  const words = range ? reading.tokens.slice(...range).map(bare) : [];
  if (words.some((word) => FEMALE.has(word))) return 'f';
  if (words.some((word) => MALE.has(word))) return 'm';
  if (MEN.has(first)) return WOMEN.has(first) ? null : 'm';
  return WOMEN.has(first) ? 'f' : null;
}
