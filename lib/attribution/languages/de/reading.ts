import type { ArticleText } from '../../language';
import { isCapital, wordsIn, type Word } from './words';

/** A text with what is read off it once, for all of its sentences. */
export interface Reading {
  text: string;
  /** All of its words, in order. */
  words: readonly Word[];
  /** Words that stand behind another name: *Tolksdorf*, once *Henrike Tolksdorf*. */
  familyNames: ReadonlySet<string>;
}

/** Articles that were read: finding and resolving both need the words, one after the other. */
const known = new WeakMap<ArticleText, Reading>();

/** Reads an article once; the answer is kept as long as the article object is. */
export function readingOf(article: ArticleText): Reading {
  const reading = known.get(article) ?? read(article);
  known.set(article, reading);
  return reading;
}

function read({ text }: ArticleText): Reading {
  const words = wordsIn(text, [0, text.length]);
  return { text, words, familyNames: familyNamesIn(text, words) };
}

/** A word that stands behind another name was introduced by then, in characters. */
const INTRODUCED = 20_000;

const NAME = /\p{Lu}\p{Ll}+$/u;

function familyNamesIn(text: string, words: readonly Word[]): Set<string> {
  const names = new Set<string>();
  for (let at = 1; at < words.length && words[at]!.end <= INTRODUCED; at += 1) {
    const [first, name] = [words[at - 1]!, words[at]!];
    if (!isCapital(name) || text.slice(first.end, name.start) !== ' ' || !NAME.test(first.text))
      continue;
    names.add(name.text);
    names.add(headOf(name.text));
  }
  return names;
}

/** *Bergs* stays, *Berg’s* and *Berg-Otto* are *Berg*. */
function headOf(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)![0];
}
