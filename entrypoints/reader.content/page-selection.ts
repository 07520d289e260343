import { frameDocument } from '../../lib/article/frames';

/** `Selection.getComposedRanges`, which looks into shadow roots; Chromium 137, Firefox 142. */
type ComposedSelection = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** What the user has selected in a page: also in its frames, and in the open shadow roots that they were in last. */
export class PageSelection {
  readonly #window: Window;
  #roots: ShadowRoot[] = [];

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    this.follow(window.document, signal);
  }

  /** Notes what the user does in a document, the page's own or a frame's. */
  follow(document: Document, signal: AbortSignal): void {
    for (const type of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(type, (event) => this.#noteRoots(event), { signal });
    }
  }

  /** The selection in the page's text, or null when there is none or it is in a field. */
  range(): Range | null {
    const window = this.#windowInUse();
    const { document } = window;
    const selection = window.getSelection() as ComposedSelection | null;
    if (!selection || selection.rangeCount === 0) return null;
    if (document.activeElement?.matches('input, textarea, [contenteditable]')) return null;
    const composed = selection.getComposedRanges?.({ shadowRoots: this.#roots })[0];
    const range = composed ? liveRange(document, composed) : selection.getRangeAt(0);
    return range.toString().trim() === '' ? null : range;
  }

  clear(): void {
    this.#windowInUse().getSelection()?.removeAllRanges();
  }

  /** The page's window, or that of the frame which has the focus. */
  #windowInUse(): Window {
    let window = this.#window;
    for (;;) {
      const { activeElement } = window.document;
      const inner = activeElement && frameDocument(activeElement)?.defaultView;
      if (!inner) return window;
      window = inner;
    }
  }

  #noteRoots(event: Event): void {
    if (!event.isTrusted) return;
    this.#roots = event.composedPath().filter(isShadowRoot);
  }
}

function isShadowRoot(target: EventTarget): target is ShadowRoot {
  return 'host' in target && 'mode' in target;
}

/** A selection that reaches from one tree into another is kept to the one that it began in. */
function liveRange(document: Document, range: StaticRange): Range {
  const live = document.createRange();
  const root = range.startContainer.getRootNode();
  const endRoot = range.endContainer.getRootNode();
  live.setStart(range.startContainer, range.startOffset);
  if (root === endRoot) live.setEnd(range.endContainer, range.endOffset);
  else if ('host' in root) live.setEnd(...endOfText(root));
  else if ('host' in endRoot) live.setEndBefore(endRoot.host as Element);
  return live;
}

/** The place after a tree's last character: text maps know places in text nodes best. */
function endOfText(root: Node): [node: Node, offset: number] {
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  return last.nodeType === 3 ? [last, (last as Text).data.length] : [root, root.childNodes.length];
}
