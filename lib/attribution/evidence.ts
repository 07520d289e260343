import type { Evidence, Link, Span } from '../model';
import type { ArticleText, Finding } from './language';

/** Where a sentence may end, well enough to say which links stand in it. */
const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s)/g;

/**
 * The links that back a statement: those in the sentences of its source, cue and content, in order, each
 * address once. Empty when there is none.
 */
export function evidenceFor(article: ArticleText, finding: Finding): Evidence[] {
  if (article.links.length === 0) return [];
  const spans = [...finding.source, ...finding.cue, ...finding.content];
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  const around = sentenceAround(article, [start, end]);
  return unique(article.links.filter((link) => inside(link, around))).map((link) => ({
    href: link.href,
    text: article.text.slice(link.span[0], link.span[1]),
  }));
}

function sentenceAround(article: ArticleText, [start, end]: Span): Span {
  const first = blockAt(article, start);
  const last = blockAt(article, Math.max(start, end - 1));
  let from = first[0];
  for (const match of article.text.slice(first[0], start).matchAll(SENTENCE_END)) {
    from = first[0] + match.index + match[0].length;
  }
  SENTENCE_END.lastIndex = 0;
  const rest = SENTENCE_END.exec(article.text.slice(Math.max(end - 1, 0), last[1]));
  SENTENCE_END.lastIndex = 0;
  return [from, rest ? Math.max(end - 1, 0) + rest.index + rest[0].length : last[1]];
}

function blockAt(article: ArticleText, at: number): Span {
  const block = article.blocks.find(({ span }) => span[0] <= at && at < span[1]);
  return block?.span ?? [at, at];
}

function inside(link: Link, [start, end]: Span): boolean {
  return link.span[0] >= start && link.span[1] <= end;
}

function unique(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter((link) => !seen.has(link.href) && seen.add(link.href));
}
