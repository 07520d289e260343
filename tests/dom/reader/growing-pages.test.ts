import { expect, it } from 'vitest';
import { highlightKeys, painted, rangeOf } from './support/frame';
import { noteOn } from './support/notes';
import { SAMPLE } from './support/sample';
import { openPage, type TestPage } from './support/test-page';

const CREW = '“We cannot keep a crew for nine passengers a day,”';
const DIGGERS = '“The last metres are always the slowest,”';
const STATEMENTS = [
  { content: CREW, speaker: 'Ingrid Solberg', kind: 'direct' as const },
  { content: DIGGERS, speaker: 'Per Lund', kind: 'direct' as const },
];
const NOTED = 'Their school, their doctor and their shop depend on the boat';

/** The story that a page without end puts below the first. */
const NEXT = `<article><h1>Tunnel to the outer islands is nearly through</h1>
<p>Two machines that have dug towards each other for three years are a few hundred metres apart, the
builders of the tunnel said on Thursday. “The last metres are always the slowest,” said Per Lund, who
leads the works on the northern side, when he showed the site to the members of the county council.</p>
<p>The rock under the sound has turned out to be harder than the drillings of the nineties had shown. Water
came in twice, in spring and in autumn, and both times the works stood still for a month while the walls
were sealed with cement from a barge above.</p>
<p>When the road is open, a drive to the largest of the islands will take eleven minutes. How high the toll
will be is not settled; the county wants to decide on it with the budget in the coming year.</p></article>`;

function render({ document }: TestPage, html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}

/** Opens a page with a note that the user made in its last paragraph. */
async function openNoted(html: string): Promise<TestPage> {
  const test = await openPage(html, STATEMENTS);
  test.background.annotations.set('note', noteOn(NOTED));
  test.reader.reread();
  await expect.poll(() => noted(test)).toEqual([NOTED]);
  return test;
}

const quoted = ({ window }: TestPage) => painted(window, 'whence-official-direct');
const noted = ({ window }: TestPage) => painted(window, 'whence-note-green');
const orphans = ({ reader }: TestPage) => (reader.getPageState() as { orphans?: string[] }).orphans;

/** What Whence has in the page: one stage, one highlight a look, no more ranges than marks. */
function expectNothingPiledUp({ window, document }: TestPage): void {
  expect(document.querySelectorAll('whence-reader')).toHaveLength(1);
  expect(highlightKeys(window)).toEqual(['whence-note-green', 'whence-official-direct']);
  for (const key of highlightKeys(window)) {
    for (const { startContainer } of window.CSS.highlights.get(key)!) {
      expect(document.contains(startContainer)).toBe(true);
    }
  }
}

it('keeps marks and notes of an article while the next one is loaded below it', async () => {
  const test = await openNoted(SAMPLE);
  test.document.querySelector('main')!.append(render(test, NEXT));
  await expect.poll(() => quoted(test)).toEqual([CREW, DIGGERS]);
  expect(noted(test)).toEqual([NOTED]);
  expect(orphans(test)).toEqual([]);
  expectNothingPiledUp(test);
});

it('goes on to the next article with the address, and comes back with it', async () => {
  const test = await openNoted(SAMPLE);
  const main = test.document.querySelector('main')!;
  for (let turn = 0; turn < 3; turn++) {
    test.background.annotations.clear();
    test.address = 'https://post.example/tunnel';
    main.append(render(test, NEXT));
    await expect
      .poll(() => test.reader.getPageState())
      .toMatchObject({ record: { pageId: 'https://post.example/tunnel' } });
    await expect.poll(() => quoted(test)).toContain(DIGGERS);
    test.background.annotations.set('note', noteOn(NOTED));
    test.address = 'https://post.example/ferry';
    main.lastElementChild!.remove();
    await expect
      .poll(() => test.reader.getPageState())
      .toMatchObject({ record: { pageId: 'https://post.example/ferry' } });
    await expect.poll(() => quoted(test)).toEqual([CREW]);
    await expect.poll(() => noted(test)).toEqual([NOTED]);
  }
  expect(orphans(test)).toEqual([]);
  expectNothingPiledUp(test);
});

it('keeps a note on its entry while a live blog grows on top', async () => {
  const entry = (time: string, words: string) =>
    `<section><h2>${time}</h2><p>${words}</p></section>`;
  const test = await openNoted(SAMPLE.replace('</h1>', '</h1><div id="live"></div>'));
  const live = test.document.querySelector('#live')!;
  for (let i = 0; i < 5; i++) {
    live.prepend(
      render(
        test,
        entry(
          `1${i}:30`,
          `Entry ${i}: the council has heard speaker number ${i} of the evening, who lives on the second
          island and works on the mainland, and has asked what becomes of those who commute in winter.`,
        ),
      ),
    );
    await expect.poll(() => noted(test)).toEqual([NOTED]);
  }
  await expect.poll(() => quoted(test)).toEqual([CREW]);
  expect(orphans(test)).toEqual([]);
  expectNothingPiledUp(test);
});

it('keeps a note when an advertisement parts its paragraph', async () => {
  const test = await openNoted(SAMPLE);
  const range = rangeOf(test.document, 'depend on the boat');
  const rest = (range.startContainer as Text).splitText(range.startOffset);
  rest.before(render(test, '<span class="ad" aria-hidden="true"><img alt=""></span>'));
  await expect.poll(() => noted(test).join('')).toBe(NOTED);
  expect(orphans(test)).toEqual([]);
  expectNothingPiledUp(test);
});

it('follows a framework that renders the page anew at every turn, and leaves nothing behind', async () => {
  const test = await openNoted(SAMPLE);
  const { reads } = test.background;
  for (let turn = 0; turn < 4; turn++) {
    test.document.body.replaceChildren(render(test, SAMPLE));
    await expect
      .poll(() => [...(test.window.CSS.highlights.get('whence-note-green') ?? [])])
      .toSatisfy((ranges: AbstractRange[]) =>
        ranges.some(({ startContainer }) => test.document.contains(startContainer)),
      );
    expect(noted(test)).toEqual([NOTED]);
    expect(quoted(test)).toEqual([CREW]);
  }
  expect(test.background.reads).toBe(reads);
  expectNothingPiledUp(test);
  test.stop();
  expect(highlightKeys(test.window)).toEqual([]);
  expect(test.document.querySelector('whence-reader')).toBeNull();
});
