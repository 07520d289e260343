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
