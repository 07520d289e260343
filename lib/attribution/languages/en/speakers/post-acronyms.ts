import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { STATES } from '../lexicon/states';
import { textOf, type Range } from '../statement';
import type { Answer, Cast } from './cast';
import { nearestHolder } from './described-person';
import type { Parts } from './parts';
import type { Person } from './people';
import { answerOf } from './person-answer';

/** *the CM* after *Chief Minister Ida Voss*, *the DG Roads*: the one whose post has these initials. */
export function byPostAcronym(cast: Cast, range: Range, parts: Parts): Answer | null {
  const written = textOf(cast.reading, parts.core);
  const short = ACRONYM.exec(written)?.[0];
  if (short === undefined || cast.acronyms.has(short) || isBody(short)) return null;
  const holders = (cast.postAcronyms().get(written) ?? []).filter(({ at }) => at[0]! < range[0]);
  const person = holders.length > 1 ? nearestHolder(cast, holders, range[0]) : holders[0];
  if (!person) return null;
  return {
    ...answerOf(person, '', cast.reading, parts),
    reason: { rule: 'by-role', words: [written, person.name] },
  };
}

const ACRONYM = /^\p{Lu}{2,5}(?= \p{Lu}{2,6}$|$)/u;

function isBody(short: string): boolean {
  const lower = short.toLowerCase();
  return [STATES, OFFICIAL_BODIES, ORGANISATIONS, MEDIA_NAMES].some((set) => set.has(lower));
}

/** Everyone by the initials of their posts: *Khandar Chief Minister* is *CM* and *KCM*. */
export function postAcronyms(people: readonly Person[]): ReadonlyMap<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people)
    for (const short of new Set(initialsOf(person.role ?? ''))) {
      const own = found.get(short);
      if (own) own.push(person);
      else found.set(short, [person]);
    }
  return found;
}

/** A post has at most so many words of which initials are taken. */
const LONGEST = 8;

function initialsOf(role: string): string[] {
  const words = role
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:of|for|and|the|s)$/.test(word))
    .slice(0, LONGEST);
  const found: string[] = words.join(' ').toLowerCase().includes('chief executive') ? ['CEO'] : [];
  words.forEach((_, from) => {
    for (let to = from + 2; to <= Math.min(words.length, from + 5); to += 1)
      found.push(shortened(words.slice(from, to)));
  });
  return found;
}

/** *Director General ISPR* → *DG ISPR*: what is short already stays whole. */
function shortened(words: readonly string[]): string {
  return words
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? ` ${word} ` : word.charAt(0).toUpperCase()))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
