import type { Page } from 'puppeteer-core';
import { POLLING } from './polling';

/** What stands between two stretches of painted text that do not touch. */
const GAP = ' | ';

/**
 * The text that Whence has painted in the page or in the parts of it that match `selector`: in order,
 * white space as single spaces, a bar between stretches that do not touch. Empty when nothing is painted.
 *
 * The page shares its highlight registry with the extension, so this sees what the browser paints.
 */
export function paintedText(page: Page, selector = 'body'): Promise<string> {
  return page.evaluate(
    (selector, gap) => {
      const painted = new Map<Node, [number, number][]>();
      for (const [key, highlight] of CSS.highlights) {
        if (!key.startsWith('whence')) continue;
        for (const range of highlight) {
          const { startContainer, startOffset, endOffset } = range;
          painted.set(startContainer, [
            ...(painted.get(startContainer) ?? []),
            [startOffset, endOffset],
          ]);
        }
      }
      const stretches: string[] = [];
      let current = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const inScope = node.parentElement?.closest(selector) !== null;
        for (let index = 0; index < text.length; index += 1) {
          const isPainted = (painted.get(node) ?? []).some(
            ([start, end]) => start <= index && index < end,
          );
          if (isPainted && inScope) {
            current += text[index];
            continue;
          }
          stretches.push(current);
          current = '';
        }
      }
      return [...stretches, current]
        .map((stretch) => stretch.replace(/\s+/g, ' ').trim())
        .filter((stretch) => stretch !== '')
        .join(gap);
    },
    selector,
    GAP,
  );
}

/** How many stretches the browser paints for Whence. */
export function paintedCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([key]) => key.startsWith('whence'))
      .reduce((sum, [, highlight]) => sum + highlight.size, 0),
  );
}

/** Wait until Whence has painted something. */
export async function untilPainted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((key) => key.startsWith('whence')),
    POLLING,
  );
}

/** Wait until nothing of Whence is painted. */
export async function untilUnpainted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...CSS.highlights.keys()].some((key) => key.startsWith('whence')),
    POLLING,
  );
}

/** Wait until a jump has led to these words: they are on the screen, and flash. */
export async function untilFlashed(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) => {
      const ranges = [...(CSS.highlights.get('whence-flash') ?? [])];
      const text = ranges
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset),
        )
        .join('');
      const place = ranges[0]?.startContainer.parentElement?.getBoundingClientRect();
      const onScreen = place !== undefined && place.bottom > 0 && place.top < innerHeight;
      return onScreen && text.replace(/\s+/g, ' ').includes(words);
    },
    POLLING,
    words,
  );
}
