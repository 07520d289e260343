import type { Ground } from '../../lib/highlight/palette';
import { placeBeside } from './card/placing';
import { setStage, type Stage } from './card/stage';

/** How a box on the desk stands and goes. */
export interface BoxOptions {
  /** The lines of text that the box belongs to, on the viewport as it is now. */
  lines(): DOMRect[];
  near?: { x: number; y: number } | null;
  /** Moves the keyboard's focus into the box, and back when it closes. */
  focus?: boolean;
  closed?(): void;
}

interface OpenBox extends BoxOptions {
  node: HTMLElement;
  before: Element | null;
}

/** The one place where Whence shows anything in a page: at most one card or bar at a time. */
export class Desk {
  readonly #window: Window & typeof globalThis;
  readonly #sizes: ResizeObserver;
  #stage: Stage | null = null;
  #box: OpenBox | null = null;

  constructor(window: Window & typeof globalThis, signal: AbortSignal) {
    this.#window = window;
    const follow = () => this.place();
    this.#sizes = new window.ResizeObserver(follow);
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Makes sure that the stage stands, with the marks' rules for this ground. */
  set(ground: Ground): void {
    if (this.#stage?.ground === ground && this.#stage.host.isConnected) return;
    this.clear();
    this.#stage = setStage(this.#window.document, ground);
  }

  get isOpen(): boolean {
    return this.#box !== null;
  }

  /** Whether an event of the page's document happened in one of our boxes. */
  owns(event: Event): boolean {
    return this.#stage !== null && event.composedPath()[0] === this.#stage.host;
  }

  /** Whether the element is ours. */
  isHost(node: Node): boolean {
    return node === this.#stage?.host;
  }

  open(node: HTMLElement, options: BoxOptions): void {
    const before = options.focus ? this.#window.document.activeElement : null;
    this.close();
    if (!this.#stage) return;
    this.#stage.root.append(node);
    this.#box = { ...options, node, before };
    this.#sizes.observe(node);
    this.place();
    if (options.focus) node.focus({ preventScroll: true });
  }

  /** Shows a short message until the next box opens or it is taken away. */
  say(node: HTMLElement): () => void {
    this.#stage?.root.append(node);
    return () => node.remove();
  }

  close(): void {
    const box = this.#box;
    if (!box) return;
    this.#box = null;
    this.#sizes.unobserve(box.node);
    box.node.remove();
    if (box.before?.isConnected) (box.before as HTMLElement).focus({ preventScroll: true });
    box.closed?.();
  }

  /** Puts the open box where its passage is now. */
  place(): void {
    if (this.#box) {
      placeBeside(this.#box.node, this.#box.lines(), this.#box.near ?? null, this.#window);
    }
  }

  /** Takes everything of ours off the page. */
  clear(): void {
    this.close();
    this.#stage?.remove();
    this.#stage = null;
  }
}
