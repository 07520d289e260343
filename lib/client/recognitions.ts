import type { LinkedSource, Reading, SavedArticle } from '../model';
import { indexReading, recognise, type Recognition } from '../sources/recognise';

/**
 * Which of some saved articles a page looks like the original or a rewrite of, but for those of which the reader has
 * decided already.
 */
export function recogniseAmong(
  saved: readonly SavedArticle[],
  reading: Reading,
  pageId: string,
  linked: readonly LinkedSource[],
): Recognition[] {
  const decided = new Set(linked.flatMap((link) => pairOf(link.pageId, link.originalPageId)));
  const open = saved.filter(({ id }) => id !== pageId && !decided.has(pairKey(id, pageId)));
  return recognise(
    reading,
    pageId,
    open.map((article) => indexReading(article.id, article)),
  );
}

function pairOf(pageId: string, originalPageId: string | null): string[] {
  return originalPageId === null ? [] : [pairKey(pageId, originalPageId)];
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
