import type { Cast } from './cast';
import type { Classed } from './classed';
import { isGiven } from './body-phrase';
import { isTitle } from './parts';
import { isCapital } from './words';

/**
 * The class of a name that no list knows. Several words, none of them a given name, are a body; one word is a
 * person when a title, an initial or a given name stands before it anywhere, or when nothing else is known.
 */
export function classOfUnknown(cast: Cast, name: string, known: Classed): Classed {
  if (known.reason.rule !== 'named') return known;
  const words = name.split(/\s+/);
  const body: Classed = { sourceClass: 'organisation', reason: { rule: 'body', words: [name] } };
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name)) return body;
  if (words.length > 1)
    return isGiven(words[0]!.toLowerCase()) || words.some((word) => isGiven(word.toLowerCase()))
      ? known
      : body;
  return isFirm(cast, name) && !isSurname(cast, name) ? body : known;
}

/** *Parley's engineers*, *at Parley*, *Parley, a start-up*: what a body does in a text, and a person seldom. */
function isFirm(cast: Cast, name: string): boolean {
  const { text } = cast.reading;
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `\\b(?:at|for|by|with|into) ${own}\\b(?!['’])|\\b${own}['’]s (?:engineers|employees|staff|workers|shares|stock|products|customers|users|board|members|chief executive|website)|\\b${own}, (?:an?|the|which) |(?:company|group|charity|start-up|firm|newspaper|site|magazine|platform|retailer|broker) ${own}\\b`,
    'u',
  ).test(text);
}

/** *Mr Voss*, *Ida Voss*, *J. Voss* anywhere in the text. */
function isSurname({ reading }: Cast, name: string): boolean {
  const { tokens } = reading;
  return tokens.some(
    (token, at) =>
      token.text === name &&
      at > 0 &&
      isCapital(tokens[at - 1]) &&
      (isTitle(tokens[at - 1]!) ||
        isGiven(tokens[at - 1]!.lower) ||
        /^\p{Lu}\.?$/u.test(tokens[at - 1]!.text)),
  );
}
