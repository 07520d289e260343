import type { Attribution, Span } from '../model';

/** How many statements before it may be the one that holds a statement; more never lie open at once. */
const LOOK_BACK = 24;

/** Sets `within` to the innermost other statement whose content holds this one's content and cue. */
export function nest(sorted: readonly Attribution[]): Attribution[] {
  const sizes = sorted.map(size);
  const ends = sorted.map(({ content }) => content.at(-1)?.[1] ?? 0);
  return sorted.map((inner, index) => {
    const start = inner.content[0]?.[0] ?? 0;
    let holder = -1;
    for (let at = Math.max(0, index - LOOK_BACK); at < index; at += 1) {
      if (ends[at]! <= start || sizes[at]! <= sizes[index]!) continue;
      if (holder >= 0 && sizes[at]! > sizes[holder]!) continue;
      if (holds(sorted[at]!, inner)) holder = at;
    }
    return holder < 0 ? inner : { ...inner, within: sorted[holder]!.id };
  });
}

function holds({ content }: Attribution, inner: Attribution): boolean {
  return holdsAll(content, inner.content) && holdsAll(content, inner.cue);
}

function holdsAll(outer: readonly Span[], spans: readonly Span[]): boolean {
  return spans.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}

function size(statement: Attribution): number {
  return statement.content.reduce((sum, [start, end]) => sum + end - start, 0);
}
