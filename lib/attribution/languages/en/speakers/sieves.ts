import type { Range } from '../statement';
import { body } from './bodies';
import type { Answer, Cast } from './cast';
import { described } from './descriptions';
import { namedPerson } from './named-person';
import { partsOf } from './parts';
import { resolvePronoun } from './pronouns';

/** The answer of the first sieve that knows the source, most precise first (Raghunathan et al. 2010). */
export function resolveRange(cast: Cast, range: Range): Answer {
  const { reading } = cast;
  const first = reading.tokens[range[0]]!;
  const pronoun = range[1] - range[0] === 1 ? resolvePronoun(cast, range[0], first.lower) : null;
  if (pronoun) return pronoun;
  const parts = partsOf(reading, range);
  return (
    namedPerson(cast, range, parts) ??
    described(cast, range, parts) ??
    speechNoun(cast, range) ??
    body(cast, range, parts)
  );
}

/** *Recent assertions from South Korea's military*: who asserts is the speaker. */
function speechNoun(cast: Cast, range: Range): Answer | null {
  const { reading } = cast;
  const tokens = reading.tokens.slice(...range);
  const at = tokens.findIndex((token) => SPEECH.test(token.lower));
  if (at < 0 || at > 3 || !/^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const own: Range = [range[0] + at + 2, range[1]];
  return own[1] > own[0] ? resolveRange(cast, own) : null;
}

const SPEECH =
  /^(?:assertions?|claims?|comments?|remarks?|warnings?|allegations?|accusations?|complaints?|words|promises?|pledges?|predictions?|demands?)$/;
