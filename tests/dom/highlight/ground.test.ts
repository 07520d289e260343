import { afterEach, expect, it } from 'vitest';
import { groundOf } from '../../../lib/highlight/ground';

function paragraphIn(style: string): Element {
  const host = document.createElement('div');
  host.style.cssText = style;
  const paragraph = document.createElement('p');
  host.append(paragraph);
  document.body.append(host);
  return paragraph;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.cssText = '';
});

it.each([
  ['background: white', 'light'],
  ['background: #fff8e7', 'light'],
  ['background: #15161a', 'dark'],
  ['background: rgb(0 0 0 / 0.8)', 'dark'],
  ['background: color(srgb 0.05 0.05 0.1)', 'dark'],
  ['background: #777', 'light'],
])('sees whether a page is light or dark: %s', (style, ground) => {
  expect(groundOf(paragraphIn(style), window)).toBe(ground);
});

it('looks through a thin veil to the page behind it', () => {
  document.documentElement.style.background = '#101010';
  expect(groundOf(paragraphIn('background: rgb(255 255 255 / 0.1)'), window)).toBe('dark');
});

it('takes a page without any background for light', () => {
  expect(groundOf(paragraphIn(''), window)).toBe('light');
});

it('takes a page that only knows dark for dark', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(groundOf(paragraphIn(''), window)).toBe('dark');
});

it('looks out of a shadow root', () => {
  const host = paragraphIn('background: black');
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(groundOf(inner, window)).toBe('dark');
});
