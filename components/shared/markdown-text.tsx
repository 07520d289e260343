import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import './markdown-text.css';

/**
 * A note as its Markdown means it; nothing for a note without markup, which reads the same in its field.
 * Every node becomes an element that is named here: HTML in a note is shown as it was typed, a picture is the
 * words for it, and only `http` and `https` become links.
 */
export function MarkdownText({ source }: { source: string }) {
  const content = useMemo(() => {
    const tree = fromMarkdown(source);
    return isPlain(tree) ? null : childrenOf(tree);
  }, [source]);
  if (content === null) return null;
  return (
    <div className="markdown-text" dir="auto">
      {content}
    </div>
  );
}

/** Nodes that become one element around what they hold. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
};

function elementOf(node: Nodes, key: number): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return <pre key={key}>{node.value}</pre>;
    case 'break':
      return <br key={key} />;
    case 'thematicBreak':
      return <hr key={key} />;
    case 'image':
      return node.alt ?? '';
    case 'list':
      return createElement(node.ordered ? 'ol' : 'ul', { key }, childrenOf(node));
    case 'link':
      return (
        <a key={key} {...linkTo(node.url)}>
          {childrenOf(node)}
        </a>
      );
    case 'heading':
      // The surface has headings of its own; those of a note are not among them.
      return (
        <p key={key} className="markdown-text-heading">
          {childrenOf(node)}
        </p>
      );
    default:
      return 'children' in node
        ? createElement(ELEMENTS[node.type] ?? Fragment, { key }, childrenOf(node))
        : null;
  }
}

function childrenOf(node: Parents): ReactNode[] {
  return node.children.map(elementOf);
}

function linkTo(href: string) {
  return /^https?:\/\//i.test(href) ? { href, target: '_blank', rel: 'noopener noreferrer' } : {};
}

/** Whether there is nothing but paragraphs of text. */
function isPlain(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'root' && node.type !== 'paragraph') return false;
  return node.children.every(isPlain);
}
