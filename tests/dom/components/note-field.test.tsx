import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { NoteField } from '../../../components/shared/note-field';
import { click, find, render, type } from './render';

function showField(value: string) {
  const written: string[] = [];
  const field = (stored: string) => (
    <NoteField value={stored} label="Note" onWrite={(text) => written.push(text)} />
  );
  const { host, rerender } = render(field(value));
  return {
    host,
    written,
    store: (stored: string) => rerender(field(stored)),
    area: find<HTMLTextAreaElement>(host, 'textarea'),
  };
}

describe('NoteField', () => {
  it('keeps what was typed until the store has it, also when the store never has', () => {
    const { area, store } = showField('');
    type(area, 'word');
    store('w');
    store('wo');
    expect(area.value).toBe('word');
  });

  it('shows what another window wrote while nobody types here', () => {
    const { area, store } = showField('old');
    store('new');
    expect(area.value).toBe('new');
  });

  it('takes its own late echoes for no other window’s text', () => {
    const { host, area, store } = showField('');
    type(area, 'abc');
    for (const echo of ['a', 'ab']) store(echo);
    expect(host.querySelector('.note-field-foreign')).toBeNull();
  });

  it('shows another window’s text beside what is being typed, and can keep both', () => {
    const { host, area, written, store } = showField('');
    type(area, 'mine');
    store('theirs');
    expect(area.value).toBe('mine');
    expect(find(host, '[role=status]').textContent).toContain('theirs');
    click(find(host, 'button', 'Keep both'));
    expect(written.at(-1)).toBe('mine\n\ntheirs');
    expect(host.querySelector('[role=status]')).toBeNull();
  });

  it('grows with its text', () => {
    const { area } = showField('');
    const before = area.clientHeight;
    type(area, 'a\nb\nc\nd');
    expect(area.clientHeight).toBeGreaterThan(before * 2);
    expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight + 1);
  });

  it.each([
    ['plain', 'A line of a long note.\n'],
    ['in Markdown', 'A line of a **long** note.\n\n'],
  ])('leaves room for what stands below it, however long the note is: %s', (_, line) => {
    const { host } = showField(line.repeat(500));
    expect(host.clientHeight).toBeLessThan(window.innerHeight * 0.7);
    expect(host.scrollHeight).toBe(host.clientHeight);
  });

  describe('with a note in Markdown', () => {
    const shown = (host: HTMLElement) => host.querySelector('.markdown-text');

    it('shows in its place what it means, until the reader wants to write', () => {
      const { host, area } = showField('Ask **twice**');
      expect(shown(host)?.textContent).toBe('Ask twice');
      expect(area.checkVisibility()).toBe(false);
      click(find(host, 'button[aria-label="Edit note"]'));
      expect(shown(host)).toBeNull();
      expect(document.activeElement).toBe(area);
      expect(area.value).toBe('Ask **twice**');
      act(() => area.blur());
      expect(shown(host)?.textContent).toBe('Ask twice');
    });

    it('is written on where it is clicked, but not where a link leads away', () => {
      const { host, area } = showField('see [the letter](https://example.org/l)');
      const link = find<HTMLAnchorElement>(host, 'a');
      link.addEventListener('click', (event) => event.preventDefault());
      click(link);
      expect(area.checkVisibility()).toBe(false);
      click(find(host, '.markdown-text p'));
      expect(document.activeElement).toBe(area);
    });

    it('stays a field while it is typed in, also as it becomes Markdown', () => {
      const { area, store } = showField('');
      type(area, '**a**');
      store('**a**');
      expect(area.checkVisibility()).toBe(true);
    });

    it('shows at once what was written elsewhere', () => {
      const { host, store } = showField('plain');
      store('*not* plain');
      expect(shown(host)?.textContent).toBe('not plain');
    });
  });

  it('tells when it is left, with the text', () => {
    const left: string[] = [];
    const { host } = render(
      <NoteField value="x" label="Note" onWrite={() => undefined} onLeave={(t) => left.push(t)} />,
    );
    const area = find<HTMLTextAreaElement>(host, 'textarea');
    act(() => area.focus());
    act(() => area.blur());
    expect(left).toEqual(['x']);
  });
});
