import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import '../../../components/base.css';

export interface Rendered {
  host: HTMLElement;
  rerender(element: ReactElement): void;
}

/** Shows an element in the page until the test ends, in a box of the given width in CSS pixels. */
export function render(element: ReactElement, width = 380): Rendered {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  document.body.append(host);
  const root = createRoot(host);
  const rerender = (next: ReactElement) => act(() => root.render(next));
  rerender(element);
  onTestFinished(() => {
    act(() => root.unmount());
    host.remove();
  });
  return { host, rerender };
}

/** The one element that a selector finds and, if given, whose text holds the words. Throws without it. */
export function find<Found extends Element = HTMLElement>(
  host: Element,
  selector: string,
  words = '',
): Found {
  const found = [...host.querySelectorAll<Found>(selector)].find((each) =>
    (each.textContent ?? '').includes(words),
  );
  if (found === undefined) throw new Error(`no ${selector} with “${words}”`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Types text into a field as a user does: each letter is an input event of its own. */
export function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  for (const letter of text) {
    act(() => {
      setter?.call(field, field.value + letter);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

export function choose(field: HTMLSelectElement, value: string): void {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
