import type { MarkdownNode } from '../../../lib/markdown/markdown-tree';
import { element } from './element';

/** The nodes of a note in Markdown, built one by one: nothing in it is ever read as markup of the page. */
export function markdownView(document: Document, nodes: readonly MarkdownNode[]): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const { tag, href, children } = node;
    const held = markdownView(document, children);
    if (tag === 'heading') return element(document, 'p', { class: 'heading' }, held);
    const attributes = href === null ? {} : { href, target: '_blank', rel: 'noopener noreferrer' };
    return element(document, tag, { attributes }, held);
  });
}
