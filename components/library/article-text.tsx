import { createElement, useMemo, type ReactNode } from 'react';
import type { Annotation, Article, Attribution, Block, Span } from '../../lib/model';
import { isWebAddress } from '../shared/site-name';
import { cutSegments, type Marked, type Segment } from './text-segments';
import './article-text.css';

interface ArticleTextProps {
  article: Article;
  statements: readonly Attribution[];
  /** The reader's own highlights, where they stand in this text. */
  highlights: readonly Marked<Annotation>[];
  /** The passage that the reader was led to, or null. */
  spot: Span | null;
  /** The statement that is being looked at. */
  current: string | null;
  onPick(statementId: string): void;
}

const TAGS: Record<Block['kind'], string> = {
  title: 'h1',
  deck: 'p',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'li',
  preformatted: 'pre',
};

/** A saved article for reading without a connection: its text with the marks and highlights. */
export function ArticleText(props: ArticleTextProps) {
  const { article, statements, highlights, spot, current, onPick } = props;
  const layers = useMemo(
    () => ({
      statements: statements.flatMap((value) => value.content.map((span) => ({ span, value }))),
      annotations: highlights,
      links: article.links
        .filter(({ href }) => isWebAddress(href))
        .map(({ span, href }) => ({ span, value: href })),
      spot,
    }),
    [article, statements, highlights, spot],
  );
  const segmentsOf = (span: Span) => cutSegments(article.text, span, layers);
  return (
    <article className="article-text" lang={article.lang ?? undefined} dir="auto">
      {article.blocks.map((block) =>
        createElement(
          TAGS[block.kind],
          { key: block.span[0], 'data-block': block.kind, dir: 'auto' },
          segmentsOf(block.span).map((segment) => (
            <SegmentText key={segment.start} segment={segment} current={current} onPick={onPick} />
          )),
        ),
      )}
    </article>
  );
}

interface SegmentTextProps {
  segment: Segment;
  current: string | null;
  onPick(statementId: string): void;
}

function SegmentText({ segment, current, onPick }: SegmentTextProps) {
  const { statement, annotation, href } = segment;
  let content: ReactNode = segment.text;
  if (href !== null) {
    content = (
      <a href={href} target="_blank" rel="noreferrer">
        {content}
      </a>
    );
  }
  if (annotation !== null) {
    content = (
      <mark className="article-text-highlight" data-colour={annotation.colour ?? 'yellow'}>
        {content}
      </mark>
    );
  }
  if (segment.spot) content = <span className="article-text-spot">{content}</span>;
  if (statement === null) return content;
  return (
    <span
      className="article-text-mark"
      data-class={statement.sourceClass}
      data-kind={statement.kind}
      data-hedged={statement.hedged}
      data-mark={statement.id}
      data-current={statement.id === current}
      onClick={() => onPick(statement.id)}
    >
      {content}
    </span>
  );
}
