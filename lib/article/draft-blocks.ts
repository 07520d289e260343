import type { BlockKind } from '../model';
import { BlockDrafter } from './block-drafter';
import type { DraftBlock } from './draft-block';
import type { PageTape } from './page-tape';
import { tagAt } from './page-tape';

/** Elements that a browser lays out as blocks when no style sheet says otherwise. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 ' +
    'H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
);

/** Which part of the page to draft, and what of it. */
export interface DraftScope {
  /** Slots `[start, end)`. */
  start: number;
  end: number;
  /** Slots that are not drafted at all. */
  noise: Uint8Array;
  kept: Uint8Array;
  /** Turns an `href` as written into an absolute http(s) address, else null. */
  resolve: (href: string) => string | null;
}

interface Open {
  end: number;
  slot: number;
  kind: BlockKind;
  block: boolean;
  link: string | null;
}

/** All blocks of text in a part of the page, in order, those that Readability did not keep among them. */
export function draftBlocks(tape: PageTape, scope: DraftScope): DraftBlock[] {
  const drafter = new BlockDrafter(tape);
  const open: Open[] = [];
  let current: Open = {
    end: Infinity,
    slot: scope.start,
    kind: 'paragraph',
    block: true,
    link: null,
  };
  drafter.startBlock(current.kind, current.slot);

  const leave = (slot: number): void => {
    while (slot >= current.end) {
      const left = current;
      current = open.pop() ?? { ...left, end: Infinity };
      if (left.block) drafter.startBlock(current.kind, current.slot);
      if (left.link !== current.link) drafter.setLink(current.link);
    }
  };

  for (let slot = scope.start; slot < scope.end; slot++) {
    leave(slot);
    if (scope.noise[slot]) {
      slot = (tape.ends[slot] ?? slot + 1) - 1;
      continue;
    }
    const tag = tagAt(tape, slot);
    if (tag === '') drafter.addText(tape.nodes[slot] as Text, slot, scope.kept[slot] === 1);
    else if (tag === 'BR') drafter.lineBreak();
    else {
      const entered = enter(tape, slot, tag, current, scope);
      if (!entered) continue;
      open.push(current);
      current = entered;
      if (entered.block) drafter.startBlock(entered.kind, entered.slot);
      drafter.setLink(entered.link);
    }
  }
  return drafter.finish();
}

/** What an element changes for the text in it, or null when nothing. */
function enter(
  tape: PageTape,
  slot: number,
  tag: string,
  current: Open,
  scope: DraftScope,
): Open | null {
  const end = tape.ends[slot] ?? slot + 1;
  if (tag === 'A') {
    const href = (tape.nodes[slot] as Element).getAttribute('href');
    return { ...current, end, block: false, link: href === null ? null : scope.resolve(href) };
  }
  if (!BLOCKS.has(tag)) return null;
  return { end, slot, kind: kindOf(tag, current.kind), block: true, link: current.link };
}

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (around === 'quote' || around === 'preformatted') return around;
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'PRE') return 'preformatted';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  return tag === 'LI' || around === 'list-item' ? 'list-item' : 'paragraph';
}
