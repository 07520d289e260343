import type { Ground } from './palette';

/**
 * Whether the marks stand on a light or a dark page: by the first opaque background at or above the
 * element, else by the page's own colour scheme (the canvas). Relative luminance as in WCAG 2.2.
 */
export function groundOf(element: Element, window: Window): Ground {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = parseColour(window.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > MOSTLY_OPAQUE) {
      return luminance(colour) > EQUAL_CONTRAST ? 'light' : 'dark';
    }
  }
  const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const followsSystem = scheme.includes('dark');
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return followsSystem && (dark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** A veil thinner than this lets what is behind it decide. */
const MOSTLY_OPAQUE = 0.5;

/** The luminance on which black and white text have the same contrast (WCAG 2.2). */
const EQUAL_CONTRAST = 0.179;

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

/** Reads `rgb()` and `rgba()`, and `color(srgb …)`, which is how browsers serialise a computed colour. */
function parseColour(value: string): Colour | null {
  const numbers = value.match(/[\d.]+%?/g)?.map(Number.parseFloat) ?? [];
  const scale = value.startsWith('rgb') ? 255 : value.startsWith('color(srgb') ? 1 : null;
  const [red, green, blue, alpha = 1] = numbers;
  if (scale === null || red === undefined || green === undefined || blue === undefined) return null;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
