/**
 * The live page laid out flat: one walk over the DOM, in the order of the text, open shadow roots
 * and slots in their place. Everything that reads the page works on this list, never on the page
 * again, so that reading costs one walk and changes nothing.
 */
import { frameDocument, isFrame } from './frames';
import { namesNoise } from './noise-names';

/** What a walk leaves out whole: it never carries words of the article. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO IMG PICTURE SOURCE ' +
    'MAP INPUT SELECT TEXTAREA BUTTON LINK META HEAD NAV DIALOG DATALIST PROGRESS METER RT RP MATH ' +
    'FIGCAPTION'
  ).split(' '),
);

const NOISE_TAGS = new Set(['ASIDE', 'FOOTER', 'FORM']);

const NOISE_ROLES = new Set(
  'navigation complementary menu menubar dialog alertdialog alert banner contentinfo search form tooltip tablist'.split(
    ' ',
  ),
);

/** What a page does not show by its own markup; a style sheet's rules are looked at later. */
export const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A text node this long is a sentence or a piece of one; headlines and labels are mostly shorter. */
const SENTENCE = 70;

const NOT_BLANK = /[^\s\u200b\ufeff]/;

/** The flat page. Arrays run in parallel; a place in them is called a slot. */
export interface PageTape {
  /** Elements and non-empty text nodes, in order of the text. White space between them is kept too. */
  nodes: (Element | Text)[];
  /** Slot after the last one of the node's subtree. */
  ends: number[];
  /** Slot of the parent element, -1 for the root. */
  parents: number[];
  /** Characters of text before the slot, so that a subtree's share is one subtraction. */
  chars: number[];
  /** The same, of texts as long as a sentence only. */
  prose: number[];
  /** Slots of elements that look like noise by name, role or tag; see `withoutNoise`. */
  suspects: number[];
  /** Tags that are left out whole. */
  skipped: ReadonlySet<string>;
}

/** Lays the page's body flat. Text under `figcaption`, menus, media and scripts is not on the tape. */
export function layFlat(root: Element, skipped: ReadonlySet<string> = SKIPPED): PageTape {
  const tape: PageTape = {
    nodes: [],
    ends: [],
    parents: [],
    chars: [0],
    prose: [0],
    suspects: [],
    skipped,
  };
  addElement(tape, root, -1);
  return tape;
}

/** Characters of text in the subtree at `slot`. */
export function charsIn(tape: PageTape, slot: number): number {
  return (tape.chars[tape.ends[slot] ?? 0] ?? 0) - (tape.chars[slot] ?? 0);
}

/** Characters of sentences in the subtree at `slot`: no menus, labels, headlines. */
export function proseIn(tape: PageTape, slot: number): number {
  return (tape.prose[tape.ends[slot] ?? 0] ?? 0) - (tape.prose[slot] ?? 0);
}

/** Whether `slot` is `ancestor` or stands under it. */
export function isWithin(tape: PageTape, slot: number, ancestor: number): boolean {
  return slot >= ancestor && slot < (tape.ends[ancestor] ?? 0);
}

/** The tag name in capitals, for a page may be XHTML; empty for a text node. */
export function tagAt(tape: PageTape, slot: number): string {
  const node = tape.nodes[slot];
  return node?.nodeType === 1 ? (node as Element).tagName.toUpperCase() : '';
}

function addElement(tape: PageTape, element: Element, parent: number): void {
  const slot = tape.nodes.length;
  push(tape, element, parent, 0);
  if (isSuspect(element)) tape.suspects.push(slot);
  const root = element.shadowRoot;
  if (isFrame(element)) addFrame(tape, element, slot);
  else if (root) addChildren(tape, root.firstChild, slot);
  else if (!addAssigned(tape, element, slot)) addChildren(tape, element.firstChild, slot);
  tape.ends[slot] = tape.nodes.length;
}

function addFrame(tape: PageTape, frame: Element, parent: number): void {
  const inner = frameDocument(frame);
  if (inner) addNode(tape, inner.body, parent);
}

function addChildren(tape: PageTape, first: Node | null, parent: number): void {
  for (let node = first; node; node = node.nextSibling) addNode(tape, node, parent);
}

/** True when the element is a slot that shows nodes assigned to it. */
function addAssigned(tape: PageTape, element: Element, parent: number): boolean {
  if (element.tagName !== 'SLOT') return false;
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  for (const node of assigned) addNode(tape, node, parent);
  return assigned.length > 0;
}

function addNode(tape: PageTape, node: Node, parent: number): void {
  if (node.nodeType === 1) {
    const element = node as Element;
    if (!tape.skipped.has(element.tagName.toUpperCase())) addElement(tape, element, parent);
  } else if (node.nodeType === 3) {
    const text = node as Text;
    push(tape, text, parent, NOT_BLANK.test(text.data) ? text.data.length : 0);
    tape.ends[tape.nodes.length - 1] = tape.nodes.length;
  }
}

function push(tape: PageTape, node: Element | Text, parent: number, chars: number): void {
  tape.nodes.push(node);
  tape.parents.push(parent);
  tape.ends.push(0);
  tape.chars.push((tape.chars[tape.chars.length - 1] ?? 0) + chars);
  tape.prose.push((tape.prose[tape.prose.length - 1] ?? 0) + (chars < SENTENCE ? 0 : chars));
}

function isSuspect(element: Element): boolean {
  const { tagName } = element;
  if (NOISE_TAGS.has(tagName)) return !element.closest('blockquote');
  // What stands by a picture tells of the picture; posts and tables are set as figures too.
  if (tagName === 'FIGURE' && !element.querySelector('blockquote,pre,table')) return true;
  const { attributes } = element;
  if (attributes.length === 0) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('aria-modal') === 'true' ||
    NOISE_ROLES.has(element.getAttribute('role') ?? '') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
    namesNoise(element.getAttribute('class'), element.id)
  );
}
