import type { OpenPage } from './open-page';

/** Text that came or went and may be a paragraph of the article. Less is a counter, a clock, a label. */
const PARAGRAPH = 120;

/** What a page was like when it was read. */
export interface PageSize {
  characters: number;
}

/** Characters in the page's body, shown or not: cheap, no layout. */
export function sizeOf(document: Document): PageSize {
  return { characters: document.body?.textContent.length ?? 0 };
}

/** `broken`: the article's own text nodes changed; `grown`: so much text came or went; else nothing to read. */
export type PageChange = 'broken' | 'grown' | 'none';

/** What has become of the page since it was read. */
export function changeOf(document: Document, page: OpenPage | null, read: PageSize): PageChange {
  if (page && !standsWhole(page)) return 'broken';
  const difference = sizeOf(document).characters - read.characters;
  return Math.abs(difference) >= PARAGRAPH ? 'grown' : 'none';
}

/** Whether every text node of the article is in the page still, with the text that was read. */
function standsWhole({ article, textMap }: OpenPage): boolean {
  return textMap.rangesFor([0, article.text.length]).length > 0;
}
