import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe';
import { centre, painted, rangeOf } from './support/frame';
import { noteOn } from './support/notes';
import { SAMPLE } from './support/sample';
import { openPage, type TestPage } from './support/test-page';

const CREW = '“We cannot keep a crew for nine passengers a day,”';
const STATEMENTS = [{ content: CREW, speaker: 'Ingrid Solberg', kind: 'direct' as const }];

const kept = ({ background }: TestPage) => [...background.annotations.values()];

/** What the clipboard holds at the next paste. */
function pastedInto(document: Document): Promise<Record<'plain' | 'markdown' | 'html', string>> {
  return new Promise((resolve) => {
    const read = ({ clipboardData }: ClipboardEvent) => {
      const [plain = '', markdown = '', html = ''] = ['plain', 'markdown', 'html'].map((kind) =>
        clipboardData?.getData(`text/${kind}`),
      );
      resolve({ plain, markdown, html });
    };
    document.addEventListener('paste', read, { capture: true, once: true });
  });
}

function select({ window, document }: TestPage, words: string): void {
  window.focus();
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(rangeOf(document, words));
}

it('writes a note as it is typed', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  await userEvent.keyboard('Same in the let');
  await expect.poll(() => kept(test)[0]?.note).toBe('Same in the let');
  expect(kept(test)).toHaveLength(1);
  expect(kept(test)[0]).toMatchObject({
    statementId: expect.stringContaining('s-'),
    pageId: 'https://post.example/ferry',
    quote: CREW,
  });
});

it('says of a note in a private window that it is kept, once there is one', async () => {
  const words = 'Kept in the library, also when this private window is closed.';
  const test = await openPage(SAMPLE, STATEMENTS, { isPrivate: true });
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  expect(test.card()).not.toContain(words);
  await test.press('Doubtful');
  await expect.poll(test.card).toContain(words);
});

it('keeps the text of a note in the field when it could not be saved, and saves it on request', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.background.broken = true;
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  await userEvent.keyboard('abc');
  await expect.poll(test.card).toContain('Not saved. The text is still here.');
  expect(test.root()?.querySelector('textarea')?.value).toBe('abc');
  test.background.broken = false;
  await test.press('Try again');
  await expect.poll(() => kept(test)[0]?.note).toBe('abc');
  expect(test.errors.length).toBeGreaterThan(0);
});

it('sets a verdict and takes it back, leaving nothing behind', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Doubtful');
  await expect.poll(() => kept(test)[0]?.verdict).toBe('doubtful');
  await test.press('Doubtful');
  await expect.poll(() => kept(test)).toEqual([]);
});

it('does not bring back a note that was emptied when a verdict follows', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  await userEvent.keyboard('No');
  await expect.poll(() => kept(test)[0]?.note).toBe('No');
  await userEvent.keyboard('{Escape}');
  await test.click('nine passengers');
  await test.press('Note');
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(() => kept(test)).toEqual([]);
  await test.press('Holds');
  await expect.poll(() => kept(test)).toMatchObject([{ note: '', verdict: 'holds' }]);
});

it('tags a note, completed from the tags in use, and takes a tag off', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.background.annotations.set('other', { ...noteOn('Elsewhere.'), tags: ['budget'] });
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  expect(test.card()).not.toContain('Delete');
  await test.press('Holds');
  await test.press('Note');
  await userEvent.keyboard('{Tab}ferries{Enter}');
  const mine = () => kept(test).find(({ statementId }) => statementId !== null);
  await expect.poll(() => mine()?.tags).toEqual(['ferries']);
  const offered = () => test.root()?.querySelector('datalist option')?.getAttribute('value');
  await expect.poll(offered).toBe('budget');
  await userEvent.keyboard('left in the field{Tab}');
  await expect.poll(() => mine()?.tags).toEqual(['ferries', 'left in the field']);
  await test.press('Remove tag ferries');
  await expect.poll(() => mine()?.tags).toEqual(['left in the field']);
  expect(mine()?.verdict).toBe('holds');
});

it('shows a note as its Markdown means it, until it is written on', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  const source = '**Ask** [them](https://example.org/l) [now](javascript:x) <img src=x>';
  const area = () => test.root()!.querySelector('textarea')!;
  await userEvent.keyboard(source.replaceAll('[', '[['));
  await expect.poll(() => kept(test)[0]?.note).toBe(source);
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => test.root()?.querySelector('strong')?.textContent).toBe('Ask');
  expect(area().checkVisibility()).toBe(false);
  const word = test.root()!.querySelector('strong')!;
  await test.clickAt(centre(word.getBoundingClientRect()), 1);
  expect(area().checkVisibility()).toBe(true);
  expect(test.root()?.activeElement).toBe(area());
  await userEvent.keyboard('{Escape}');
  await test.click('nine passengers');
  await expect.poll(() => test.root()?.querySelector('strong')?.textContent).toBe('Ask');
  const links = [...test.root()!.querySelectorAll('.markdown a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/l', null]);
  expect(test.root()?.querySelector('img')).toBeNull();
  expect(area().checkVisibility()).toBe(false);
  await test.press('Note');
  expect(area().checkVisibility()).toBe(true);
  expect(test.root()?.querySelector('strong')?.checkVisibility()).toBe(false);
  expect(area().value).toBe(source);
});

it('deletes the note on a statement and undoes it', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  await userEvent.keyboard('Ask{Tab}ferries{Enter}');
  await expect.poll(() => kept(test)[0]?.tags).toEqual(['ferries']);
  await test.press('Delete');
  await expect.poll(() => kept(test)).toEqual([]);
  await test.press('Undo');
  await expect.poll(() => kept(test)).toMatchObject([{ note: 'Ask', tags: ['ferries'] }]);
});

it('shows an earlier note on its statement', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Note');
  await userEvent.keyboard('Ask the union');
  await expect.poll(() => kept(test)[0]?.note).toBe('Ask the union');
  await userEvent.keyboard('{Escape}');
  test.reader.reread();
  await test.click('nine passengers');
  await expect.poll(() => test.root()?.querySelector('textarea')?.value).toBe('Ask the union');
});

it('dismisses a mark and brings it back', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Dismiss');
  await expect.poll(() => painted(test.window, 'whence-official-direct')).toEqual([]);
  await test.press('Undo');
  await expect.poll(() => painted(test.window, 'whence-official-direct')).toEqual([CREW]);
});

it('highlights a selection, and finds it again at the next reading', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  select(test, 'had been promised until 2030');
  test.reader.annotateSelection();
  const shown = () => painted(test.window, 'whence-note-yellow');
  await expect.poll(shown).toEqual(['had been promised until 2030']);
  expect(kept(test)[0]).toMatchObject({ statementId: null, colour: 'yellow' });
  const again = await openPage(SAMPLE, STATEMENTS);
  again.background.annotations.set('n', kept(test)[0]!);
  again.reader.reread();
  await expect
    .poll(() => painted(again.window, 'whence-note-yellow'))
    .toEqual(['had been promised until 2030']);
});

it('offers to highlight what the keyboard has selected', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  select(test, 'object to the decision');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => test.root()?.querySelector('[role=toolbar]')).toBeTruthy();
  await test.press('Note');
  await expect.poll(() => test.root()?.querySelector('textarea')).toBeTruthy();
  await userEvent.keyboard('why');
  await expect.poll(() => kept(test)[0]?.note).toBe('why');
});

it('deletes a highlight and undoes it', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  select(test, 'had been promised until 2030');
  test.reader.annotateSelection();
  await expect.poll(test.card).toContain('had been promised until 2030');
  await test.press('Delete');
  await expect.poll(() => kept(test)).toEqual([]);
  await test.press('Undo');
  await expect.poll(() => kept(test)).toHaveLength(1);
  await expect.poll(() => painted(test.window, 'whence-note-yellow')).toHaveLength(1);
});

it('reports a note whose passage is gone as an orphan', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  select(test, 'had been promised until 2030');
  test.reader.annotateSelection();
  await expect.poll(() => kept(test)).toHaveLength(1);
  const gone = 'The council of elders met in the old church and sang until the morning came.';
  test.background.annotations.set('lost', {
    ...kept(test)[0]!,
    id: 'lost',
    quote: gone,
    target: describe(gone, [0, gone.length]),
  });
  test.reader.reread();
  await expect
    .poll(() => test.reader.getPageState())
    .toMatchObject({ status: 'article', orphans: ['lost'] });
});

it('jumps to a statement and opens its card with the keyboard’s focus', async () => {
  const test = await openPage(`<div style="height: 3000px"></div>${SAMPLE}`, STATEMENTS);
  test.reader.step('next');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  const { top } = rangeOf(test.document, 'nine passengers').getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(600);
  expect(test.root()?.activeElement?.getAttribute('role')).toBe('dialog');
});

it('copies a citation with a link to the passage, as plain text, Markdown and HTML', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  let copied = '';
  test.document.addEventListener('copy', () => (copied = 'seen by the page'));
  await test.click('nine passengers');
  await expect.poll(test.card).toContain('Ingrid Solberg');
  await test.press('Copy');
  await expect.poll(test.card).toContain('Copied');
  expect(copied).toBe('');
  await test.press('Note');
  const clipboard = pastedInto(test.document);
  await userEvent.keyboard('{Control>}v{/Control}');
  const words = 'We cannot keep a crew for nine passengers a day';
  await expect.poll(() => test.root()?.querySelector('textarea')?.value).toContain(`“${words}”`);
  const { plain, markdown, html } = await clipboard;
  expect(plain).toContain(`“${words}”\n— Ingrid Solberg`);
  const link = plain.split('\n').at(-1) ?? '';
  expect(link).toContain(
    'https://post.example/ferry#:~:text=%E2%80%9CWe%20cannot%20keep%20a%20crew',
  );
  expect(markdown).toContain(`> “${words}”\n>\n> — Ingrid Solberg`);
  expect(markdown).toContain(`](${link})`);
  expect(html).toContain(`<p>“${words}”</p>`);
  expect(html).toContain(`<a href="${link}">`);
});

it('highlights a caption, which is not part of the article, and finds it again', async () => {
  const caption = 'The boat in the harbour on Sunday.';
  const html = SAMPLE.replace(
    '</article>',
    `<figure><figcaption>${caption}</figcaption></figure></article>`,
  );
  const test = await openPage(html, STATEMENTS);
  select(test, caption);
  test.reader.annotateSelection();
  await expect.poll(() => painted(test.window, 'whence-note-yellow')).toEqual([caption]);
  const again = await openPage(html, STATEMENTS);
  again.background.annotations.set('n', kept(test)[0]!);
  again.reader.reread();
  await expect.poll(() => painted(again.window, 'whence-note-yellow')).toEqual([caption]);
});

it('highlights from inside the article to beyond its end', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  const range = rangeOf(test.document, 'for want of money.');
  range.setEndAfter(test.document.querySelector('footer p')!);
  test.window.getSelection()?.addRange(range);
  test.reader.annotateSelection();
  await expect.poll(() => kept(test)[0]?.quote).toContain('All rights reserved.');
});

it('highlights what is selected in an open shadow root, and finds it again', async () => {
  const words = 'A line that a component has rendered.';
  const test = await openPage(`<x-box></x-box>${SAMPLE}`, STATEMENTS);
  const root = test.document.querySelector('x-box')!.attachShadow({ mode: 'open' });
  const line = root.appendChild(test.document.createElement('p'));
  line.textContent = words;
  const { left, top } = line.getBoundingClientRect();
  await test.clickAt({ x: left + 20, y: top + 8 }, 3);
  test.reader.annotateSelection();
  await expect.poll(() => painted(test.window, 'whence-note-yellow')).toEqual([words]);
  expect(kept(test)[0]?.quote).toBe(words);
});

it('attaches an orphan to the passage that the user selects', async () => {
  const test = await openPage(SAMPLE, STATEMENTS);
  test.background.annotations.set('note', noteOn('Nothing like this stands anywhere in the page.'));
  test.reader.reread();
  const orphans = () => (test.reader.getPageState() as { orphans?: string[] }).orphans;
  await expect.poll(orphans).toEqual(['note']);
  expect(test.reader.attachToSelection('note')).toBe(false);
  select(test, 'had been promised until 2030');
  expect(test.reader.attachToSelection('note')).toBe(true);
  await expect.poll(orphans).toEqual([]);
  expect(kept(test)[0]).toMatchObject({
    id: 'note',
    note: 'call them',
    quote: 'had been promised until 2030',
  });
});
