import type { Token } from '../token';
import { once } from './lazily';
import type { Person } from './people';
import { roleHeads } from './role-heads';

/** The people of an article by what a text may call them, so that no question goes over all of them. */
export interface PeopleIndex {
  /** Lower case of the full name. */
  byName: ReadonlyMap<string, Person>;
  byFirst: ReadonlyMap<string, readonly Person[]>;
  byLast: ReadonlyMap<string, readonly Person[]>;
  /** By the words between: the first of two surnames (*Quispe* of *Ana Quispe Vega*), the last without its *al-*. */
  byInner: ReadonlyMap<string, readonly Person[]>;
  /** Posts as `samePost` gives them, those of an address among them. */
  byPost(): ReadonlyMap<string, readonly Person[]>;
}

/** In every group people stand in the order of the text. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  return {
    byName: new Map(people.map((person) => [person.name.toLowerCase(), person])),
    byFirst: grouped(people, ({ first }) => [first]),
    byLast: grouped(people, ({ last }) => [last, ...lastHalf(last)]),
    byInner: grouped(people, innerWords),
    byPost: once(() =>
      grouped(people, ({ role, rank, address }) => roleHeads(role, rank).concat(address ?? [])),
    ),
  };
}

/** *Silva* of *Traoré-Silva*: the tokens of a text part it there. */
function lastHalf(last: string): string[] {
  const at = last.lastIndexOf('-');
  return at > 2 ? [last.slice(at + 1)] : [];
}

/** Words that stand for nobody by themselves. */
const PARTICLE =
  /^(?:\p{L}\.?|al|el|bin|bint|ben|ibn|abu|da|das|de|del|dela|der|di|do|dos|du|la|las|los|le|van|von|ould|y)$/u;

function innerWords({ words, last }: Person): string[] {
  const inner = words.slice(1, -1).filter((word) => !PARTICLE.test(word));
  const plain = /^(?:al|el|as|ash|ar|an)-(.+)/.exec(last)?.[1];
  return plain === undefined ? inner : [...inner, plain];
}

/** Whether the words follow one another in the person's name. */
export function holdsRun(person: Person, words: readonly string[]): boolean {
  return ` ${person.words.join(' ')} `.includes(` ${words.join(' ')} `);
}

function grouped(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const own = groups.get(key);
      if (own) own.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

/** The person whose full or last name stands in the tokens `[from, to)`; null for nobody, or one of several. */
export function personIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { byLast, byInner }: PeopleIndex,
): Person | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const sharing = byLast.get(tokens[at]!.lower);
    if (!sharing) continue;
    if (sharing.length === 1) return sharing[0]!;
    const exact = sharing.find((person) => tokens[at - 1]?.lower === person.first);
    if (exact) return exact;
  }
  const [only, other] =
    to - from === 1 && tokens[from]!.capital ? (byInner.get(tokens[from]!.lower) ?? []) : [];
  return only && !other ? only : null;
}
