/** A document of its own, as large as a small window. Resolves when it is parsed. */
export async function openFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; width: 800px; height: 600px; position: fixed; inset: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Keeps account of the closed shadow roots that are made in a window. */
export function watchShadowRoots(window: Window & typeof globalThis): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const { prototype } = window.Element;
  const attachShadow = prototype.attachShadow;
  prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  return roots;
}

/** The range of words that stand in one text node. Throws when they don't. */
export function rangeOf(document: Document, words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`“${words}” stands in no text node`);
}

export function centre({ left, top, width, height }: DOMRect): { x: number; y: number } {
  return { x: left + width / 2, y: top + height / 2 };
}

/** A button of ours by its words or its label. Throws when there is none. */
export function buttonOf(root: ShadowRoot | null, label: string): HTMLElement {
  const button = [...(root?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent === label || one.getAttribute('aria-label') === label,
  );
  if (!button) throw new Error(`no button “${label}”`);
  return button;
}

/** The words that a highlight of the page paints, in order of the page; empty when it isn't there. */
export function painted(window: Window & typeof globalThis, key: string): string[] {
  const highlight = window.CSS.highlights.get(key);
  return [...(highlight ?? [])].map((range) => {
    const live = window.document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}

/** The keys of the window's highlights. */
export function highlightKeys(window: Window & typeof globalThis): string[] {
  return [...window.CSS.highlights.keys()].sort();
}
