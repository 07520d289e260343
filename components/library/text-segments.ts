import type { Annotation, Attribution, Span } from '../../lib/model';

/** A piece of a block's text over which nothing changes. */
export interface Segment {
  text: string;
  start: number;
  /** The innermost statement that it belongs to, or null. */
  statement: Attribution | null;
  /** The reader's own highlight over it, or null. */
  annotation: Annotation | null;
  /** The address that it links to, or null. */
  href: string | null;
  /** Whether it belongs to the passage that the reader was led to. */
  spot: boolean;
}

export interface Marked<Value> {
  span: Span;
  value: Value;
}

interface Layers {
  statements: readonly Marked<Attribution>[];
  annotations: readonly Marked<Annotation>[];
  links: readonly Marked<string>[];
  spot: Span | null;
}

/**
 * Cuts a span of the text where a mark or link begins or ends. Spans are UTF-16 code units of
 * `Article.text`. The segments join to the span's text exactly; where statements nest, the inner one wins.
 */
export function cutSegments(text: string, [from, to]: Span, layers: Layers): Segment[] {
  const near = {
    statements: inside(layers.statements, from, to),
    annotations: inside(layers.annotations, from, to),
    links: inside(layers.links, from, to),
  };
  const spots = inside(layers.spot === null ? [] : [{ span: layers.spot, value: true }], from, to);
  const cuts = new Set([from, to]);
  for (const { span } of [...near.statements, ...near.annotations, ...near.links, ...spots]) {
    cuts.add(Math.max(from, span[0]));
    cuts.add(Math.min(to, span[1]));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? to;
    return {
      text: text.slice(start, end),
      start,
      statement: shortestOver(near.statements, start, end),
      annotation: shortestOver(near.annotations, start, end),
      href: shortestOver(near.links, start, end),
      spot: shortestOver(spots, start, end) ?? false,
    };
  });
}

function inside<Value>(marks: readonly Marked<Value>[], from: number, to: number) {
  return marks.filter(({ span: [start, end] }) => start < to && end > from);
}

function shortestOver<Value>(
  marks: readonly Marked<Value>[],
  start: number,
  end: number,
): Value | null {
  const over = marks.filter(({ span }) => span[0] <= start && span[1] >= end);
  over.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return over[0]?.value ?? null;
}
