import type { ReadingOfText } from '../reading';
import type { Answer } from './cast';
import { classOfPerson } from './class-of-person';
import type { Person } from './people';
import { rankOf, roleAfter, roleBefore } from './person-roles';
import type { Parts } from './parts';

/** Who is meant, with the post that the article gives or that stands before the name here. */
export function answerOf(
  person: Person,
  written: string,
  reading: ReadingOfText,
  parts: Parts,
): Answer {
  const own = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  const role = fuller(person.role, own) ?? person.rank;
  const full = written.toLowerCase() === person.name.toLowerCase();
  return {
    speaker: { name: person.name, role },
    reason: full
      ? { rule: 'full-name', words: [person.name] }
      : { rule: 'partial-name', words: [written, person.name] },
    classed: classOfPerson(fuller(person.role, own), person.rank ?? titleBefore(reading, parts)),
    person: true,
    gender: person.gender,
  };
}

/** *Centers for Disease Control and Prevention director*, where the article’s people have *Prevention director*. */
function fuller(known: string | null, own: string | null): string | null {
  return known !== null && own?.endsWith(known) ? own : (known ?? own);
}

/** The rank or title of office between a post and the name. */
export function titleBefore(reading: ReadingOfText, { before, name }: Parts): string | null {
  return rankOf(reading, before && name && [before[0], name[0]]);
}
