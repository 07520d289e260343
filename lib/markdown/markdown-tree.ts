import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What a note in Markdown may become: these elements and no others. `heading` is no heading of the surface's. */
export type MarkdownTag =
  | 'p'
  | 'em'
  | 'strong'
  | 'blockquote'
  | 'ul'
  | 'ol'
  | 'li'
  | 'code'
  | 'pre'
  | 'br'
  | 'hr'
  | 'a'
  | 'heading';

/** Text, or an element around what it holds. */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement {
  tag: MarkdownTag;
  /** The address of a link: `http` or `https`, or null where it is neither. Null for everything else. */
  href: string | null;
  children: MarkdownNode[];
}

/** In UTF-16 code units. Parsing hostile text of this length takes a second at most; notes are rarely a tenth of it. */
export const LONGEST_MARKDOWN = 20_000;

/** Nobody quotes that deeply; what is nested deeper is left out, so that no walk of the tree runs out of stack. */
const DEEPEST = 32;

/**
 * A note as its Markdown means it; null for a note without markup, which reads the same as it stands, and for
 * one that is too long. HTML in a note is text as it was typed, and a picture is the words for it.
 */
export function markdownTree(source: string): MarkdownNode[] | null {
  if (source.length > LONGEST_MARKDOWN) return null;
  const tree = fromMarkdown(source);
  return isPlain(tree) ? null : childrenOf(tree, 0);
}

/** Nodes that become one element around what they hold. */
const TAGS: Partial<Record<Nodes['type'], MarkdownTag>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
  heading: 'heading',
};

const elementOf = (
  tag: MarkdownTag,
  children: MarkdownNode[] = [],
  href: string | null = null,
): MarkdownElement => ({ tag, href, children });

function nodesOf(node: Nodes, depth: number): MarkdownNode[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [node.value];
    case 'inlineCode':
      return [elementOf('code', [node.value])];
    case 'code':
      return [elementOf('pre', [node.value])];
    case 'break':
      return [elementOf('br')];
    case 'thematicBreak':
      return [elementOf('hr')];
    case 'image':
      return [node.alt ?? ''];
    case 'list':
      return [elementOf(node.ordered ? 'ol' : 'ul', childrenOf(node, depth))];
    case 'link':
      return [elementOf('a', childrenOf(node, depth), webAddress(node.url))];
    default: {
      if (!('children' in node)) return [];
      const tag = TAGS[node.type];
      const children = childrenOf(node, depth);
      return tag === undefined ? children : [elementOf(tag, children)];
    }
  }
}

function childrenOf(node: Parents, depth: number): MarkdownNode[] {
  return depth < DEEPEST ? node.children.flatMap((child) => nodesOf(child, depth + 1)) : [];
}

function webAddress(href: string): string | null {
  return /^https?:\/\//i.test(href) ? href : null;
}

/** Whether there is nothing but paragraphs of text. */
function isPlain(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'root' && node.type !== 'paragraph') return false;
  return node.children.every(isPlain);
}
