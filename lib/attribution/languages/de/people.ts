import { bodyClass, postClass } from './lexicon/source-nouns';
import type { SourceClass, Span } from '../../../model';
import type { Reading } from './reading';
import { isCapital, type Word } from './words';

/** Somebody whom the text introduces with post and full name. */
export interface Introduction {
  name: string;
  role: string;
  sourceClass: SourceClass;
  gender: 'm' | 'f' | null;
  at: number;
}

/** Between a post and the name behind its comma. */
const MOST_BETWEEN = 8;

const PARTICLE = /^(von|van|de|al|bin|der|zu|el|di|da)$/;

/** Finds *Trainer Goran Matić*, *die Präsidentin des Verbands, Anna Berg*: post, then two names at least. */
export function introductionsIn({ text, words }: Reading): Introduction[] {
  return words.flatMap((word, index) => {
    const sourceClass = isCapital(word) ? postClass(word.text) : null;
    if (!sourceClass || postClass(words[index + 1]?.text ?? '')) return [];
    const names = namesAt(text, words, index + 1) ?? apposedNames(text, words, index + 1);
    if (!names) return [];
    const role = text.slice(words[firstOfPost(words, index)]!.start, word.end);
    const name = text.slice(names[0], names[1]);
    return [
      {
        name,
        role,
        sourceClass: heldBy(words, index, names[0]) ?? sourceClass,
        gender: genderOf(words, index),
        at: word.start,
      },
    ];
  });
}

/** By the ending; of *Vorsitzende* or *Abgeordnete* only the article tells. */
function genderOf(words: readonly Word[], index: number): Introduction['gender'] {
  const { lower } = words[index]!;
  if (/(te|nde)$/.test(lower)) {
    const article = words[firstOfPost(words, index) - 1]?.lower;
    return article === 'die' ? 'f' : article === 'der' ? 'm' : null;
  }
  return /in$/.test(lower) ? 'f' : 'm';
}

/** *der Sprecher des Innenministeriums, Jan Otto*: who speaks for an office of the state is official. */
function heldBy(words: readonly Word[], index: number, name: number): SourceClass | null {
  if (!/sprecher(in)?$/.test(words[index]!.lower)) return null;
  const between = words.slice(index + 1, index + MOST_BETWEEN).filter(({ start }) => start < name);
  const owner = between.find((word) => isCapital(word) && bodyClass(word.text) !== null);
  return owner ? bodyClass(owner.text) : null;
}

/** *Vorsitzende Richter*: the posts that stand together. */
function firstOfPost(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && isCapital(words[first - 1]) && postClass(words[first - 1]!.text)) first -= 1;
  return first;
}

/** The span of two to four names at `at`, particles among them; null when there are fewer. */
function namesAt(text: string, words: readonly Word[], at: number): Span | null {
  let end = at;
  while (end < at + 4 && isNamePart(words, end) && touching(text, words, end, at)) end += 1;
  while (end > at && !isCapital(words[end - 1])) end -= 1;
  return end - at >= 2 ? [words[at]!.start, words[end - 1]!.end] : null;
}

function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isCapital(word)) return bodyClass(word.text) === null && !/[\d]/.test(word.text);
  return PARTICLE.test(word.lower) && isCapital(words[at + 1]);
}

function touching(text: string, words: readonly Word[], at: number, first: number): boolean {
  return at === first || /^\s+$/.test(text.slice(words[at - 1]!.end, words[at]!.start));
}

/** The names behind the comma that ends the phrase of the post. */
function apposedNames(text: string, words: readonly Word[], at: number): Span | null {
  for (let index = at; index < at + MOST_BETWEEN - 1 && words[index]; index += 1) {
    const between = text.slice(words[index - 1]!.end, words[index]!.start);
    if (/^,\s$/.test(between)) {
      const names = namesAt(text, words, index);
      return names && /^[,.:;)]|^ \(/.test(text.slice(names[1], names[1] + 2)) ? names : null;
    }
    if (!/^\s+$/.test(between)) return null;
  }
  return null;
}
