import { createElement, useMemo, type ReactNode } from 'react';
import { markdownTree, type MarkdownNode } from '../../lib/markdown/markdown-tree';
import './markdown-text.css';

/** A note as its Markdown means it; nothing for a note without markup, which reads the same in its field. */
export function MarkdownText({ source }: { source: string }) {
  const tree = useMemo(() => markdownTree(source), [source]);
  if (tree === null) return null;
  return (
    <div className="markdown-text" dir="auto">
      {tree.map(shown)}
    </div>
  );
}

function shown(node: MarkdownNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, href, children } = node;
  const held = children.length === 0 ? undefined : children.map(shown);
  // The surface has headings of its own; those of a note are not among them.
  if (tag === 'heading')
    return createElement('p', { key, className: 'markdown-text-heading' }, held);
  const link = href === null ? {} : { href, target: '_blank', rel: 'noopener noreferrer' };
  return createElement(tag, { key, ...link }, held);
}
