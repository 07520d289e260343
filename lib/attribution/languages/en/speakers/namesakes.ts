import type { Cast } from './cast';
import type { Gender } from './gender';
import type { Person } from './people';
import { holdsRun } from './people-index';

/** The person with this full, last or first name; `unsure` when two people share it and neither stands nearer. */
export function findByName(
  cast: Cast,
  written: string,
  at: number,
  gender: Gender,
  styles: ReadonlySet<string> = new Set(),
): Person | 'unsure' | null {
  const lower = written.toLowerCase();
  const exact = cast.named.byName.get(lower);
  if (exact) return exact;
  const words = lower.split(/\s+/);
  let sharing = calledSo(cast, words);
  if (sharing.length > 1 && styles.size > 0) sharing = ofThatStyle(sharing, styles);
  if (sharing.length > 1 && gender)
    sharing = sharing.filter((person) => person.gender === gender || person.gender === null);
  if (sharing.length > 1 && gender && sharing.some((person) => person.gender === gender)) {
    sharing = sharing.filter((person) => person.gender === gender);
  }
  if (sharing.length <= 1) return sharing[0] ?? null;
  if (gender) return 'unsure';
  return nearest(cast, sharing, at) ?? 'unsure';
}

/** Those with the surname, else with the given name, else with the words inside their names. */
function calledSo({ named }: Cast, words: readonly string[]): readonly Person[] {
  const last = named.byLast.get(words.at(-1)!) ?? [];
  if (words.length === 1) {
    const first = named.byFirst.get(words[0]!) ?? [];
    return [last, first, named.byInner.get(words[0]!) ?? []].find(({ length }) => length > 0) ?? [];
  }
  const byLast = last.filter(
    (person) => person.first.startsWith(words[0]!.charAt(0)) || holdsRun(person, words),
  );
  if (byLast.length > 0) return byLast;
  return [named.byFirst, named.byInner]
    .flatMap((group) => group.get(words[0]!) ?? [])
    .filter((person) => holdsRun(person, words));
}

/** *Prince Khalid*, of two men called Khalid: the one who is a prince. */
function ofThatStyle(people: readonly Person[], styles: ReadonlySet<string>): readonly Person[] {
  const fitting = people.filter((person) => [...styles].some((style) => person.styles.has(style)));
  return fitting.length > 0 ? fitting : people;
}

/** Of two people with one surname the one whose full name stood last before, when the other's is far. */
function nearest(cast: Cast, people: readonly Person[], at: number): Person | null {
  const sentence = cast.sentenceOf(at);
  const near = people.filter((person) =>
    person.at.some((place) => place <= at && sentence - cast.sentenceOf(place) <= NEAR_SENTENCES),
  );
  if (near.length === 1) return near[0]!;
  const before = people.filter((person) => person.at.some((place) => place <= at));
  return before.length === 1 ? before[0]! : null;
}

/** Within this many sentences a full name settles who of two namesakes is meant. */
const NEAR_SENTENCES = 4;
