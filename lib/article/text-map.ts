import type { Span } from '../model';

/** Text of one live node, and which stretches of it stand where in `Article.text`. */
export interface TextRun {
  node: Text;
  /** What the node held when it was read: with other data its places are void. */
  data: string;
  /** Triples: offset in the text, offset in the node, length. Ascending, one character for one character. */
  pieces: number[];
}

/**
 * Between spans of `Article.text` and places in the live page.
 *
 * The text is the nodes' text with white space collapsed as CSS does; non-breaking spaces count as white
 * space, soft hyphens and zero-width spaces are left out of the text and of the ranges. So the texts of a
 * span's ranges, white space collapsed, are the span's text exactly, but for the line breaks between
 * blocks, which no node holds.
 */
export class TextMap {
  readonly #runs: readonly TextRun[];
  readonly #starts: number[];
  readonly #runOf: Map<Node, number>;

  constructor(runs: readonly TextRun[]) {
    this.#runs = runs;
    this.#starts = runs.map((run) => run.pieces[0] ?? 0);
    this.#runOf = new Map(runs.map((run, index) => [run.node, index]));
  }

  /**
   * The ranges that show a span, in order of the text: one a text run, split where a soft hyphen
   * stands. Empty when any of the nodes has left the page or has other text now.
   */
  rangesFor(span: Span): StaticRangeInit[] {
    const ranges: StaticRangeInit[] = [];
    for (let index = this.#runAt(span[0]); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || (run.pieces[0] ?? 0) >= span[1]) break;
      if (runEnd(run) <= span[0]) continue;
      if (!stands(run)) return [];
      addRanges(ranges, run, span);
    }
    return ranges;
  }

  /** One live range from the span's first to its last character, or null when it is gone. */
  rangeFor(span: Span): Range | null {
    const ranges = this.rangesFor(span);
    const first = ranges[0];
    const last = ranges[ranges.length - 1];
    const page = first?.startContainer.ownerDocument;
    if (!first || !last || !page) return null;
    const range = page.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return range.startContainer === first.startContainer ? range : null;
  }

  /** The span that a range of the page covers, or null when none of the article's text is in it. */
  spanOf(range: AbstractRange): Span | null {
    const { ownerDocument } = range.startContainer;
    if (!this.#runs.some(({ node }) => node.ownerDocument === ownerDocument)) return null;
    const start = this.#offsetOf(range.startContainer, range.startOffset, 'start');
    const end = this.#offsetOf(range.endContainer, range.endOffset, 'end');
    return start !== null && end !== null && start < end ? [start, end] : null;
  }

  /** Whether every node is in the page still, with the text that was read. Allocates nothing. */
  standsWhole(): boolean {
    return this.#runs.every(stands);
  }

  /** The text nodes that bear the article, in order of the text: what to watch for changes. */
  nodes(): Text[] {
    return this.#runs.map((run) => run.node);
  }

  /** Index of the last run that starts at or before an offset. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #offsetOf(container: Node, offset: number, side: 'start' | 'end'): number | null {
    const index = this.#runOf.get(container);
    const run = index === undefined ? undefined : this.#runs[index];
    if (run) return offsetInRun(run, offset, side);
    return side === 'start'
      ? this.#firstAfter(container, offset)
      : this.#lastBefore(container, offset);
  }

  #firstAfter(container: Node, offset: number): number | null {
    const index = this.#countBefore(container, offset);
    const run = this.#runs[index];
    return run ? (run.pieces[0] ?? null) : null;
  }

  #lastBefore(container: Node, offset: number): number | null {
    const run = this.#runs[this.#countBefore(container, offset) - 1];
    return run ? runEnd(run) : null;
  }

  /** How many runs stand before a boundary that is in none of them. Runs are in order of the page. */
  #countBefore(container: Node, offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run && isBefore(run.node, container, offset)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a run's node is in its document still, with the text that was read. */
function stands({ node, data }: TextRun): boolean {
  return node.isConnected && node.data === data;
}

function isBefore(node: Node, container: Node, offset: number): boolean {
  const child = container.childNodes[offset];
  const [pivot, other] = inOneDocument(child ?? container, node);
  const order = pivot.compareDocumentPosition(other);
  if (order & 2) return true;
  // Past the container's last child: what it holds is before the boundary.
  return child === undefined && (order & 16) !== 0;
}

/** Two nodes, or the frames that they stand in, in the document that holds both. */
function inOneDocument(a: Node, b: Node): [Node, Node] {
  const aroundA = frameAncestry(a);
  const aroundB = frameAncestry(b);
  for (const one of aroundA) {
    const other = aroundB.find(({ ownerDocument }) => ownerDocument === one.ownerDocument);
    if (other) return [one, other];
  }
  return [a, b];
}

/** A node, the frame that its document is in, that frame's frame, and so on. */
function frameAncestry(node: Node): Node[] {
  const frame = node.ownerDocument?.defaultView?.frameElement;
  return frame ? [node, ...frameAncestry(frame)] : [node];
}

/** Offset in the text after the run's last character. */
function runEnd({ pieces }: TextRun): number {
  return (pieces[pieces.length - 3] ?? 0) + (pieces[pieces.length - 1] ?? 0);
}

function addRanges(ranges: StaticRangeInit[], run: TextRun, span: Span): void {
  const { node, data, pieces } = run;
  let open: StaticRangeInit | null = null;
  for (let i = 0; i < pieces.length; i += 3) {
    const at = pieces[i] ?? 0;
    const inNode = pieces[i + 1] ?? 0;
    const from = Math.max(at, span[0]);
    const to = Math.min(at + (pieces[i + 2] ?? 0), span[1]);
    if (from >= to) continue;
    const startOffset = inNode + from - at;
    const endOffset = inNode + to - at;
    if (open && isWhite(data, open.endOffset, startOffset)) open.endOffset = endOffset;
    else {
      open = { startContainer: node, startOffset, endContainer: node, endOffset };
      ranges.push(open);
    }
  }
}

/** Whether a stretch of a node's data is white space that was collapsed, and not a left out hyphen. */
function isWhite(data: string, start: number, end: number): boolean {
  return /^\s*$/.test(data.slice(start, end));
}

/** A boundary in a text node, as an offset in the text; in collapsed white space, the nearer end. */
function offsetInRun(run: TextRun, offset: number, side: 'start' | 'end'): number {
  const { pieces } = run;
  let before = pieces[0] ?? 0;
  for (let i = 0; i < pieces.length; i += 3) {
    const at = pieces[i] ?? 0;
    const inNode = pieces[i + 1] ?? 0;
    const length = pieces[i + 2] ?? 0;
    if (offset < inNode) return side === 'start' ? at : before;
    if (offset < inNode + length || (side === 'end' && offset === inNode + length)) {
      return at + offset - inNode;
    }
    before = at + length;
  }
  return before;
}
