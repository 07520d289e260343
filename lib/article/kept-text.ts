import { Readability } from '@mozilla/readability';
import type { InertCopy } from './inert-copy';
import { STAMP } from './inert-copy';
import type { PageTape } from './page-tape';

/**
 * Runs Readability over the copy and flags the slots of the live text nodes that it kept; null when it
 * found nothing. Text is led back by the node's identity; where Readability rebuilt the page from HTML,
 * by the stamp of the nearest element and the same text in order under it.
 */
export function keepText(tape: PageTape, copy: InertCopy): Uint8Array | null {
  const parsed = new Readability<Element>(copy.document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return null;
  const kept = new Uint8Array(tape.nodes.length);
  const walker = copy.document.createTreeWalker(parsed.content, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const slot = copy.slotOf.get(node) ?? slotByStamp(tape, kept, node as Text);
    if (slot !== null) kept[slot] = 1;
  }
  return kept;
}

function slotByStamp(tape: PageTape, kept: Uint8Array, node: Text): number | null {
  const stamped = node.parentElement?.closest(`[${STAMP}]`);
  const top = Number(stamped?.getAttribute(STAMP) ?? NaN);
  const end = tape.ends[top];
  if (end === undefined) return null;
  for (let slot = top + 1; slot < end; slot++) {
    const live = tape.nodes[slot];
    if (!kept[slot] && live?.nodeType === 3 && (live as Text).data === node.data) return slot;
  }
  return null;
}
