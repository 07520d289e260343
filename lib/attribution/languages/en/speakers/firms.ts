import { textOf } from '../statement';
import { wordsOf } from './body-mentions';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import type { Parts } from './parts';
import type { Person } from './people';

/** Two capitalised words that are no person: a firm by its *Inc.*, or a body by its apposition. */
export function bodyOfThatName(cast: Cast, person: Person, parts: Parts): Answer | null {
  const kind = kindOfBody(cast, person, parts);
  if (kind) return kind;
  if (person.role !== null || person.gender !== null || person.rank !== null) return null;
  const firm = cast.firms.fullNameOfTwo(person.name);
  if (firm !== null)
    return {
      speaker: { name: firm, role: null },
      reason: { rule: 'as-written', words: [person.name] },
      classed: classOfBody(firm),
    };
  const fuller = cast.fullerNames().get(wordsOf(person.name).join(' '));
  if (fuller)
    return {
      speaker: { name: fuller, role: null },
      reason: { rule: 'short-form', words: [person.name, fuller] },
      classed: classOfBody(fuller),
    };
  const apposition = parts.after ? textOf(cast.reading, parts.after) : '';
  const classed = apposition === '' ? null : classOfBody(apposition);
  if (
    !classed ||
    !/^(?:organisation|media|official)$/.test(classed.sourceClass) ||
    classed.reason.rule === 'office'
  )
    return null;
  return {
    speaker: { name: person.name, role: null },
    reason: { rule: 'as-written', words: [person.name] },
    classed,
  };
}

/** *the environmental group Clean Bay*: what stands before the name is a kind of body, no post. */
function kindOfBody({ reading }: Cast, person: Person, { before }: Parts): Answer | null {
  const kind = before ? textOf(reading, before) : '';
  const head = kind.toLowerCase().split(' ').at(-1) ?? '';
  if (person.gender !== null || person.rank !== null || !KINDS.test(head)) return null;
  return {
    speaker: { name: person.name, role: null },
    reason: { rule: 'as-written', words: [kind, person.name] },
    classed: classOfBody(kind),
  };
}

const KINDS =
  /^(?:group|union|company|firm|party|charity|association|organi[sz]ation|coalition|network|institute|foundation|society|federation|lender|retailer|airline|carmaker|insurer|startup|newspaper|magazine|broadcaster|station|agency|ministry)$/;
