import type { Cast } from './cast';
import type { Classed } from './classed';
import { isGiven } from './body-phrase';

/**
 * The class of a name that no list knows. Several words, none of them a given name, are a body; one word is a
 * person when a title, an initial or a given name stands before it anywhere, or when nothing else is known.
 */
export function classOfUnknown(cast: Cast, name: string, known: Classed): Classed {
  if (known.reason.rule !== 'named') return known;
  if (cast.toldStates().has(name.toLowerCase()))
    return { sourceClass: 'official', reason: { rule: 'state', words: [name] } };
  const told = cast.describedBodies().get(name);
  if (told) return told;
  const words = name.split(/\s+/);
  const body: Classed = { sourceClass: 'organisation', reason: { rule: 'body', words: [name] } };
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name) || TWO_CAPITALS.test(name)) return body;
  if (words.length > 1)
    return isGiven(words[0]!.toLowerCase()) || words.some((word) => isGiven(word.toLowerCase()))
      ? known
      : body;
  return cast.firms.actsAsFirm(name) ? body : known;
}

/** *CrowdTangle*, and not *McDonald* or *DeSantis*. */
const TWO_CAPITALS =
  /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
