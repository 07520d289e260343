import { offsetIn } from './frames';
import type { Mark } from './mark';

/** Finds the mark under the pointer. */
export interface HitTest {
  /**
   * The marks at a point of the viewport (CSS pixels), innermost first; empty when there is none.
   * `target` is the innermost element under the pointer: only text that stands in it can be hit, so text
   * below a menu or a dialog is not.
   */
  at(target: EventTarget | null | undefined, x: number, y: number): Mark[];
}

/**
 * A hit test that needs no layout where the pointer is over no marked element, and works without
 * `highlightsFromPoint`, which few browsers have.
 */
export function hitTest(marks: readonly Mark[]): HitTest {
  const byElement = new Map<EventTarget, { mark: Mark; range: StaticRangeInit }[]>();
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const element = range.startContainer.parentElement;
      if (!element) continue;
      const entries = byElement.get(element);
      if (entries) entries.push({ mark, range });
      else byElement.set(element, [{ mark, range }]);
    }
  }
  return {
    at(target, x, y) {
      const entries = (target && byElement.get(target)) ?? [];
      const hit = entries.filter(({ range }) => covers(range, x, y)).map(({ mark }) => mark);
      return [...new Set(hit)].sort((a, b) => lengthOf(a) - lengthOf(b));
    },
  };
}

/**
 * The rectangles that ranges fill on their document's viewport, one a line of text; empty when not rendered.
 * With `window`, on the viewport of that window: what stands in a frame of it is moved to where the frame is.
 */
export function rectanglesOf(ranges: readonly StaticRangeInit[], window?: Window): DOMRect[] {
  return ranges.flatMap((range) => {
    const live = liveRange(range);
    if (!live) return [];
    const lines = [...live.getClientRects()].filter(({ width }) => width > 0);
    return window ? moved(lines, offsetIn(window, range.startContainer.ownerDocument)) : lines;
  });
}

function moved(lines: DOMRect[], { x, y }: { x: number; y: number }): DOMRect[] {
  if (x === 0 && y === 0) return lines;
  return lines.map((line) => new DOMRect(line.x + x, line.y + y, line.width, line.height));
}

/** A live range for measuring or selecting, or null when its node no longer has that much text. */
export function liveRange(init: StaticRangeInit): Range | null {
  const { startContainer, endContainer, startOffset, endOffset } = init;
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthIn(startContainer) || endOffset > lengthIn(endContainer)) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthIn(node: Node): number {
  return node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length;
}

/** The pointer may be between two lines of a passage: half a line's gap still counts. */
const TOLERANCE = 2;

function covers(range: StaticRangeInit, x: number, y: number): boolean {
  return rectanglesOf([range]).some(
    ({ left, right, top, bottom }) =>
      x >= left && x <= right && y >= top - TOLERANCE && y <= bottom + TOLERANCE,
  );
}

function lengthOf({ ranges }: Mark): number {
  return ranges.reduce((sum, { startOffset, endOffset }) => sum + endOffset - startOffset, 0);
}
