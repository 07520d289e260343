import type { Mark } from './mark';
import { paint } from './paint';
import { Reach } from './reach';

/**
 * Paints the marks of a page; while the page changes without rest only those that are near to what the window
 * shows, and the others as they come near. For at each change
 * of the page the browser looks at every painted range anew (`HighlightRegistry::ValidateHighlightMarkers` in
 * Chromium), some 4 µs each: with a thousand of them a page that changes in each frame would lose a quarter of its time.
 */
export class NearPaint {
  readonly #window: Window & typeof globalThis;
  readonly #reach: Reach;
  #marks: readonly Mark[] = [];
  #restless = false;
  #printing = false;
  #undo: (() => void) | null = null;

  constructor(window: Window & typeof globalThis, signal: AbortSignal) {
    this.#window = window;
    this.#reach = new Reach(window, () => this.#paint());
    const printing = (on: boolean) => () => {
      this.#printing = on;
      this.#paint();
    };
    window.addEventListener('beforeprint', printing(true), { signal });
    window.addEventListener('afterprint', printing(false), { signal });
  }

  /** Paints these in place of what was painted before. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#follow();
    this.#paint();
  }

  /** Whether the page goes on changing without rest. */
  setRestless(restless: boolean): void {
    if (restless === this.#restless) return;
    this.#restless = restless;
    this.#follow();
    this.#paint();
  }

  hide(): void {
    this.show([]);
  }

  #follow(): void {
    this.#reach.follow(this.#restless ? elementsOf(this.#marks) : new Set());
  }

  #paint(): void {
    const before = this.#undo;
    const all = this.#printing || !this.#restless;
    this.#undo = paint(this.#window, all ? this.#marks : this.#near());
    before?.();
  }

  #near(): Mark[] {
    return this.#marks
      .map((mark) => ({ ...mark, ranges: mark.ranges.filter((range) => this.#isNear(range)) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  #isNear({ startContainer }: StaticRangeInit): boolean {
    const element = startContainer.parentElement;
    return element === null || !this.#reach.isFar(element);
  }
}

function elementsOf(marks: readonly Mark[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { ranges } of marks) {
    for (const { startContainer } of ranges) {
      if (startContainer.parentElement) elements.add(startContainer.parentElement);
    }
  }
  return elements;
}
