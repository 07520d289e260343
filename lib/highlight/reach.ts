/**
 * Passages are painted this far beyond the window, on each side, so that scrolling meets painted text. Each one
 * more costs Chromium some 15 µs in every frame in which the page changes.
 */
const MARGIN = '50%';

/** Milliseconds between two looks of the browser at where the elements stand; else it looks at every frame. */
const DELAY_MS = 200;

/** `delay` is Chromium's, `scrollMargin` not yet everywhere; what a browser doesn't know it leaves out. */
interface ObserverOptions extends IntersectionObserverInit {
  delay: number;
  scrollMargin: string;
}

/**
 * Knows which of the elements that it follows are out of reach: more than half a window away from what the window,
 * or the frame or box that scrolls them, shows. The browser tells; no layout is asked for.
 */
export class Reach {
  readonly #observer: IntersectionObserver;
  readonly #changed: () => void;
  readonly #far = new Set<Element>();
  #elements: ReadonlySet<Element> = new Set();

  /** `changed` is called when elements have come into reach or gone out of it. */
  constructor(window: Window & typeof globalThis, changed: () => void) {
    this.#changed = changed;
    const options: ObserverOptions = {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
      delay: DELAY_MS,
    };
    this.#observer = new window.IntersectionObserver((news) => this.#take(news), options);
  }

  /** Follows these elements and no others. */
  follow(elements: ReadonlySet<Element>): void {
    for (const element of this.#elements) {
      if (elements.has(element)) continue;
      this.#observer.unobserve(element);
      this.#far.delete(element);
    }
    for (const element of elements) {
      if (!this.#elements.has(element)) this.#observer.observe(element);
    }
    this.#elements = elements;
  }

  /** False as long as it is not known, and for what has no box to tell by. */
  isFar(element: Element): boolean {
    return this.#far.has(element);
  }

  #take(news: readonly IntersectionObserverEntry[]): void {
    let changed = false;
    for (const { target, isIntersecting, boundingClientRect } of news) {
      if (!this.#elements.has(target)) continue;
      const hasBox = boundingClientRect.width > 0 || boundingClientRect.height > 0;
      const far = hasBox && !isIntersecting;
      changed ||= far !== this.#far.has(target);
      if (far) this.#far.add(target);
      else this.#far.delete(target);
    }
    if (changed) this.#changed();
  }
}
