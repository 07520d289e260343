import type { DraftBlock } from './draft-block';
import type { PageTape } from './page-tape';

/** With more of the text hidden than this the page is still being shown, or not rendered at all. */
const MOST_HIDDEN = 0.5;

/**
 * Leaves out blocks that a style sheet hides. Asks the browser where it can tell (`checkVisibility`, which
 * needs styles but no layout); elsewhere, and while most of the story is hidden, all blocks stay.
 */
export function onlyShown(tape: PageTape, blocks: readonly DraftBlock[]): DraftBlock[] {
  const shown = blocks.filter((block) => isShown(tape.nodes[block.first]?.parentElement ?? null));
  return lengthOf(shown) >= lengthOf(blocks) * MOST_HIDDEN ? shown : [...blocks];
}

function isShown(element: Element | null): boolean {
  const check = (element as Partial<Element> | null)?.checkVisibility;
  return check === undefined || check.call(element);
}

function lengthOf(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
