import { JSDOM } from 'jsdom';
import { readArticle } from '../../../lib/article/read-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Article, Attribution, Span } from '../../../lib/model';

/** A stretch of a text node, by the way to it: it means the same in every parser of the same HTML. */
export interface Place {
  path: number[];
  start: number;
  end: number;
  /** As the page has it, white space as it is. */
  text: string;
}

export interface ReadPage {
  article: Article;
  attributions: Attribution[];
  placesOf(span: Span): Place[];
}

/** Reads a page outside the browser, and tells where in its tree a span stands. Null when it is no article. */
export function readWithPlaces(html: string): ReadPage | null {
  const { window } = new JSDOM(html, { url: 'https://news.example/story' });
  const read = readArticle(window.document, window.location.href);
  if (!read.ok) return null;
  const { article, textMap } = read;
  return {
    article,
    attributions: attribute(article),
    placesOf: (span) =>
      textMap.rangesFor(span).map(({ startContainer, startOffset, endOffset }) => ({
        path: pathTo(startContainer),
        start: startOffset,
        end: endOffset,
        text: (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
      })),
  };
}

function pathTo(node: Node): number[] {
  const path: number[] = [];
  for (let one: Node = node; one.parentNode; one = one.parentNode)
    path.unshift([...one.parentNode.childNodes].indexOf(one as ChildNode));
  return path;
}
