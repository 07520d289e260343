import { wordSet } from '../lexicon/word-set';
import { textOf, type Range } from '../statement';
import { body } from './bodies';
import type { Answer, Cast } from './cast';
import { described } from './descriptions';
import { isOfCommission } from './intergovernmental';
import { namedPerson } from './named-person';
import { partsOf, type Parts } from './parts';
import { byPostAcronym } from './post-acronyms';
import { resolvePronoun } from './pronouns';

/** The answer of the first sieve that knows the source, most precise first (Raghunathan et al. 2010). */
export function resolveRange(cast: Cast, range: Range): Answer {
  const { reading } = cast;
  const first = reading.tokens[range[0]]!;
  const pronoun = range[1] - range[0] === 1 ? resolvePronoun(cast, range[0], first.lower) : null;
  if (pronoun) return pronoun;
  const parts = partsOf(reading, range);
  const answer =
    byPostAcronym(cast, range, parts) ??
    namedPerson(cast, range, parts) ??
    described(cast, range, parts) ??
    speechNoun(cast, range) ??
    body(cast, range, parts);
  return inUnion(cast, answer, parts);
}

/** The Commission of the Union, and who speaks for it, belong to no one state. */
function inUnion(cast: Cast, answer: Answer, { core }: Parts): Answer {
  if (answer.classed.sourceClass !== 'official' || !cast.ofUnion()) return answer;
  const words = answer.person ? (answer.speaker?.role ?? '') : textOf(cast.reading, core);
  if (!isOfCommission(words)) return answer;
  return { ...answer, classed: { ...answer.classed, sourceClass: 'organisation' } };
}

/** *Recent assertions from South Korea's military*: who asserts is the speaker. */
function speechNoun(cast: Cast, range: Range): Answer | null {
  const { tokens } = cast.reading;
  const [from, to] = range;
  let at = from;
  while (at < to && !SPEECH.has(tokens[at]!.lower)) at += 1;
  if (at > from + 3 || at + 2 >= to || !/^(?:from|by|of)$/.test(tokens[at + 1]!.lower)) return null;
  return resolveRange(cast, [at + 2, to]);
}

const SPEECH = wordSet(
  `assertion claim comment remark warning allegation accusation complaint promise pledge prediction demand words
  assertions claims comments remarks warnings allegations accusations complaints promises pledges predictions demands`,
);
