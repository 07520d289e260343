import type { DraftBlock } from './draft-block';
import { findHolders } from './holders';
import { restoreLost } from './restore';
import { isAboutAuthor, isBoilerplate, isTeaser } from './stray-blocks';

/** What the repairs know of the page beside its blocks. */
export interface RepairContext {
  title: string;
  byline: string | null;
  /** Host of the page, to know its own links from others'. */
  host: string;
}

/**
 * The blocks that carry the story: what Readability lost put back, what is not the story left out. Pauses after
 * each block.
 */
export function* repair(
  drafts: readonly DraftBlock[],
  context: RepairContext,
): Generator<void, DraftBlock[], void> {
  const title = squeeze(context.title);
  const kept = yield* filter(
    restoreLost(drafts),
    (block) =>
      !isTeaser(block, context) &&
      !isBoilerplate(block) &&
      HAS_WORD.test(block.text) &&
      (block.text.length > 2 * context.title.length || squeeze(block.text) !== title),
  );
  return dropLooseHeadings(yield* dropRepeats(dropAuthorBox(kept, context)));
}

/** The blocks that pass; pauses after each. */
function* filter(
  blocks: readonly DraftBlock[],
  passes: (block: DraftBlock, index: number) => boolean,
): Generator<void, DraftBlock[], void> {
  const passed: DraftBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (passes(block, index)) passed.push(block);
    yield;
  }
  return passed;
}

/** A block of dashes or dots is an ornament. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The last blocks may tell of the author, in a box without a telling name. */
function dropAuthorBox(blocks: DraftBlock[], context: RepairContext): DraftBlock[] {
  const tail = Math.max(1, blocks.length - 3);
  return blocks.filter(
    (block, index) => index < tail || !isAboutAuthor(block.text, context.byline),
  );
}

/** Shorter texts may well stand twice; a block that is all quotation says itself a second time sooner. */
const SHORTEST_REPEAT = 30;
const SHORTEST_QUOTE = 15;

/** "Lida Horak, mayor" under a pull quote. */
const LONGEST_CREDIT = 60;

/** A pull quote repeats words of the body: of two blocks the one held by the other goes. */
function* dropRepeats(blocks: DraftBlock[]): Generator<void, DraftBlock[], void> {
  const texts: string[] = [];
  for (const block of blocks) {
    texts.push(squeeze(block.text));
    yield;
  }
  const holdersOf = yield* findHolders(texts, SHORTEST_QUOTE);
  const seen = new Set<string>();
  let dropped: DraftBlock | null = null;
  return yield* filter(blocks, (block, index) => {
    const text = texts[index] ?? '';
    if (isRepeat(block, text, holdersOf, seen)) dropped = block;
    else if (!dropped || !isCreditOf(block, dropped)) {
      dropped = null;
      return true;
    }
    return false;
  });
}

function isRepeat(
  block: DraftBlock,
  text: string,
  holdersOf: (text: string) => readonly string[],
  seen: Set<string>,
): boolean {
  if (text.length < (isQuotation(block) ? SHORTEST_QUOTE : SHORTEST_REPEAT)) return false;
  const holders = holdersOf(text);
  if (holders.length < 2) return false;
  if (holders.some((other) => other !== text)) return true;
  // Word for word the same block: the first stays.
  const isSecond = seen.has(text);
  seen.add(text);
  return isSecond;
}

function isQuotation(block: DraftBlock): boolean {
  if (block.kind === 'heading') return false;
  return block.kind === 'quote' || /^["“”„«»'‘‚].*["“”»«'’][.,!?]?$/s.test(block.text);
}

function isCreditOf(block: DraftBlock, quote: DraftBlock): boolean {
  return (
    block.parent === quote.parent &&
    block.text.length < LONGEST_CREDIT &&
    !/[.!?…]["”]?$/.test(block.text)
  );
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
