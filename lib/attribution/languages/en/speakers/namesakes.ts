import type { Cast } from './cast';
import type { Gender, Person } from './people';

/** The person with this full, last or first name; `unsure` when two people share it and neither stands nearer. */
export function findByName(
  cast: Cast,
  written: string,
  at: number,
  gender: Gender,
): Person | 'unsure' | null {
  const lower = written.toLowerCase();
  const exact = cast.named.byName.get(lower);
  if (exact) return exact;
  const words = lower.split(/\s+/);
  const last = words.at(-1)!;
  let sharing = (cast.named.byLast.get(last) ?? []).filter(
    (person) => words.length === 1 || person.first.startsWith(words[0]!.charAt(0)),
  );
  if (sharing.length === 0 && words.length === 1)
    sharing = [...(cast.named.byFirst.get(last) ?? [])];
  if (sharing.length > 1 && gender)
    sharing = sharing.filter((person) => person.gender === gender || person.gender === null);
  if (sharing.length > 1 && gender && sharing.some((person) => person.gender === gender)) {
    sharing = sharing.filter((person) => person.gender === gender);
  }
  if (sharing.length <= 1) return sharing[0] ?? null;
  if (gender) return 'unsure';
  return nearest(cast, sharing, at) ?? 'unsure';
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
