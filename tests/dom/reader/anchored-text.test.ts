import { expect, it } from 'vitest';
import { painted } from './support/frame';
import { SAMPLE } from './support/sample';
import { openPage, type TestPage } from './support/test-page';

/** The sample with a paragraph of which a part is the passage. */
const pageWith = (passage: string) =>
  SAMPLE.replace('</article>', `<p>Then this was told: ${passage} Nobody objected.</p></article>`);

const shown = ({ window }: TestPage) => painted(window, 'whence-note-yellow').join('');

/** Highlights a passage as it is marked up, and finds it again as it is marked up later. */
async function highlightAndReturn(marked: string, later: string) {
  const test = await openPage(pageWith(`<span id="passage">${marked}</span>`), []);
  test.window.focus();
  test.window.getSelection()?.selectAllChildren(test.document.querySelector('#passage')!);
  test.reader.annotateSelection();
  await expect.poll(() => test.background.annotations.size).toBe(1);
  const [annotation] = test.background.annotations.values();
  const again = await openPage(pageWith(later), []);
  again.background.annotations.set('n', annotation!);
  again.reader.reread();
  await expect.poll(() => painted(again.window, 'whence-note-yellow')).not.toEqual([]);
  return { quote: annotation!.quote, first: shown(test), again: shown(again) };
}

it.each([
  [
    'across inline markup',
    'the price <b>had not</b> been <a href="/x"><i>settled</i></a> by then.',
    'the <em>price had</em> not been settled <u>by</u> then.',
    'the price had not been settled by then.',
  ],
  [
    'around text that is hidden',
    'the price <span style="display: none">of the secret deal</span>had not been settled by then.',
    'the price had not <span hidden>in truth</span>been settled by then.',
    'the price had not been settled by then.',
  ],
  [
    'with soft hyphens',
    'the min&shy;is&shy;ter for ship&shy;ping had not answered by then.',
    'the minister for shipping had not an&shy;swered by then.',
    'the minister for shipping had not answered by then.',
  ],
  [
    'with no-break spaces',
    'the boat costs 4.2&nbsp;million a&#8239;year, more than before.',
    'the boat costs 4.2 million a year, more&nbsp;than before.',
    'the boat costs 4.2 million a year, more than before.',
  ],
  [
    'written from the right to the left',
    '<bdi dir="rtl">״אנחנו זוכרים <b>כל מילה</b>״, אמר יוסף בן־עמי</bdi>',
    '<bdi dir="rtl">״אנחנו <b>זוכרים כל</b> מילה״, אמר יוסף בן־עמי</bdi>',
    '״אנחנו זוכרים כל מילה״, אמר יוסף בן־עמי',
  ],
  [
    'with emoji',
    'the crew wrote 👩🏽‍🚒 and 🇳🇴 beside <b>👍🏽</b>',
    'the crew <i>wrote 👩🏽‍🚒 and</i> 🇳🇴 beside 👍🏽',
    'the crew wrote 👩🏽‍🚒 and 🇳🇴 beside 👍🏽',
  ],
])('a passage %s', async (_, marked, later, words) => {
  expect(await highlightAndReturn(marked, later)).toEqual({
    quote: words,
    first: words,
    again: words,
  });
});

it('a passage over line breaks', async () => {
  const found = await highlightAndReturn(
    'the price was open,<br>the boat was old,<br><br>the crew was gone.',
    '<b>the price</b> was open,<br>the boat was old, the crew was gone.',
  );
  expect(found.quote.split(/\s+/).join(' ')).toBe(
    'the price was open, the boat was old, the crew was gone.',
  );
  expect(found.first).toMatch(/^the price was open,\s*the boat was old,\s*the crew was gone\.$/);
  expect(found.again).toMatch(/^the price was open,\s*the boat was old,\s*the crew was gone\.$/);
});

it('a passage with ligatures, found where they are letters', async () => {
  const found = await highlightAndReturn(
    'the ofﬁce had the ﬁnal word on the ﬂeet.',
    'the office had the final word on the fleet.',
  );
  expect(found.first).toBe('the ofﬁce had the ﬁnal word on the ﬂeet.');
  expect(found.again).toBe('the office had the final word on the fleet.');
});

it('a passage with combining marks, found where they are one with their letter', async () => {
  const found = await highlightAndReturn(
    'the cafe\u0301 of the Tie\u0302\u0301n family had closed.',
    'the caf\u00e9 of the Ti\u1ebfn family had closed.',
  );
  expect(found.first).toBe('the cafe\u0301 of the Tie\u0302\u0301n family had closed.');
  expect(found.again).toBe('the caf\u00e9 of the Ti\u1ebfn family had closed.');
});
