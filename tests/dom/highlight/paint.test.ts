import { afterEach, expect, it } from 'vitest';
import tokens from '../../../components/tokens.css?raw';
import { hitTest, rectanglesOf } from '../../../lib/highlight/hit-test';
import type { StatementMark } from '../../../lib/highlight/mark';
import { CLASS_COLOURS } from '../../../lib/highlight/palette';
import { paint } from '../../../lib/highlight/paint';
import { markRules } from '../../../lib/highlight/style-sheet';
import { SOURCE_CLASSES } from '../../../lib/model';

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelector('#rules')?.remove();
});

function paragraph(text: string): Text {
  const node = document.createElement('p');
  node.textContent = text;
  document.body.append(node);
  return node.firstChild as Text;
}

function mark(node: Text, words: string, id = words): StatementMark {
  const start = node.data.indexOf(words);
  const range = {
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: start + words.length,
  };
  return {
    type: 'statement',
    id,
    ranges: [range],
    sourceClass: 'person',
    kind: 'direct',
    hedged: false,
  };
}

it('paints and takes back only what it painted', () => {
  const node = paragraph('One says this. Another says that.');
  const first = paint(window, [mark(node, 'this')]);
  const second = paint(window, [mark(node, 'that')]);
  first();
  expect([...(CSS.highlights.get('whence-person-direct') ?? [])]).toHaveLength(1);
  second();
  expect(CSS.highlights.size).toBe(0);
});

it('knows a rule for every look of a statement', () => {
  const style = document.createElement('style');
  style.id = 'rules';
  style.textContent = markRules('light');
  document.head.append(style);
  const selectors = [...style.sheet!.cssRules].map((rule) => (rule as CSSStyleRule).selectorText);
  expect(selectors).toHaveLength(7 * 3 * 2 + 4 + 1);
  const computed = (key: string) => getComputedStyle(document.body, `::highlight(${key})`);
  expect(computed('whence-official-direct').backgroundColor).toBe('rgba(33, 88, 216, 0.16)');
  expect(computed('whence-media-indirect').textDecorationStyle).toBe('solid');
  expect(computed('whence-media-indirect-hedged').textDecorationStyle).toBe('dotted');
});

it('has the colours of the design tokens', () => {
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
  for (const sourceClass of SOURCE_CLASSES) {
    expect(light).toContain(`--${sourceClass}: ${CLASS_COLOURS.light[sourceClass]};`);
    expect(dark).toContain(`--${sourceClass}: ${CLASS_COLOURS.dark[sourceClass]};`);
  }
});

it('hits the innermost mark under the pointer, and nothing beside it', () => {
  const node = paragraph('She said that he had called it a lie, and left.');
  const outer = mark(node, 'he had called it a lie', 'outer');
  const inner = mark(node, 'a lie', 'inner');
  const test = hitTest([outer, inner]);
  const { left, top, width, height } = rectanglesOf(inner.ranges)[0]!;
  const element = node.parentElement;
  const at = (x: number) => test.at(element, x, top + height / 2).map(({ id }) => id);
  expect(at(left + width / 2)).toEqual(['inner', 'outer']);
  expect(at(left - 20)).toEqual(['outer']);
  expect(at(left + width + 20)).toEqual([]);
});

it('does not hit text that something else covers', () => {
  const node = paragraph('Covered by a menu.');
  const covered = mark(node, 'Covered');
  const { left, top } = rectanglesOf(covered.ranges)[0]!;
  const menu = document.createElement('div');
  expect(hitTest([covered]).at(menu, left + 2, top + 2)).toEqual([]);
});

it('hits nothing where the page has changed the text under a mark', () => {
  const node = paragraph('Here stood a long sentence.');
  const old = mark(node, 'a long sentence');
  const test = hitTest([old]);
  node.data = 'Gone.';
  expect(test.at(node.parentElement, 10, 10)).toEqual([]);
});
