import { changeOf, sizeOf, type PageChange, type PageSize } from './page-change';
import { Pace } from './pace';
import type { OpenPage } from './open-page';
import { settle } from './settle';

/** Long enough for a framework to finish what it renders; the cap for a page that never rests. */
const SETTLE = { quietMs: 200, atMostMs: 1_000 };

/** What the watch needs of the reader. */
export interface PageWatchCallbacks {
  page(): OpenPage | null;
  /** Reads the page again. True when its article is the same as before. */
  readAgain(): Promise<boolean>;
  /** Called at every settled change, before anything else. */
  settled(): void;
  /** Told, whenever the page has settled, whether it goes on changing without rest. */
  restless(restless: boolean): void;
  logError(error: unknown): void;
}

/**
 * Follows what the page does to itself: article rendered late, unfolded, re-rendered, continued. A change
 * costs two clock reads; looking at the page and reading it again take what {@link Pace} allows.
 */
export class PageWatch {
  readonly #window: Window & typeof globalThis;
  readonly #callbacks: PageWatchCallbacks;
  readonly #signal: AbortSignal;
  readonly #pace = new Pace();
  readonly #observer: MutationObserver;
  /** To be called at every change. */
  readonly #changed: () => void;
  #size: PageSize = { characters: 0 };
  #start = 0;
  #timer = 0;
  #busy = false;

  constructor(
    window: Window & typeof globalThis,
    callbacks: PageWatchCallbacks,
    signal: AbortSignal,
  ) {
    this.#window = window;
    this.#callbacks = callbacks;
    this.#signal = signal;
    this.#changed = settle(
      window,
      SETTLE,
      (rests) => {
        callbacks.restless(!rests);
        this.#look();
      },
      signal,
    );
    this.#observer = new window.MutationObserver(() => this.#changed());
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    window.document.addEventListener('visibilitychange', () => this.#look(), { signal });
  }

  /** The page is being read: what changes from now on counts. */
  willRead(): void {
    const { document } = this.#window;
    this.#start = this.#window.performance.now();
    this.#size = sizeOf(document);
    this.#observer.observe(document, WHAT);
  }

  /** Watches the document of a frame, too, which may hold passages that the user noted. */
  follow(document: Document, signal: AbortSignal): void {
    const { MutationObserver } = this.#window;
    const observer = new MutationObserver(() => this.#changed());
    observer.observe(document, WHAT);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.#changed();
  }

  /** The page was read: watches the shadow roots, too, in which its text stands. */
  wasRead(): void {
    for (const root of this.#shadowRoots()) this.#observer.observe(root, WHAT);
    this.#pace.wasRead(this.#start, this.#window.performance.now());
  }

  /** Whether the page, as far as it matters for reading, is another than when it was read. */
  hasChanged(): boolean {
    return changeOf(this.#window.document, this.#callbacks.page(), this.#size) !== 'none';
  }

  /** Another page stands here now: it may be read as often as a new one. */
  reset(): void {
    this.#pace.reset();
    this.#window.clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #look(): void {
    const { document, performance } = this.#window;
    if (this.#signal.aborted || document.hidden) return;
    this.#callbacks.settled();
    if (this.#busy || this.#timer !== 0) return;
    const start = performance.now();
    if (this.#waits(this.#pace.untilLook(start))) return;
    const change = changeOf(document, this.#callbacks.page(), this.#size);
    const end = performance.now();
    const untilReading = this.#pace.untilReading(end);
    this.#pace.looked(start, end);
    if (change === 'none' || this.#waits(untilReading)) return;
    void this.#read(change);
  }

  /** Looks again after so many milliseconds. False for none. */
  #waits(ms: number): boolean {
    if (ms > 0) this.#timer = this.#window.setTimeout(() => this.#lookAgain(), ms);
    return ms > 0;
  }

  #lookAgain(): void {
    this.#timer = 0;
    this.#look();
  }

  async #read(change: PageChange): Promise<void> {
    this.#busy = true;
    try {
      const same = await this.#callbacks.readAgain();
      if (!same || change !== 'broken') this.#pace.lengthen();
    } catch (error) {
      this.#callbacks.logError(error);
    } finally {
      this.#busy = false;
    }
    this.#look();
  }

  /** Roots of the article's text that the document's observer does not see into. */
  #shadowRoots(): Node[] {
    const nodes = this.#callbacks.page()?.textMap.nodes() ?? [];
    const roots = new Set(nodes.map((node) => node.getRootNode()));
    return [...roots].filter((root) => 'host' in root);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#window.clearTimeout(this.#timer);
  }
}

const WHAT = { childList: true, characterData: true, subtree: true };
