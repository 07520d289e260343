import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NoteMark } from '../../../lib/highlight/mark';
import { NearPaint } from '../../../lib/highlight/near-paint';
import { openFrame } from '../reader/support/frame';

const PARAGRAPHS = 1_000;

let frame: HTMLIFrameElement;
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  frame.remove();
});

/** A page of a thousand paragraphs, each of them marked, that goes on changing. */
async function showPage(style: string, wrap = (body: string) => body) {
  const body = Array.from({ length: PARAGRAPHS }, (_, i) => `<p id="p${i}">Passage ${i}.</p>`);
  frame = await openFrame(`<!doctype html><style>${style}</style>${wrap(body.join('\n'))}`);
  const window = frame.contentWindow as Window & typeof globalThis;
  const paint = new NearPaint(window, life.signal);
  paint.show([...window.document.querySelectorAll('p')].map(markOn));
  paint.setRestless(true);
  return { window, paint };
}

function markOn({ id, firstChild }: Element): NoteMark {
  const node = firstChild as Text;
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 7 };
  return { type: 'note', id, ranges: [range], colour: 'green' };
}

/** The paragraphs whose passage is painted, in order. */
function painted(window: Window & typeof globalThis): string[] {
  const ranges = [...(window.CSS.highlights.get('whence-note-green') ?? [])];
  return ranges.map(({ startContainer }) => startContainer.parentElement?.id ?? '');
}

const count = (window: Window & typeof globalThis) => painted(window).length;

it('paints everything on a page at rest, and again when it has come to rest', async () => {
  const { window, paint } = await showPage('p { height: 40px; margin: 0 }');
  paint.setRestless(false);
  expect(count(window)).toBe(PARAGRAPHS);
  paint.setRestless(true);
  await expect.poll(() => count(window)).toBeLessThan(40);
  paint.setRestless(false);
  expect(count(window)).toBe(PARAGRAPHS);
});

it('paints no more than stands near to what the window shows, however many marks there are', async () => {
  const { window } = await showPage('p { height: 40px; margin: 0 }');
  // The window is 600 px high: 15 paragraphs, and half as many on either side.
  await expect.poll(() => count(window)).toBeLessThan(40);
  expect(painted(window)).toEqual(expect.arrayContaining(['p0', 'p14']));
});

it('paints what comes near by scrolling, and takes off what goes', async () => {
  const { window } = await showPage('p { height: 40px; margin: 0 }');
  await expect.poll(() => count(window)).toBeLessThan(40);
  window.scrollTo(0, 500 * 40);
  await expect.poll(() => painted(window)).toContain('p500');
  await expect.poll(() => count(window)).toBeLessThan(40);
  expect(painted(window)).not.toContain('p0');
});

it('paints what comes near as the page unfolds or folds, or a box in it scrolls', async () => {
  const { window } = await showPage(
    'p { height: 40px; margin: 0 } #box { height: 400px; overflow: auto }',
    (body) => `<div id="above" style="height: 9000px"></div><div id="box">${body}</div>`,
  );
  await expect.poll(() => count(window)).toBe(0);
  window.document.querySelector('#above')!.setAttribute('style', '');
  await expect.poll(() => painted(window)).toContain('p5');
  window.document.querySelector('#box')!.scrollTo(0, 300 * 40);
  await expect.poll(() => painted(window)).toContain('p305');
});

it('goes on with what it knows when the marks are painted anew', async () => {
  const { window, paint } = await showPage('p { height: 40px; margin: 0 }');
  await expect.poll(() => count(window)).toBeLessThan(40);
  paint.show([...window.document.querySelectorAll('p')].map(markOn));
  expect(count(window)).toBeLessThan(40);
});

it('paints what has no box of its own', async () => {
  const { window } = await showPage('p { height: 40px; margin: 0 } #p900 { display: contents }');
  await expect.poll(() => count(window)).toBeLessThan(40);
  expect(painted(window)).toContain('p900');
});

it('paints everything for the printer', async () => {
  const { window } = await showPage('p { height: 40px; margin: 0 }');
  await expect.poll(() => count(window)).toBeLessThan(40);
  window.dispatchEvent(new window.Event('beforeprint'));
  expect(count(window)).toBe(PARAGRAPHS);
  window.dispatchEvent(new window.Event('afterprint'));
  expect(count(window)).toBeLessThan(40);
});

it('leaves nothing painted when the marks are hidden, and paints nothing after', async () => {
  const { window, paint } = await showPage('p { height: 40px; margin: 0 }');
  await expect.poll(() => count(window)).toBeLessThan(40);
  paint.hide();
  window.scrollTo(0, 500 * 40);
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  expect(window.CSS.highlights.size).toBe(0);
});
