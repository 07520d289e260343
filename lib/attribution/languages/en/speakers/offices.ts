import { CAPITALS, STATES } from '../lexicon/states';
import { textOf } from '../statement';
import type { Answer, Cast } from './cast';
import { classOfPerson } from './class-of-person';
import type { Parts } from './parts';

/** *Sand's office*, *the prime minister's office*: it speaks as whose office it is. Null for anything else. */
export function officeOf(cast: Cast, { core, head }: Parts): Answer | null {
  if (head !== 'office') return null;
  const { reading } = cast;
  const inside = reading.tokens.slice(...core).findIndex(({ text }) => /^['’]s?$/.test(text));
  if (inside < 1) return null;
  const owned = core[0] + inside;
  const state = textOf(reading, [core[0], owned]).toLowerCase();
  if (CAPITALS.has(state) || STATES.has(state)) return null;
  const owner = cast.personAt(core[0], owned);
  const role = owner?.role ?? textOf(reading, [core[0], owned]);
  const classed = classOfPerson(role, owner?.rank ?? null);
  return {
    speaker: { name: textOf(reading, core), role: null },
    reason: { rule: 'as-written', words: [textOf(reading, core)] },
    classed:
      classed.sourceClass === 'official'
        ? classed
        : { sourceClass: 'organisation', reason: { rule: 'body', words: [head] } },
  };
}
