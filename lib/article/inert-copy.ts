import type { PageTape } from './page-tape';

/** Carries a slot of the tape through Readability, which rebuilds elements and keeps attributes. */
export const STAMP = 'data-whence-slot';

/** A copy of the page that nothing runs in and that Readability may take apart. */
export interface InertCopy {
  document: Document;
  /** Text node of the copy → slot of the live one. */
  slotOf: Map<Node, number>;
}

/**
 * Copies the tape into a document without window: no scripts, images, custom elements run there.
 * Noise and blank text stay out, so Readability has less to look at and less to get wrong.
 */
export function copyInert(page: Document, tape: PageTape, noise: Uint8Array): InertCopy {
  const copy = page.implementation.createHTMLDocument(page.title);
  copy.documentElement.lang = page.documentElement.lang;
  const slotOf = new Map<Node, number>();
  const suspects = new Set(tape.suspects);
  const copies: (Node | undefined)[] = [copy.body];
  copy.body.setAttribute(STAMP, '0');
  for (let slot = 1; slot < tape.nodes.length; slot++) {
    if (noise[slot]) {
      slot = (tape.ends[slot] ?? slot + 1) - 1;
      continue;
    }
    const live = tape.nodes[slot];
    if (!live || isBlank(tape, slot, live)) continue;
    const node = copy.importNode(live, false);
    if (node.nodeType === 1) {
      if (suspects.has(slot)) acquit(node as Element);
      (node as Element).setAttribute(STAMP, String(slot));
    } else slotOf.set(node, slot);
    copies[slot] = node;
    copies[tape.parents[slot] ?? 0]?.appendChild(node);
  }
  return { document: copy, slotOf };
}

/** A suspect that was found to hold the story must not look like one to Readability either. */
function acquit(element: Element): void {
  for (const name of ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden', 'aria-modal']) {
    element.removeAttribute(name);
  }
}

function isBlank(tape: PageTape, slot: number, live: Node): boolean {
  return live.nodeType === 3 && tape.chars[slot] === tape.chars[slot + 1];
}
