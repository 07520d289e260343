import type { Span } from '../../../model';
import { ARTICLES, PRONOUNS } from './lexicon/function-words';
import { bodyClass, postClass } from './lexicon/source-nouns';
import { isCapital, wordsIn } from './words';

/** A word that stands behind another name was introduced by then. */
const INTRODUCED = 20_000;

/**
 * Whether the words name someone or some body that can speak: a pronoun, a post, a body, a name. A flood
 * demands victims and a house is under threat, but neither says so.
 */
export function isSpeaker(text: string, span: Span): boolean {
  const own = wordsIn(text, span);
  const capitals = own.filter(isCapital);
  return (
    PRONOUNS.has(own[0]?.lower ?? '') ||
    capitals.some((word) => (postClass(word.text) ?? bodyClass(word.text)) !== null) ||
    (!ARTICLES.has(own[0]?.lower ?? '') &&
      capitals.length === own.length &&
      (capitals.length > 1 || isFamilyName(own[0]!.text, text)))
  );
}

/** A word that stands behind another name somewhere in the text: *Tolksdorf*, once *Henrike Tolksdorf*. */
function isFamilyName(word: string, text: string): boolean {
  return new RegExp(`\\p{Lu}\\p{Ll}+ ${word}(?!\\p{L})`, 'u').test(text.slice(0, INTRODUCED));
}
