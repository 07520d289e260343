/** Space kept to the edges of the window and to the passage, in CSS pixels. */
const MARGIN = 8;

/**
 * Puts a box that is fixed to the viewport below its passage, or above when there is more room. The box is
 * set beside the line nearest to `near`, which is where the pointer was.
 */
export function placeBeside(
  box: HTMLElement,
  lines: readonly DOMRect[],
  near: { x: number; y: number } | null,
  window: Window,
): void {
  const line = nearestLine(lines, near);
  if (!line) return;
  const { clientWidth, clientHeight } = window.document.documentElement;
  const { width, height } = box.getBoundingClientRect();
  const below = clientHeight - line.bottom - MARGIN;
  const above = line.top - MARGIN;
  const goesBelow = below >= height + MARGIN || below >= above;
  const top = goesBelow ? line.bottom + MARGIN : line.top - MARGIN - height;
  const left = near ? near.x - width / 4 : line.left;
  box.style.top = `${Math.max(MARGIN, Math.min(top, clientHeight - height - MARGIN))}px`;
  box.style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN))}px`;
}

function nearestLine(
  lines: readonly DOMRect[],
  near: { x: number; y: number } | null,
): DOMRect | undefined {
  if (!near) return lines[0];
  const distance = ({ top, bottom }: DOMRect) => Math.max(top - near.y, near.y - bottom, 0);
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}
