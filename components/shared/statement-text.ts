import type { Article, Attribution, Span } from '../../lib/model';

/** The words of a statement, its pieces joined by an ellipsis where a cue stood between them. */
export function statementText(article: Pick<Article, 'text'>, statement: Attribution): string {
  return statement.content.map((span) => spanText(article, span)).join(' … ');
}

/** The words of a span, on one line. */
export function spanText(article: Pick<Article, 'text'>, [start, end]: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ').trim();
}
