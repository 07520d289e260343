import { ORGANISATIONS } from '../lexicon/bodies';
import { textOf } from '../statement';
import { wordsOf } from './body-mentions';
import type { Answer, Cast } from './cast';
import { isGiven } from './body-phrase';
import { FIRM_ENDINGS } from './firm-names';
import { classOfBody } from './class-of-body';
import { classed } from './classed';
import type { Parts } from './parts';
import type { Person } from './people';
import { roleAfter } from './person-roles';
import { bare } from './words';

/** Two capitalised words that are no person: a firm by its *Inc.*, or a body by its apposition. */
export function bodyOfThatName(cast: Cast, person: Person, parts: Parts): Answer | null {
  const kind = kindOfBody(cast, person, parts);
  if (kind) return kind;
  if (person.role !== null || person.gender !== null || person.rank !== null) return null;
  if (/^(?:\p{Lu}\.)+/u.test(person.name)) return null;
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
  if (roleAfter(cast.reading, parts.after) !== null) return null;
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

/** *activist investor Corvine Capital*, *the owner, Sound Lines Ltd*: what stands as a person's name is that of a body. */
export function bodyAsPerson({ reading }: Cast, { name }: Parts, written: string): Answer | null {
  if (!name || name[1] - name[0] < 2) return null;
  const words = reading.tokens.slice(...name);
  const ends = [words[0]!, words.at(-1)!].map(bare);
  const kind =
    (ORGANISATIONS.has(ends[1]!) || FIRM_ENDINGS.has(ends[1]!)) && !isGiven(ends[0]!)
      ? ends[1]
      : FIRST.exec(ends[0]!)?.[0];
  if (!kind) return null;
  return {
    speaker: { name: written, role: null },
    reason: { rule: 'as-written', words: [written] },
    classed: classed('organisation', 'body', [written]),
  };
}

/** Words for a body that stand first in its name in Romance languages. */
const FIRST =
  /^(?:compañía|compañia|société|societe|grupo|groupe|banco|banque|banca|fundación|fondation|fondazione|universidad|université|università|universidade|sindicato|asociación|associação|partido|parti|partito)$/;

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
