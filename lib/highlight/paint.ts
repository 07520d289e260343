import { highlightKey, type KEY_PREFIX, type Mark } from './mark';

/** Whether the browser has the CSS Custom Highlight API (Chromium 105, Firefox 140). */
export function canPaint(window: Window & typeof globalThis): boolean {
  return typeof window.Highlight === 'function' && window.CSS?.highlights !== undefined;
}

/**
 * Paints marks over the page without touching its nodes. The ranges are static: live ones would slow down
 * every change that the page makes to itself. After such a change, paint again.
 *
 * Returns the undo, which leaves the page's own highlights alone. Where the browser can't paint, nothing
 * happens.
 */
export function paint(window: Window & typeof globalThis, marks: readonly Mark[]): () => void {
  if (!canPaint(window)) return () => undefined;
  const { highlights } = window.CSS;
  const painted = new Map<string, Highlight>();
  for (const [key, members] of byLook(marks)) {
    const ranges = members.flatMap((mark) => staticRanges(window, mark.ranges));
    const highlight = new window.Highlight(...ranges);
    highlight.priority = members[0]?.type === 'note' ? NOTE_PRIORITY : STATEMENT_PRIORITY;
    highlights.set(key, highlight);
    painted.set(key, highlight);
  }
  return () => {
    for (const [key, highlight] of painted) {
      if (highlights.get(key) === highlight) highlights.delete(key);
    }
  };
}

/** Paints one passage under a key of ours until the returned undo is called. */
export function paintAs(
  window: Window & typeof globalThis,
  key: `${typeof KEY_PREFIX}${string}`,
  ranges: readonly StaticRangeInit[],
  priority: number,
): () => void {
  if (!canPaint(window)) return () => undefined;
  const highlight = new window.Highlight(...staticRanges(window, ranges));
  highlight.priority = priority;
  window.CSS.highlights.set(key, highlight);
  return () => {
    if (window.CSS.highlights.get(key) === highlight) window.CSS.highlights.delete(key);
  };
}

/** A note's colour lies under a statement's; the flash of a jump over both. */
const NOTE_PRIORITY = 1;
const STATEMENT_PRIORITY = 2;
export const FLASH_PRIORITY = 3;

function byLook(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = highlightKey(mark);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}

function staticRanges(
  window: Window & typeof globalThis,
  ranges: readonly StaticRangeInit[],
): StaticRange[] {
  return ranges.map((range) => new window.StaticRange(range));
}
