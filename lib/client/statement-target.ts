import { describe } from '../anchoring/describe';
import type { Article, Attribution } from '../model';
import type { AnnotationSeed } from './annotation-ledger';

/** What to keep of a statement so that it is found again: its content from first to last word. */
export function statementSeed(
  pageId: string,
  { text }: Pick<Article, 'text'>,
  { id, content }: Attribution,
): AnnotationSeed {
  const first = content[0];
  const last = content[content.length - 1];
  return {
    pageId,
    statementId: id,
    target: first && last ? describe(text, [first[0], last[1]]) : [],
    quote: content.map(([start, end]) => text.slice(start, end)).join(' … '),
  };
}
