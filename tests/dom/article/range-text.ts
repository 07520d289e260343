import type { Article, Span } from '../../../lib/model';
import type { TextMap } from '../../../lib/article/text-map';

/** What a reader sees of a span's ranges: their texts, white space collapsed. */
export function shownText(textMap: TextMap, span: Span): string {
  return textMap
    .rangesFor(span)
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    )
    .join('')
    .replace(/\s+/g, ' ');
}

/** The span's own text; the line breaks that no node holds are left out. */
export function spanText(article: Article, [start, end]: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Spans of all words, and of all lines: a line break is the only character that no text node holds. */
export function wordsAndLines(text: string): Span[] {
  return [...text.matchAll(/\S+/g), ...text.matchAll(/[^\n]+/g)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** Spans whose ranges don't show exactly the span's text, as readable lines. Empty when the map is exact. */
export function misplaced(article: Article, textMap: TextMap): string[] {
  return wordsAndLines(article.text)
    .filter((span) => shownText(textMap, span) !== spanText(article, span))
    .map((span) => `${spanText(article, span)} ≠ ${shownText(textMap, span)}`);
}
