import type { DraftBlock } from './draft-block';

/** Sentences: shorter blocks beside the story are labels, dates, buttons. */
const SHORTEST_LOST = 40;

/** An element with this many kept paragraphs of its own is the story's column. */
const COLUMN = 2;

/**
 * Readability leaves out paragraphs, quotations and embedded posts that hold many links or few words.
 * A block is put back when its element stands in a column of kept paragraphs, or is the parent's other
 * child beside it, and it reads like a sentence.
 */
export function restoreLost(drafts: readonly DraftBlock[]): DraftBlock[] {
  const columns = new Map<number, number>();
  for (const block of drafts) {
    if (block.kept) columns.set(block.parent, (columns.get(block.parent) ?? 0) + 1);
  }
  return drafts.filter((block, index) => {
    if (block.kept) return true;
    const inColumn =
      (columns.get(block.parent) ?? 0) >= COLUMN || (columns.get(block.slot) ?? 0) >= COLUMN;
    if (!inColumn || linkShare(block) > 0.5) return false;
    return block.kind === 'heading' || DATELINE.test(block.text)
      ? isKeptBeside(block, drafts[index + 1])
      : block.text.length >= SHORTEST_LOST;
  });
}

/** "AUBURN, Wash. —" in an element of its own: Readability takes it for a byline. */
const DATELINE = /^\p{Lu}[^.!?]{1,40}(?:\. ?)?(?: \([^)]{2,20}\))? ?[—–-]$/u;

/** A heading belongs to the story when what it heads does, and so does a dateline. */
function isKeptBeside(block: DraftBlock, next: DraftBlock | undefined): boolean {
  return (
    next !== undefined &&
    next.kept &&
    (next.parent === block.parent || DATELINE.test(block.text)) &&
    next.kind !== 'heading'
  );
}

/** 0…1: how much of a block's text is links. */
export function linkShare(block: DraftBlock): number {
  const linked = block.links.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return block.text.length === 0 ? 0 : linked / block.text.length;
}
