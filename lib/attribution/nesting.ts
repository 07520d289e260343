import type { Attribution, Span } from '../model';

/** How many statements before it may be the one that holds a statement; more never lie open at once. */
const LOOK_BACK = 24;

/** Sets `within` to the innermost other statement whose content holds this one's content and cue. */
export function nest(sorted: readonly Attribution[]): Attribution[] {
  return sorted.map((inner, index) => {
    let holder: Attribution | null = null;
    for (let at = Math.max(0, index - LOOK_BACK); at < index; at += 1) {
      const outer = sorted[at]!;
      if (holdsAll(outer.content, [...inner.content, ...inner.cue]) && size(outer) > size(inner)) {
        if (!holder || size(outer) <= size(holder)) holder = outer;
      }
    }
    return holder ? { ...inner, within: holder.id } : inner;
  });
}

function holdsAll(outer: readonly Span[], spans: readonly Span[]): boolean {
  return spans.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}

function size(statement: Attribution): number {
  return statement.content.reduce((sum, [start, end]) => sum + end - start, 0);
}
