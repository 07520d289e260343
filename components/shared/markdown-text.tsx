import { createElement, Fragment, type ReactNode } from 'react';
import type { MarkdownNode } from '../../lib/markdown/markdown-tree';
import './markdown-text.css';

interface MarkdownTextProps {
  tree: readonly MarkdownNode[];
  /** Shows a stretch of text; as it stands where it is left out. */
  showText?: (text: string) => ReactNode;
}

/** A note as its Markdown means it. */
export function MarkdownText({ tree, showText = (text) => text }: MarkdownTextProps) {
  const shown = (node: MarkdownNode, key: number): ReactNode => {
    if (typeof node === 'string') return <Fragment key={key}>{showText(node)}</Fragment>;
    const { tag, href, children } = node;
    const held = children.length === 0 ? undefined : children.map(shown);
    // The surface has headings of its own; those of a note are not among them.
    if (tag === 'heading')
      return createElement('p', { key, className: 'markdown-text-heading' }, held);
    const link = href === null ? {} : { href, target: '_blank', rel: 'noopener noreferrer' };
    return createElement(tag, { key, ...link }, held);
  };
  return (
    <div className="markdown-text" dir="auto">
      {tree.map(shown)}
    </div>
  );
}
