import type { SourceClass, Span } from '../../../model';
import { ARTICLES } from './lexicon/function-words';
import { bodyClass, postClass } from './lexicon/source-nouns';
import type { Mention } from './mention';
import { isCapital, wordsIn, type Word } from './words';

/** Determiners of nouns that mean nobody in particular. */
export const GENERIC =
  /^(ein|eine|einem|einer|eines|mehrere|einige|viele|zahlreiche|zwei|drei|vier|manche|alle)$/;

/** A mention that names nobody. */
export function group(sourceClass: SourceClass): Mention {
  return { kind: 'group', name: null, role: null, sourceClass, gender: null };
}

/** The body as written; a genitive of a masculine or neuter noun loses its -s. */
export function bodyName(text: string, determiner: Word, nouns: readonly Word[]): string {
  const name = phraseOf(text, nouns);
  const head = nouns.find(isCapital);
  if (!head || !/^(des|eines|dieses)$/.test(determiner.lower)) return name;
  return name.replace(head.text, head.text.replace(/(?<=[a-zäöüß])(?:(?<=[dtzg])es|s)$/, ''));
}

/** The class of the first noun that has one: a head noun stands before its genitive. */
export function headClass(nouns: readonly Word[]): SourceClass | null {
  for (const word of nouns) {
    if (!isCapital(word) && /^(von|des|der|für|aus)$/.test(word.lower)) return null;
    const found = isCapital(word) ? bodyClass(word.text) : null;
    if (found) return found;
  }
  return null;
}

/** What an apposition says: a name beside a post, or a post beside a name. */
export interface Apposed {
  text: string;
  name: boolean;
  sourceClass: SourceClass;
  gender: 'm' | 'f' | null;
}

/** What stands behind the comma: a name beside a post, or a post beside a name; null for a clause. */
export function apposedTo(text: string, source: Span, offset: number): Apposed | null {
  const end = text.indexOf(',', source[0] + offset + 1);
  const words = wordsIn(text, [source[0] + offset, end > 0 && end < source[1] ? end : source[1]]);
  const content = words[0] && ARTICLES.has(words[0].lower) ? words.slice(1) : words;
  if (
    !content[0] ||
    (/^(der|die|das)$/.test(words[0]!.lower) === false &&
      !isCapital(words[0]) &&
      !ARTICLES.has(words[0]!.lower))
  )
    return null;
  const last = words[words.length - 1]!;
  if (/^(die|der|das)$/.test(words[0]!.lower) && !isCapital(last)) return null;
  const post = content.find((word) => isCapital(word) && postClass(word.text) !== null);
  const name = !post && content.every(isCapital);
  return {
    text: phraseOf(text, content),
    name,
    sourceClass: post ? postClass(post.text)! : 'person',
    gender: post ? (/in$/.test(post.lower) ? 'f' : 'm') : null,
  };
}

/** The words as they stand in the text. */
export function phraseOf(text: string, words: readonly Word[]): string {
  const first = words[0];
  return first ? text.slice(first.start, words[words.length - 1]!.end) : '';
}
