import type { Page } from 'puppeteer-core';

/** The page's own nodes: everything but the one element that Whence may add beside them. */
export function ownNodes(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of root.querySelectorAll(':scope > whence-reader')) host.remove();
    const nodes = document.createTreeWalker(root);
    let count = 0;
    while (nodes.nextNode()) count += 1;
    return { html: root.outerHTML, nodes: count };
  });
}

/** Everything that an extension could have left behind in a page. */
export function pageTrace(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    scroll: [scrollX, scrollY],
    title: document.title,
    highlights: [...CSS.highlights.keys()],
  }));
}
