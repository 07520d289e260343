import { rectanglesOf } from '../../lib/highlight/hit-test';
import type { OpenPage } from './open-page';

/**
 * The statement to go to: the one after (or before) the statement visited last, else the first one that
 * is not above the window's top edge. Goes round at the ends; null when the page has none.
 */
export function nextStatement(
  page: OpenPage,
  visited: string | null,
  direction: 'next' | 'previous',
): string | null {
  const shown = page.statements.filter(({ content }) => page.rangesFor(content).length > 0);
  const last = shown.findIndex(({ id }) => id === visited);
  const step = direction === 'next' ? 1 : -1;
  if (last >= 0) return shown[(last + step + shown.length) % shown.length]?.id ?? null;
  const first = shown.findIndex(({ content }) =>
    rectanglesOf(page.rangesFor(content)).some(({ top }) => top >= 0),
  );
  const start = first < 0 ? shown.length : first;
  const index = direction === 'next' ? start : start - 1;
  return shown[(index + shown.length) % shown.length]?.id ?? null;
}
