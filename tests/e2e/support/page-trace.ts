import type { Page } from 'puppeteer-core';

/** Everything about a page's own nodes that an extension could have changed. */
export function pageTrace(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      html: document.documentElement.outerHTML,
      elements: all.length,
      textNodes: all.flatMap((element) => [...element.childNodes].filter((n) => n.nodeType === 3))
        .length,
      styleSheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      scroll: [scrollX, scrollY],
      title: document.title,
      globals: Object.keys(window).length,
    };
  });
}
