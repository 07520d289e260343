import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_MARKDOWN,
  markdownTree,
  type MarkdownNode,
} from '../../../lib/markdown/markdown-tree';

const element = (tag: string, children: unknown[] = [], href: string | null = null) => ({
  tag,
  href,
  children,
});

/** How many elements stand inside each other. */
const depthOf = (node: MarkdownNode): number =>
  typeof node === 'string' ? 0 : 1 + Math.max(0, ...node.children.map(depthOf));

const addressesIn = (node: MarkdownNode): (string | null)[] =>
  typeof node === 'string' ? [] : [node.href, ...node.children.flatMap(addressesIn)];

describe('a note in Markdown', () => {
  it.each([
    [
      'emphasis',
      '*a* **b**',
      [element('p', [element('em', ['a']), ' ', element('strong', ['b'])])],
    ],
    ['a heading', '# Ask', [element('heading', ['Ask'])]],
    ['code', '`a`', [element('p', [element('code', ['a'])])]],
    ['a list', '1. a', [element('ol', [element('li', [element('p', ['a'])])])]],
    ['a quotation', '> a', [element('blockquote', [element('p', ['a'])])]],
    [
      'a link',
      '[a](https://example.org/)',
      [element('p', [element('a', ['a'], 'https://example.org/')])],
    ],
    ['a script’s address', '[a](javascript:b)', [element('p', [element('a', ['a'])])]],
    ['a picture', '![a](https://example.org/b.png)', [element('p', ['a'])]],
    ['HTML', '<b>a</b>', [element('p', ['<b>', 'a', '</b>'])]],
  ])('knows %s', (_, source, tree) => {
    expect(markdownTree(source)).toEqual(tree);
  });

  it.each(['', 'Only words.', 'Words.\n\nMore words.'])(
    'is left alone without markup: %j',
    (source) => {
      expect(markdownTree(source)).toBeNull();
    },
  );

  it('is left alone when it is too long to be parsed while one waits', () => {
    expect(markdownTree('*a* '.repeat(LONGEST_MARKDOWN / 4))).not.toBeNull();
    expect(markdownTree('*a* '.repeat(LONGEST_MARKDOWN / 4 + 1))).toBeNull();
  });

  it('is cut off where it is nested beyond reason', () => {
    const tree = markdownTree(`${'>'.repeat(5000)} a`) ?? [];
    expect(Math.max(...tree.map(depthOf))).toBeLessThan(50);
  });

  it('holds no address but of the web, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '[a]',
      '(',
      ')',
      'javascript:',
      'data:',
      'https://x.example',
      '<',
      '>',
      '\n',
      ' ',
      '![',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (typed) => {
        for (const address of (markdownTree(typed.join('')) ?? []).flatMap(addressesIn)) {
          if (address !== null) expect(address).toMatch(/^https?:/);
        }
      }),
    );
  });
});
