import { CAPITALS, STATES } from '../lexicon/states';
import { BODIES, type BodyMention } from './body-mentions';
import type { Classed } from './classed';

/** For the beginning and the end of every longer name in the article: the longest name that has it. */
export type FullerNames = ReadonlyMap<string, string>;

/** The fuller forms of short names; one that two names share, neither of which holds the other, has none. */
export function fullerNames(bodies: readonly BodyMention[]): FullerNames {
  const longest = new Map<string, BodyMention | null>();
  for (const body of bodies) {
    if (!body.proper || isTwoBodies(body)) continue;
    for (let count = 1; count < body.words.length; count += 1)
      for (const words of [body.words.slice(0, count), body.words.slice(-count)])
        note(longest, words.join(' '), body);
  }
  return new Map([...longest].flatMap(([short, body]) => (body ? [[short, body.name]] : [])));
}

/** *the FBI and Land Ministry*: two bodies in one phrase are the fuller name of neither. */
function isTwoBodies({ name }: BodyMention): boolean {
  const first = / (\S+) and /.exec(` ${name}`)?.[1]?.toLowerCase();
  return first !== undefined && BODIES.has(first);
}

function note(longest: Map<string, BodyMention | null>, short: string, body: BodyMention): void {
  const known = longest.get(short);
  if (known === null || STATES.has(short) || CAPITALS.has(short)) return;
  if (!known || holds(body, known)) longest.set(short, body);
  else if (!holds(known, body)) longest.set(short, null);
}

function holds(one: BodyMention, other: BodyMention): boolean {
  return other.words.every((word) => one.words.includes(word));
}

/** The classes of those beside which a common noun says what they are. */
export function describedBodies(bodies: readonly BodyMention[]): ReadonlyMap<string, Classed> {
  return new Map(
    bodies.filter(({ kind }) => kind !== null).map(({ name, classed }) => [name, classed]),
  );
}
