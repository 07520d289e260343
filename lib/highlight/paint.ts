import { highlightKey, type Mark } from './mark';

/** Whether the browser has the CSS Custom Highlight API (Chromium 105, Firefox 140). */
export function canPaint(window: Window & typeof globalThis): boolean {
  return typeof window.Highlight === 'function' && window.CSS?.highlights !== undefined;
}

/**
 * Paints marks over the page without touching its nodes. The ranges are static: live ones would slow down
 * every change that the page makes to itself. After such a change, paint again. What stands in a frame of the
 * same origin is painted in the frame's own registry.
 *
 * Returns the undo, which leaves the page's own highlights alone. Where the browser can't paint, nothing
 * happens.
 */
export function paint(window: PageWindow, marks: readonly Mark[]): () => void {
  const undos = [...byLook(marks)].map(([key, members]) => {
    const ranges = members.flatMap((mark) => mark.ranges);
    const isNote = members[0]?.type === 'note';
    return paintAs(window, key, ranges, isNote ? NOTE_PRIORITY : STATEMENT_PRIORITY);
  });
  return () => undos.forEach((undo) => undo());
}

/** Paints passages under a key of ours until the returned undo is called. */
export function paintAs(
  window: PageWindow,
  key: string,
  ranges: readonly StaticRangeInit[],
  priority: number,
): () => void {
  const undos = [...byWindow(window, ranges)].map(([inner, members]) =>
    paintIn(inner, key, members, priority),
  );
  return () => undos.forEach((undo) => undo());
}

type PageWindow = Window & typeof globalThis;

function paintIn(
  window: PageWindow,
  key: string,
  ranges: readonly StaticRangeInit[],
  priority: number,
): () => void {
  if (!canPaint(window)) return () => undefined;
  const highlights = registryOf(window);
  if (highlights === null) return () => undefined;
  const highlight = new window.Highlight(...ranges.map((range) => new window.StaticRange(range)));
  highlight.priority = priority;
  highlights.set(key, highlight);
  return () => {
    if (highlights.get(key) === highlight) highlights.delete(key);
  };
}

/** What Firefox gives a content script beside the standard: the page's own view of its objects, and the way back. */
interface FirefoxView {
  wrappedJSObject?: PageWindow;
  XPCNativeWrapper?<T>(ofPage: T): T;
}

/**
 * The registry of a window's own document. In Firefox a content script's `CSS` is the top window's even when it is
 * read from a frame; the page's own view of its frame has the right one. Null when the page has put something else
 * in its place.
 */
function registryOf(window: PageWindow): HighlightRegistry | null {
  const { wrappedJSObject } = window as FirefoxView;
  const { XPCNativeWrapper } = globalThis as FirefoxView;
  if (window.top === window || !wrappedJSObject || !XPCNativeWrapper) return window.CSS.highlights;
  try {
    const registry = XPCNativeWrapper(wrappedJSObject.CSS.highlights);
    return typeof registry.set === 'function' ? registry : null;
  } catch {
    return null;
  }
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

/** Ranges by the window that shows them; `window` for a document that has none of its own. */
function byWindow(
  window: PageWindow,
  ranges: readonly StaticRangeInit[],
): Map<PageWindow, StaticRangeInit[]> {
  const groups = new Map<PageWindow, StaticRangeInit[]>();
  for (const range of ranges) {
    const { ownerDocument } = range.startContainer;
    const other = ownerDocument === window.document ? null : ownerDocument?.defaultView;
    const inner = (other ?? window) as PageWindow;
    const group = groups.get(inner);
    if (group) group.push(range);
    else groups.set(inner, [range]);
  }
  return groups;
}
