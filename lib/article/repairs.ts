import type { DraftBlock } from './draft-block';
import { restoreLost } from './restore';
import { isAboutAuthor, isBoilerplate, isTeaser } from './stray-blocks';

/** What the repairs know of the page beside its blocks. */
export interface RepairContext {
  title: string;
  byline: string | null;
  /** Host of the page, to know its own links from others'. */
  host: string;
}

/** The blocks that carry the story: what Readability lost put back, what is not the story left out. */
export function repair(drafts: readonly DraftBlock[], context: RepairContext): DraftBlock[] {
  const restored = restoreLost(drafts);
  const kept = restored.filter(
    (block) =>
      !isTeaser(block, context) &&
      !isBoilerplate(block) &&
      squeeze(block.text) !== squeeze(context.title),
  );
  return dropLooseHeadings(dropRepeats(dropAuthorBox(kept, context)));
}

/** The last blocks may tell of the author, in a box without a telling name. */
function dropAuthorBox(blocks: DraftBlock[], context: RepairContext): DraftBlock[] {
  const tail = Math.max(1, blocks.length - 3);
  return blocks.filter(
    (block, index) => index < tail || !isAboutAuthor(block.text, context.byline),
  );
}

/** Shorter texts may well stand twice. */
const SHORTEST_REPEAT = 30;

/** A pull quote repeats words of the body: of two blocks the one held by the other goes. */
function dropRepeats(blocks: DraftBlock[]): DraftBlock[] {
  const squeezed = blocks.map((block) => squeeze(block.text));
  const all = `\n${squeezed.join('\n')}\n`;
  const seen = new Set<string>();
  return blocks.filter((_, index) => {
    const text = squeezed[index] ?? '';
    if (text.length < SHORTEST_REPEAT) return true;
    const own = all.indexOf(text);
    const again = all.indexOf(text, own + 1) >= 0;
    if (!again) return true;
    // Word for word the same block: the first stays.
    if (squeezed.filter((other) => other.includes(text)).every((other) => other === text)) {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    }
    return false;
  });
}

/** A heading with nothing under it announced what was left out. */
function dropLooseHeadings(blocks: DraftBlock[]): DraftBlock[] {
  const kept: DraftBlock[] = [];
  for (const block of [...blocks].reverse()) {
    if (block.kind !== 'heading' || kept.length > 0) kept.push(block);
  }
  return kept.reverse();
}

/** Letters and digits only, so that typography does not hide that two texts are the same. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
