import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { KnownTags } from '../../../components/shared/known-tags';
import { NoteTools, type NoteActions } from '../../../components/shared/note-tools';
import type { Annotation } from '../../../lib/model';
import { recordedActions } from './actions';
import { annotationOf } from './fixtures';
import { choose, click, find, render, type } from './render';

function show(changes: Partial<Annotation>) {
  const { actions, calls } = recordedActions();
  const annotation = annotationOf(changes);
  const { host } = render(
    <KnownTags value={['bridge', 'budget', 'county']}>
      <NoteTools annotation={annotation} actions={actions as NoteActions} />
    </KnownTags>,
  );
  return { host, calls, annotation };
}

describe('the tools of a note', () => {
  it('adds a tag, completed from those in use, and takes one off', () => {
    const { host, calls, annotation } = show({ tags: ['county'] });
    const offered = [...host.querySelectorAll('datalist option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(offered).toEqual(['bridge', 'budget']);
    type(find<HTMLInputElement>(host, 'input'), 'bridge');
    act(() => find<HTMLFormElement>(host, 'form').requestSubmit());
    expect(calls.at(-1)).toEqual(['setAnnotationTags', annotation, ['county', 'bridge']]);
    click(find(host, '.tag button'));
    expect(calls.at(-1)).toEqual(['setAnnotationTags', annotation, []]);
  });

  it('names each colour by its meaning', () => {
    const { host, calls, annotation } = show({ colour: null });
    const picker = find<HTMLSelectElement>(host, '.colour-picker');
    expect(picker.value).toBe('yellow');
    expect(picker.textContent).toContain('question');
    choose(picker, 'green');
    expect(calls.at(-1)).toEqual(['setAnnotationColour', annotation, 'green']);
  });

  it('deletes', () => {
    const { host, calls, annotation } = show({});
    click(find(host, 'button[aria-label="Delete note"]'));
    expect(calls.at(-1)).toEqual(['deleteAnnotation', annotation]);
  });
});

describe('a note in Markdown', () => {
  const shown = (note: string) => show({ note }).host.querySelector('.markdown-text');

  it('is shown as it is meant', () => {
    const note =
      '# Ask\n\n- **twice** about `tolls`\n- see [the letter](https://example.org/l)\n\n> or not';
    const text = shown(note)!;
    expect(text.querySelector('strong')?.textContent).toBe('twice');
    expect(text.querySelectorAll('li')).toHaveLength(2);
    expect(text.querySelector('a')?.href).toBe('https://example.org/l');
    expect(text.querySelector('a')?.rel).toContain('noopener');
    expect(text.querySelector('h1')).toBeNull();
  });

  it('is left to its field where it has no markup', () => {
    expect(shown('Only words.\n\nAnd more words.')).toBeNull();
    expect(shown('')).toBeNull();
  });

  it.each([
    ['HTML', 'a <img src=x onerror=alert(1)> b <script>alert(1)</script>', 'img, script'],
    ['a picture', 'look ![at this](https://example.org/p.png) **here**', 'img'],
    ['a script’s address', '[click](javascript:alert(1))', 'a[href]'],
    ['a data address', '[click](data:text/html,hi)', 'a[href]'],
    ['a defined address', '[click][1]\n\n[1]: javascript:alert(1)', 'a[href]'],
  ])('makes nothing of %s', (_, note, forbidden) => {
    const text = shown(note);
    expect(text?.querySelector(forbidden) ?? null).toBeNull();
  });
});
