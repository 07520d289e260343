import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { highlightKeys, painted } from './support/frame';
import { SAMPLE } from './support/sample';
import type { StatementSpec } from './support/statements';
import { openPage } from './support/test-page';

const STATEMENTS: StatementSpec[] = [
  {
    content: '“We cannot keep a crew for nine passengers a day,”',
    cue: 'said',
    speaker: 'Ingrid Solberg',
    kind: 'direct',
  },
  { content: 'be chartered from a company', sourceClass: 'unattributed', hedged: true },
  { content: 'the price had not been settled yet', speaker: 'Ingrid Solberg', cue: 'said' },
];

it('paints each statement in the look of its class, kind and hedge', async () => {
  const { window } = await openPage(SAMPLE, STATEMENTS);
  await expect
    .poll(() => painted(window, 'whence-official-direct'))
    .toEqual(['“We cannot keep a crew for nine passengers a day,”']);
  expect(painted(window, 'whence-unattributed-indirect-hedged')).toEqual([
    'be chartered from a company',
  ]);
  expect(painted(window, 'whence-official-indirect').join('')).toBe(
    'the price had not been settled yet',
  );
});

it('adds one element to the page and takes it away again', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  const { document, window } = test;
  expect(document.querySelectorAll('whence-reader')).toHaveLength(1);
  const without = document.documentElement.cloneNode(true) as Element;
  without.querySelector('whence-reader')?.remove();
  test.stop();
  expect(document.querySelector('whence-reader')).toBeNull();
  expect(document.documentElement.outerHTML).toBe(without.outerHTML);
  expect(highlightKeys(window)).toEqual([]);
});

it('leaves the page as it was, but for that one element', async () => {
  const before = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head></head><body>${SAMPLE}</body></html>`,
    'text/html',
  );
  const { document } = await openPage(SAMPLE, STATEMENTS);
  const now = document.documentElement.cloneNode(true) as Element;
  now.querySelector('whence-reader')?.remove();
  expect(now.outerHTML).toBe(before.documentElement.outerHTML);
});

it('hides and shows the marks, without a trace while they are hidden', async () => {
  const { reader, window, document } = await openPage(SAMPLE, STATEMENTS);
  reader.setMarksShown(false);
  expect(highlightKeys(window)).toEqual([]);
  expect(document.querySelector('whence-reader')).toBeNull();
  expect(reader.getPageState()).toMatchObject({ status: 'article', marksShown: false });
  reader.setMarksShown(true);
  expect(highlightKeys(window)).toHaveLength(3);
});

it('paints only what the user wants marked, and lists the rest', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.background.marks = { kinds: ['direct', 'indirect'], classes: ['official'], hedged: false };
  test.reader.reread();
  await expect
    .poll(() => highlightKeys(test.window))
    .toEqual(['whence-official-direct', 'whence-official-indirect']);
  const state = test.reader.getPageState();
  expect(state.status === 'article' && state.record.reading.attributions).toHaveLength(3);
});

it('leaves the highlights of the page alone', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.window.CSS.highlights.set('search', new test.window.Highlight());
  test.stop();
  expect(highlightKeys(test.window)).toEqual(['search']);
});

it('lists the statements where the browser can’t paint', async () => {
  const { reader } = await openPage(SAMPLE, STATEMENTS, {
    head: '<script>delete window.Highlight</script>',
  });
  expect(reader.getPageState()).toMatchObject({ status: 'article', canPaint: false });
});

it('says why a page is no article, and adds nothing to it', async () => {
  const { reader, document, background } = await openPage('<p>Nothing here.</p>', []);
  expect(reader.getPageState()).toMatchObject({ status: 'no-article' });
  expect(document.querySelector('whence-reader')).toBeNull();
  expect(background.leaves).toBe(1);
});

it('opens a card while the pointer rests on a statement, and closes it when it leaves', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.hover('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  expect(test.card()).toContain('Official · direct quotation');
  await test.hover('The islands have');
  await expect.poll(test.card).toBeNull();
});

it('keeps the card that was opened by a click until Escape', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await userEvent.keyboard('{Escape}');
  expect(test.card()).toBeNull();
});

it('ignores what the page pretends that the user did', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  test.document.dispatchEvent(new test.window.KeyboardEvent('keydown', { key: 'Escape' }));
  test.document.body.click();
  expect(test.card()).toContain('Ingrid Solberg');
});
