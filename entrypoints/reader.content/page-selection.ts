import { frameDocument } from '../../lib/article/frames';

/** `Selection.getComposedRanges`, which looks into shadow roots; Chromium 137, Firefox 142. */
type ComposedSelection = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** What the user has selected in a page: also in its frames, and in the open shadow roots that they were in last. */
export class PageSelection {
  readonly #window: Window;
  #roots: ShadowRoot[] = [];
  /** The document that the user pressed a button or key in last. */
  #used: Document | null = null;

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    this.follow(window.document, signal);
  }

  /** Notes what the user does in a document, the page's own or a frame's. */
  follow(document: Document, signal: AbortSignal): void {
    for (const type of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(type, (event) => this.#note(document, event), { signal });
    }
  }

  /** The selection in the page's text, or null when there is none or it is in a field. */
  range(): Range | null {
    for (const window of this.#windows()) {
      const range = this.#rangeIn(window);
      if (range) return range;
    }
    return null;
  }

  clear(): void {
    for (const window of this.#windows()) window.getSelection()?.removeAllRanges();
  }

  #rangeIn(window: Window): Range | null {
    const { document } = window;
    const selection = window.getSelection() as ComposedSelection | null;
    if (!selection || selection.rangeCount === 0) return null;
    if (document.activeElement?.matches('input, textarea, [contenteditable]')) return null;
    const composed = selection.getComposedRanges?.({ shadowRoots: this.#roots })[0];
    const range = composed ? liveRange(document, composed) : selection.getRangeAt(0);
    return range.toString().trim() === '' ? null : range;
  }

  /** The window that has the focus, the page's or a frame's, then the one that the user acted in last. */
  #windows(): Window[] {
    const focused = focusedWindow(this.#window);
    const used = this.#used?.defaultView;
    return used && used !== focused ? [focused, used] : [focused];
  }

  #note(document: Document, event: Event): void {
    if (!event.isTrusted) return;
    this.#used = document;
    this.#roots = event.composedPath().filter(isShadowRoot);
  }
}

function focusedWindow(window: Window): Window {
  const { activeElement } = window.document;
  const inner = activeElement && frameDocument(activeElement)?.defaultView;
  return inner ? focusedWindow(inner) : window;
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
