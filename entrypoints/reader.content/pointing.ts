import type { HitTest } from '../../lib/highlight/hit-test';
import type { Mark } from '../../lib/highlight/mark';

export interface Point {
  x: number;
  y: number;
}

/** What the pointer does with the marks. */
export interface PointingCallbacks {
  hitTest(): HitTest | null;
  /** Whether an event happened in our own card. */
  owns(event: Event): boolean;
  /** The pointer has rested on a mark. */
  rest(mark: Mark, point: Point): void;
  /** The pointer has left mark and card alone for a while. */
  leave(): void;
  /** A mark was clicked. */
  press(mark: Mark, point: Point): void;
  /** Something else of the page was clicked. */
  pressOutside(): void;
}

/** Long enough not to flicker while the pointer crosses the text. */
const REST_MS = 140;

/** Time to move the pointer from the mark to the card. */
const LEAVE_MS = 280;

/** What a click on it means is the page's business. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

/** Watches the pointer over the marks until the signal ends it. At most one hit test a frame. */
export function followPointer(
  window: Window,
  callbacks: PointingCallbacks,
  signal: AbortSignal,
): void {
  let frame = 0;
  let timer = 0;
  let over: Mark | null = null;

  const wait = (ms: number, then: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, ms);
  };
  const markAt = (event: MouseEvent, target: EventTarget | undefined): Mark | null =>
    callbacks.hitTest()?.at(target, event.clientX, event.clientY)[0] ?? null;

  const look = (event: PointerEvent, target: EventTarget | undefined) => {
    const mark = markAt(event, target);
    if (mark === over) return;
    over = mark;
    const point = { x: event.clientX, y: event.clientY };
    if (mark) wait(REST_MS, () => callbacks.rest(mark, point));
    else wait(LEAVE_MS, callbacks.leave);
  };

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (callbacks.owns(event)) {
      window.clearTimeout(timer);
      over = null;
      return;
    }
    const target = event.composedPath()[0];
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => look(event, target));
  };

  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || callbacks.owns(event)) return;
    const target = event.composedPath()[0];
    const isLink = (target as Partial<Element>).closest?.(INTERACTIVE) != null;
    // The end of a selection is a click, too; what it offers must not close at once.
    if (window.getSelection()?.isCollapsed === false) return;
    const mark = isLink ? null : markAt(event, target);
    if (mark) callbacks.press(mark, { x: event.clientX, y: event.clientY });
    else callbacks.pressOutside();
  };

  const { document } = window;
  document.addEventListener('pointermove', moved, { passive: true, signal });
  document.addEventListener('click', clicked, { signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  });
}
