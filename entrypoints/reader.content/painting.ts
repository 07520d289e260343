import { offsetIn } from '../../lib/highlight/frames';
import { groundOf } from '../../lib/highlight/ground';
import { hitTest, liveRange, type HitTest } from '../../lib/highlight/hit-test';
import { FLASH_KEY } from '../../lib/highlight/mark';
import { NearPaint } from '../../lib/highlight/near-paint';
import { FLASH_PRIORITY, paintAs } from '../../lib/highlight/paint';
import { setFrameRules } from './card/stage';
import type { Desk } from './desk';
import type { OpenPage } from './open-page';

/** How long the place shines that a jump has led to. */
const FLASH_MS = 1600;

/** The marks on the page: painted, found under the pointer, taken away again. */
export class Painting {
  readonly #window: Window & typeof globalThis;
  readonly #desk: Desk;
  readonly #paint: NearPaint;
  #hitTest: HitTest | null = null;
  #flash: { timer: number; undo(): void } | null = null;
  /** The undo of the rules in each frame that has marks. */
  readonly #rules = new Map<Document, () => void>();

  constructor(window: Window & typeof globalThis, desk: Desk, signal: AbortSignal) {
    this.#window = window;
    this.#desk = desk;
    this.#paint = new NearPaint(window, signal);
  }

  /** Null while no marks are shown. */
  get hitTest(): HitTest | null {
    return this.#hitTest;
  }

  /** Paints what the page has now in place of what was painted before. */
  show(page: OpenPage): void {
    this.setGround(page);
    const marks = page.marks();
    this.#setFrameRules(marks.flatMap(({ ranges }) => ranges));
    this.#paint.show(marks);
    this.#hitTest = hitTest(marks);
  }

  /** Whether the page goes on changing without rest. */
  setRestless(restless: boolean): void {
    this.#paint.setRestless(restless);
  }

  hide(): void {
    this.#paint.hide();
    this.#hitTest = null;
    this.#endFlash();
    this.#rules.forEach((undo) => undo());
    this.#rules.clear();
  }

  /** Scrolls to a passage and lets it shine for a moment. False when it is not on the page. */
  flash(page: OpenPage, ranges: readonly StaticRangeInit[]): boolean {
    const first = ranges[0] && liveRange(ranges[0]);
    if (!first) return false;
    this.setGround(page);
    this.#setFrameRules(ranges);
    scrollTo(this.#window, first);
    this.#endFlash();
    const undo = paintAs(this.#window, FLASH_KEY, ranges, FLASH_PRIORITY);
    this.#flash = { undo, timer: this.#window.setTimeout(() => this.#endFlash(), FLASH_MS) };
    return true;
  }

  /** Sets up the rules for the ground that the article stands on. */
  setGround(page: OpenPage): void {
    const nodes = page.textMap.nodes();
    const inBody = nodes[nodes.length >> 1]?.parentElement;
    if (inBody) this.#desk.set(groundOf(inBody, this.#window));
  }

  /** Sees to it that every frame in which these ranges stand has the rules that paint them. */
  #setFrameRules(ranges: readonly StaticRangeInit[]): void {
    for (const document of new Set(
      ranges.map(({ startContainer }) => startContainer.ownerDocument),
    )) {
      const { body, defaultView } = document ?? {};
      if (!document || document === this.#window.document || !body || !defaultView) continue;
      if (this.#rules.has(document)) continue;
      this.#rules.set(document, setFrameRules(document, groundOf(body, defaultView)));
    }
  }

  #endFlash(): void {
    if (!this.#flash) return;
    this.#window.clearTimeout(this.#flash.timer);
    this.#flash.undo();
    this.#flash = null;
  }
}

/** Brings the passage to the middle of the window, through whatever scrolls around it. */
function scrollTo(window: Window, range: Range): void {
  const { clientHeight } = window.document.documentElement;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { y } = offsetIn(window, range.startContainer.ownerDocument);
  const { top, bottom } = range.getBoundingClientRect();
  const middle = y + (top + bottom) / 2;
  if (y + top < clientHeight * 0.1 || y + bottom > clientHeight * 0.7) {
    window.scrollBy({ top: middle - clientHeight / 3, behavior: 'instant' });
  }
}
