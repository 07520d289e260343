import type { ArticleText } from '../../language';
import { chunkSentence } from './chunker';
import { readText, type ReadingOfText, type Sentence } from './reading';
import type { Clause } from './statement';

/** An article with its sentences cut into chunks. */
export interface ReadArticle {
  reading: ReadingOfText;
  clauses: Clause[];
  /** Index of the sentence that holds the token. */
  sentenceOf(token: number): number;
}

/** The last article that was read: finding and resolving both need it, one after the other. */
const known = new WeakMap<ArticleText, ReadArticle>();

/** Reads an article once; the answer is kept as long as the article object is. */
export function read(article: ArticleText): ReadArticle {
  const before = known.get(article);
  if (before) return before;
  const reading = readText(article);
  const clauses: Clause[] = [];
  reading.sentences.forEach((sentence, index) => {
    clauses.push(readClause(reading, sentence, index, clauses));
  });
  const own: ReadArticle = {
    reading,
    clauses,
    sentenceOf: (token) => sentenceAt(reading, token),
  };
  known.set(article, own);
  return own;
}

/** A sentence, or a part of one that is read by itself, as the rules get it. */
export function readClause(
  reading: ReadingOfText,
  sentence: Sentence,
  index: number,
  all: readonly Clause[],
): Clause {
  const chunks = chunkSentence(reading, sentence);
  const verbs: number[] = [];
  let quotes = false;
  chunks.forEach(({ kind }, at) => {
    if (kind === 'VG') verbs.push(at);
    else if (kind === 'QUO') quotes = true;
  });
  return { reading, sentence, index, chunks, verbs, quotes, all };
}

function sentenceAt({ sentences }: ReadingOfText, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.from <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
