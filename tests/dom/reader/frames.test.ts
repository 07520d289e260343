import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { highlightKeys, painted, rangeOf } from './support/frame';
import { noteOn } from './support/notes';
import { SAMPLE } from './support/sample';
import { openPage, type TestPage } from './support/test-page';

const WORDS = 'The captain wrote the logbook of the last crossing himself.';
const INNER = `<!doctype html><html lang="en"><body><h2>From the logbook</h2><p>${WORDS}</p></body></html>`;

type FrameWindow = Window & typeof globalThis;

/** Puts a frame with a document of its own above the article and waits until it has loaded. */
async function addFrame(test: TestPage, html = INNER, sandbox?: string): Promise<FrameWindow> {
  const frame = test.document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'margin: 20px 30px; border: 5px solid; width: 600px; height: 120px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  test.document.body.prepend(frame);
  await loaded;
  return frame.contentWindow as FrameWindow;
}

function select(inner: FrameWindow, words: string): void {
  inner.focus();
  inner.getSelection()?.removeAllRanges();
  inner.getSelection()?.addRange(rangeOf(inner.document, words));
}

/** Where words of a frame stand in the test's page. */
function placeOf(inner: FrameWindow, words: string): { x: number; y: number } {
  const line = rangeOf(inner.document, words).getClientRects()[0]!;
  const frame = inner.frameElement!.getBoundingClientRect();
  return { x: frame.left + 5 + line.left + 20, y: frame.top + 5 + line.top + 8 };
}

const orphans = ({ reader }: TestPage) => (reader.getPageState() as { orphans?: string[] }).orphans;
const kept = ({ background }: TestPage) => [...background.annotations.values()];

it('highlights what is selected in a frame, in the frame’s own registry', async () => {
  const test = await openPage(SAMPLE, []);
  const inner = await addFrame(test);
  select(inner, 'the logbook of the last crossing');
  test.reader.annotateSelection();
  await expect
    .poll(() => painted(inner, 'whence-note-yellow'))
    .toEqual(['the logbook of the last crossing']);
  expect(highlightKeys(test.window)).toEqual([]);
  const style = inner.getComputedStyle(
    inner.document.querySelector('p')!,
    '::highlight(whence-note-yellow)',
  );
  expect(style.backgroundColor).toBe('rgb(255, 227, 138)');
  expect(kept(test)[0]?.quote).toBe('the logbook of the last crossing');
  await expect.poll(test.card).toContain('the logbook of the last crossing');
});

it('finds the passage again at the next visit, and leaves nothing in the frame', async () => {
  const test = await openPage(SAMPLE, []);
  test.background.annotations.set('note', noteOn(WORDS));
  const inner = await addFrame(test, INNER.replace('<h2>', '<p>Two new lines.</p><h2>'));
  const before = inner.document.documentElement.children.length;
  test.reader.reread();
  await expect.poll(() => painted(inner, 'whence-note-green')).toEqual([WORDS]);
  expect(orphans(test)).toEqual([]);
  test.stop();
  expect(highlightKeys(inner)).toEqual([]);
  expect(inner.document.documentElement.children).toHaveLength(before);
});

it('heals an orphan when the frame that holds its text is loaded, and loses it with the frame', async () => {
  const test = await openPage(SAMPLE, []);
  test.background.annotations.set('note', noteOn(WORDS));
  test.reader.reread();
  await expect.poll(() => orphans(test)).toEqual(['note']);
  const long = '<p>What else is in the book of the ferry is mostly weather. </p>'.repeat(4);
  const inner = await addFrame(test, INNER.replace('</body>', `${long}</body>`));
  await expect.poll(() => orphans(test)).toEqual([]);
  inner.frameElement!.remove();
  await expect.poll(() => orphans(test)).toEqual(['note']);
});

it('offers to highlight what the pointer has selected in a frame, beside the selection', async () => {
  const test = await openPage(SAMPLE, []);
  const inner = await addFrame(test);
  await test.clickAt(placeOf(inner, WORDS), 3);
  await expect.poll(() => test.root()?.querySelector('[role=toolbar]')).toBeTruthy();
  const bar = test.root()!.querySelector('[role=toolbar]')!.getBoundingClientRect();
  expect(Math.abs(bar.top - placeOf(inner, WORDS).y)).toBeLessThan(80);
  await test.press('Note');
  await expect.poll(() => test.root()?.querySelector('textarea')).toBeTruthy();
  await userEvent.keyboard('why he?');
  await expect.poll(() => kept(test)[0]).toMatchObject({ note: 'why he?', quote: WORDS });
});

it('opens the card of a mark in a frame, and closes it with Escape', async () => {
  const test = await openPage(SAMPLE, []);
  const inner = await addFrame(test);
  test.background.annotations.set('note', noteOn(WORDS));
  test.reader.reread();
  await expect.poll(() => painted(inner, 'whence-note-green')).toEqual([WORDS]);
  await test.clickAt(placeOf(inner, WORDS), 1);
  await expect.poll(test.card).toContain(WORDS);
  await userEvent.keyboard('{Escape}');
  await expect.poll(test.card).toBeNull();
});

it('leaves a frame of another origin alone', async () => {
  const test = await openPage(SAMPLE, []);
  test.background.annotations.set('note', noteOn(WORDS));
  await addFrame(test, INNER, '');
  test.reader.reread();
  await expect.poll(() => orphans(test)).toEqual(['note']);
  expect(test.errors).toEqual([]);
});

it('jumps to a passage in a frame', async () => {
  const test = await openPage(`<div style="height: 2000px"></div>${SAMPLE}`, []);
  test.background.annotations.set('note', noteOn(WORDS));
  const inner = await addFrame(test);
  test.document.querySelector('article')!.before(inner.frameElement!);
  const moved = test.document.querySelector('iframe')!;
  await expect.poll(() => moved.contentDocument?.querySelector('p')?.textContent).toBe(WORDS);
  expect(test.reader.jumpToSelectors(noteOn(WORDS).target)).toBe(true);
  const shown = moved.contentWindow as FrameWindow;
  expect(painted(shown, 'whence-flash')).toEqual([WORDS]);
  const { y } = placeOf(shown, WORDS);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(600);
});
