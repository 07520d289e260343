import { describe } from '../../lib/anchoring/describe';
import { locate } from '../../lib/anchoring/locate';
import { readBody } from '../../lib/article/body-text';
import type { TextMap } from '../../lib/article/text-map';
import type { Selector, Span } from '../../lib/model';
import type { OpenPage } from './open-page';

/** A passage of the page as it is kept: how to find it again, and its words. */
export interface Passage {
  target: Selector[];
  quote: string;
}

/**
 * Describes what a range of the page covers: in the article's text where the whole of it is, else in the
 * text of the whole body, by quotation alone. Null when the range covers no text.
 */
export function passageOf(page: OpenPage, document: Document, range: Range): Passage | null {
  const { text } = page.article;
  const inArticle = spanOf(text, page.textMap, range);
  const words = wordsOf(shownText(document, range));
  if (inArticle && wordsOf(text.slice(...inArticle)) === words) {
    return { target: describe(text, inArticle), quote: text.slice(...inArticle) };
  }
  const body = readBody(document);
  const inBody = spanOf(body.text, body.textMap, range);
  if (!inBody) return null;
  return {
    target: describe(body.text, inBody).filter(({ type }) => type === 'TextQuoteSelector'),
    quote: body.text.slice(...inBody),
  };
}

/** Where a passage stands now: in the article, else anywhere in the body; empty when it is not found. */
export function rangesOf(
  page: OpenPage,
  document: Document,
  target: readonly Selector[],
): StaticRangeInit[] {
  const inArticle = locate(page.article.text, target);
  if (inArticle) return page.textMap.rangesFor(inArticle.span);
  const { text, textMap } = readBody(document);
  const inBody = locate(text, target);
  return inBody ? textMap.rangesFor(inBody.span) : [];
}

/** The span that a range covers, without white space at its ends; null for none. */
function spanOf(text: string, textMap: TextMap, range: AbstractRange): Span | null {
  const span = textMap.spanOf(range);
  if (!span) return null;
  const words = text.slice(...span);
  const start = span[0] + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [start, end] : null;
}

/** The text of a range without what the page hides, which a selection runs over and a reader never sees. */
function shownText(document: Document, range: Range): string {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
    if (node.parentElement?.checkVisibility({ visibilityProperty: true }) === false) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : undefined;
    text += (node as Text).data.slice(start, end);
  }
  return text;
}

/** What of a text both the page and the article have: no white space, nothing unseen. */
function wordsOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}
