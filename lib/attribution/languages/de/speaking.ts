import type { Span } from '../../../model';
import type { Sentence } from './find';
import { ARTICLES, PRONOUNS } from './lexicon/function-words';
import { bodyClass, postClass } from './lexicon/source-nouns';
import { isCapital, wordsIn } from './words';

/**
 * Whether the words name someone or some body that can speak: a pronoun, a post, a body, a name. A flood
 * demands victims and a house is under threat, but neither says so.
 */
export function isSpeaker({ text, familyNames }: Sentence, span: Span): boolean {
  const own = wordsIn(text, span);
  const capitals = own.filter(isCapital);
  return (
    PRONOUNS.has(own[0]?.lower ?? '') ||
    capitals.some((word) => (postClass(word.text) ?? bodyClass(word.text)) !== null) ||
    (!ARTICLES.has(own[0]?.lower ?? '') &&
      capitals.length === own.length &&
      (capitals.length > 1 || familyNames.has(own[0]!.text)))
  );
}
