import type { BlockKind } from '../model';
import type { DraftBlock } from './draft-block';
import type { PageTape } from './page-tape';

/** Soft hyphen, zero-width space, word joiner, byte order mark: seen by nobody, in the way of every search. */
const isUnseen = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

/** CSS white space, and the spaces that CSS keeps but a reader sees as a space all the same. */
const isWhite = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/**
 * Puts text nodes into blocks as CSS lays out lines: white space collapsed across inline elements,
 * trimmed at the ends of lines; one `<br>` is a line break in the block, two begin another block.
 */
export class BlockDrafter {
  readonly blocks: DraftBlock[] = [];
  #block: DraftBlock | null = null;
  #space: { node: Text; offset: number } | null = null;
  #breaks = 0;
  #kind: BlockKind = 'paragraph';
  #slot = 0;
  #link: string | null = null;
  readonly #tape: PageTape;

  constructor(tape: PageTape) {
    this.#tape = tape;
  }

  /** What follows stands by itself, in the block element at `slot`. */
  startBlock(kind: BlockKind, slot: number): void {
    this.#endBlock();
    this.#kind = kind;
    this.#slot = slot;
  }

  lineBreak(): void {
    this.#breaks++;
    this.#space = null;
  }

  /** The link that the following text belongs to, or null for none. */
  setLink(href: string | null): void {
    this.#link = href;
  }

  /** Adds a text node. `preformatted` text keeps its white space. */
  addText(node: Text, slot: number, kept: boolean): void {
    const { data } = node;
    const preformatted = this.#kind === 'preformatted';
    let at = 0;
    while (at < data.length) {
      const code = data.charCodeAt(at);
      if (isUnseen(code)) at++;
      else if (isWhite(code) && !(preformatted && this.#block)) {
        this.#space ??= { node, offset: at };
        at++;
      } else {
        const end = preformatted ? data.length : endOfWord(data, at);
        this.#addWord(node, slot, at, end, kept);
        at = end;
      }
    }
  }

  /** Ends the last block and returns all. */
  finish(): DraftBlock[] {
    this.#endBlock();
    return this.blocks;
  }

  #endBlock(): void {
    if (this.#block?.kind === 'preformatted') trimEnd(this.#block);
    this.#block = null;
    this.#space = null;
    this.#breaks = 0;
  }

  #addWord(node: Text, slot: number, start: number, end: number, kept: boolean): void {
    if (this.#breaks > 1) this.#endBlock();
    const block = (this.#block ??= this.#open(slot));
    if (block.text !== '' && this.#breaks === 1) block.text += '\n';
    else if (block.text !== '' && this.#space) {
      addPiece(block, this.#space.node, this.#space.offset, 1);
      block.text += ' ';
    }
    this.#space = null;
    this.#breaks = 0;
    const at = block.text.length;
    addPiece(block, node, start, end - start);
    block.text += node.data.slice(start, end);
    block.last = slot;
    if (kept) block.kept = true;
    if (this.#link !== null) addLink(block, this.#link, at);
  }

  #open(slot: number): DraftBlock {
    const block: DraftBlock = {
      kind: this.#kind,
      text: '',
      runs: [],
      links: [],
      slot: this.#slot,
      parent: this.#tape.parents[this.#slot] ?? 0,
      first: slot,
      last: slot,
      kept: false,
    };
    this.blocks.push(block);
    return block;
  }
}

function endOfWord(data: string, start: number): number {
  let end = start + 1;
  for (; end < data.length; end++) {
    const code = data.charCodeAt(end);
    if (isUnseen(code)) return end;
    // A single space within the node is copied as it stands; anything else is collapsed.
    if (isWhite(code) && !(code === 0x20 && isPlain(data.charCodeAt(end + 1)))) return end;
  }
  return end;
}

function isPlain(code: number): boolean {
  return !Number.isNaN(code) && !isWhite(code) && !isUnseen(code);
}

function addPiece(block: DraftBlock, node: Text, offset: number, length: number): void {
  const at = block.text.length;
  const last = block.runs[block.runs.length - 1];
  if (last?.node !== node) {
    block.runs.push({ node, data: node.data, pieces: [at, offset, length] });
    return;
  }
  const { pieces } = last;
  const tail = pieces.length - 3;
  const tailLength = pieces[tail + 2] ?? 0;
  const follows =
    (pieces[tail] ?? 0) + tailLength === at && (pieces[tail + 1] ?? 0) + tailLength === offset;
  if (follows) pieces[tail + 2] = tailLength + length;
  else pieces.push(at, offset, length);
}

function addLink(block: DraftBlock, href: string, start: number): void {
  const last = block.links[block.links.length - 1];
  if (last?.href === href && start - last.span[1] <= 1) {
    last.span = [last.span[0], block.text.length];
  } else block.links.push({ href, span: [start, block.text.length] });
}

/** White space at the end of preformatted text is not seen. */
function trimEnd(block: DraftBlock): void {
  const length = block.text.trimEnd().length;
  const cut = block.text.length - length;
  const pieces = block.runs[block.runs.length - 1]?.pieces;
  const lastLength = pieces?.[pieces.length - 1] ?? 0;
  if (!pieces || cut === 0 || cut >= lastLength) return;
  pieces[pieces.length - 1] = lastLength - cut;
  block.text = block.text.slice(0, length);
}
