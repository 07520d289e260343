import { expect, it } from 'vitest';
import { painted } from './support/frame';
import { noteOn } from './support/notes';
import { SAMPLE } from './support/sample';
import { openPage, type TestPage } from './support/test-page';

const CREW = '“We cannot keep a crew for nine passengers a day,”';
const STATEMENTS = [
  { content: CREW, speaker: 'Ingrid Solberg', kind: 'direct' as const },
  { content: 'the tunnel would open in May', kind: 'direct' as const },
];

/** A paragraph that the page shows only later. */
const MORE = `<p>The transport ministry, which pays for a third of the line, gave another date. A spokesman
said that the tunnel would open in May, and that the boat would not be needed after that, whatever the
councils of the islands had been told before.</p>`;

const quotes =
  ({ window }: TestPage) =>
  () =>
    painted(window, 'whence-official-direct');

/** Builds nodes from the test's own markup, as a framework would. */
function render({ document }: TestPage, html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}

function article(test: TestPage): Element {
  return test.document.querySelector('article')!;
}

it('reads an article that is rendered late', async () => {
  const test = await openPage('<main id="app"></main>', STATEMENTS);
  expect(test.reader.getPageState().status).toBe('no-article');
  test.document.querySelector('#app')!.append(render(test, SAMPLE));
  await expect.poll(quotes(test)).toEqual([CREW]);
});

it('puts the marks back when a framework has re-rendered the body, without asking again', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  const { reads } = test.background;
  test.document.body.replaceChildren(render(test, SAMPLE));
  await expect.poll(() => rectangles(test)).toBeGreaterThan(0);
  expect(quotes(test)()).toEqual([CREW]);
  expect(test.background.reads).toBe(reads);
});

it('marks what “read more” has unfolded', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  article(test).append(render(test, MORE));
  await expect.poll(() => quotes(test)().join('|')).toContain('the tunnel would open in May');
  expect(quotes(test)()).toContain(CREW);
});

it('keeps the marks when an advertisement is put into the middle', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  const second = article(test).querySelectorAll('p')[1]!;
  second.before(render(test, '<div class="ad"><iframe title="Advertisement"></iframe></div>'));
  article(test).prepend(render(test, '<aside class="advertisement">Buy a boat today!</aside>'));
  expect(rectangles(test)).toBe(1);
  article(test).append(render(test, MORE));
  await expect.poll(() => quotes(test)()).toHaveLength(2);
  expect(quotes(test)()).toContain(CREW);
});

it('reads the next article of a single-page application', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.address = 'https://post.example/tunnel';
  const next = SAMPLE.replace('Ferry line to the outer islands will stop in winter', 'The tunnel')
    .replace(CREW, 'The boat is full every morning')
    .replace(
      'the price</b> had not been settled yet',
      'it</b> thought the tunnel would open in May',
    );
  test.document.body.replaceChildren(render(test, next));
  await expect.poll(quotes(test)).toEqual(['the tunnel would open in May']);
  expect(test.reader.getPageState()).toMatchObject({
    record: { pageId: 'https://post.example/tunnel' },
  });
});

it('takes the marks away when the article has gone', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.document.body.replaceChildren(render(test, '<p>Loading…</p>'));
  await expect.poll(() => test.reader.getPageState().status).toBe('no-article');
  expect(quotes(test)()).toEqual([]);
  expect(test.document.querySelector('whence-reader')).toBeNull();
});

it('heals an orphan when its text appears', async () => {
  const sentence = 'A school on the second island has already said that it will close.';
  const test = await openPage(SAMPLE, STATEMENTS);
  test.background.annotations.set('note', noteOn(sentence));
  test.reader.reread();
  const orphans = () => (test.reader.getPageState() as { orphans?: string[] }).orphans;
  await expect.poll(orphans).toEqual(['note']);
  article(test).append(
    render(
      test,
      `<p>${sentence} The parents were told by letter on Friday, a week before the
    decision was made public, and have asked the county for a bus to the bridge.</p>`,
    ),
  );
  await expect.poll(orphans).toEqual([]);
  expect(painted(test.window, 'whence-note-green')).toEqual([sentence]);
});

it('leaves an open card open, on the new text, while the page re-renders', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  test.document.body.replaceChildren(render(test, SAMPLE));
  await expect.poll(() => rectangles(test)).toBeGreaterThan(0);
  expect(test.card()).toContain('Ingrid Solberg');
});

it('reads a restless page seldom, however often it changes', async () => {
  const test = await openPage(`${SAMPLE}<p id="ticker"></p>`, STATEMENTS);
  const { reads } = test.background;
  const ticker = test.document.querySelector('#ticker')!;
  const states = test.states.length;
  for (let i = 0; i < 150; i++) {
    ticker.append(render(test, `<span>${i} goals have been scored in this match so far. </span>`));
    await new Promise((resolve) => test.window.requestAnimationFrame(resolve));
  }
  expect(test.background.reads).toBe(reads);
  expect(test.states).toHaveLength(states);
});

it('paints every mark of a page at rest, and of one without rest those near the window', async () => {
  const far = '<div style="height: 6000px"></div>';
  const test = await openPage(`<p id="ticker">0</p>${far}${SAMPLE}`, STATEMENTS);
  await expect.poll(quotes(test)).toEqual([CREW]);
  let ticks = 0;
  const ticker = test.window.setInterval(() => {
    test.document.querySelector('#ticker')!.textContent = String((ticks += 1));
  }, 20);
  await expect.poll(quotes(test)).toEqual([]);
  test.window.scrollTo(0, 6000);
  await expect.poll(quotes(test)).toEqual([CREW]);
  test.window.scrollTo(0, 0);
  await expect.poll(quotes(test)).toEqual([]);
  test.window.clearInterval(ticker);
  await expect.poll(quotes(test)).toEqual([CREW]);
});

/** Lines of text that the quotation's highlight covers on the screen: 0 when its nodes are gone. */
function rectangles({ window, document }: TestPage): number {
  const highlight = window.CSS.highlights.get('whence-official-direct');
  return [...(highlight ?? [])].filter(({ startContainer }) => document.contains(startContainer))
    .length;
}
