/** `Selection.getComposedRanges`, which looks into shadow roots; Chromium 137, Firefox 142. */
type ComposedSelection = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** What the user has selected in a page, also in the open shadow roots that they were in last. */
export class PageSelection {
  readonly #window: Window;
  #roots: ShadowRoot[] = [];

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    for (const type of ['pointerdown', 'keydown'] as const) {
      window.document.addEventListener(type, (event) => this.#noteRoots(event), { signal });
    }
  }

  /** The selection in the page's text, or null when there is none or it is in a field. */
  range(): Range | null {
    const { document } = this.#window;
    const selection = this.#window.getSelection() as ComposedSelection | null;
    if (!selection || selection.rangeCount === 0) return null;
    if (document.activeElement?.matches('input, textarea, [contenteditable]')) return null;
    const composed = selection.getComposedRanges?.({ shadowRoots: this.#roots })[0];
    const range = composed ? liveRange(document, composed) : selection.getRangeAt(0);
    return range.toString().trim() === '' ? null : range;
  }

  clear(): void {
    this.#window.getSelection()?.removeAllRanges();
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
