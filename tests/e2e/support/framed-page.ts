import type { Page } from 'puppeteer-core';
import { rewrite } from './sites';

export const FRAMED_WORDS = 'The minutes of the meeting fill eleven pages.';

/** What stands in the frame of `FRAMED_PAGE`, at `minutes.html`. */
export const INNER_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><body><p>${FRAMED_WORDS}</p></body></html>`;

/** An article with a frame of its own site in front. */
export const FRAMED_PAGE = rewrite.html.replace(
  '<article',
  '<iframe src="minutes.html" width="600" height="120"></iframe><article',
);

/** What Whence paints in the frame as notes, by the frame's own registry. */
export function paintedInFrame(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as
      (Window & typeof globalThis) | null | undefined;
    const ranges = [...(inner?.CSS.highlights ?? [])]
      .filter(([key]) => key.startsWith('whence-note'))
      .flatMap(([, highlight]) => [...highlight]);
    return ranges
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeValue?.slice(startOffset, endOffset),
      )
      .join('');
  });
}
