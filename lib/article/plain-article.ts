import type { Article, Block } from '../model';
import { recogniseLanguage } from './language';

/** What is known of a text beside its words. */
export interface PlainSource {
  /** Stands for the address; `text:` when there is none. */
  id?: string;
  /** BCP 47; recognised from the text when not given. */
  lang?: string;
}

/**
 * An article made of bare text, for the command line and for measurements. The text is kept as it is,
 * so offsets into it stay good; each line that is not blank is a block of kind `paragraph`.
 */
export function articleFromText(text: string, source: PlainSource = {}): Article {
  const url = source.id ?? 'text:';
  const blocks = linesOf(text);
  const first = blocks[0]?.span;
  return {
    url,
    canonicalUrl: url,
    title: first ? text.slice(first[0], first[1]) : '',
    deck: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang: source.lang ?? recogniseLanguage(text),
    text,
    blocks,
    links: [],
  };
}

function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    blocks.push({ kind: 'paragraph', span: [start, start + words.length] });
  }
  return blocks;
}
