import { frameDocuments } from '../../lib/article/frames';
import type { OpenPage } from './open-page';

/** Text that came or went and may be a paragraph of the article. Less is a counter, a clock, a label. */
const PARAGRAPH = 120;

/** What a page was like when it was read. */
export interface PageSize {
  characters: number;
}

/** Characters in the page's body and in its frames, shown or not: cheap, no layout. */
export function sizeOf(document: Document): PageSize {
  const lengths = [document, ...frameDocuments(document)].map(
    ({ body }) => body?.textContent.length ?? 0,
  );
  return { characters: lengths.reduce((sum, length) => sum + length, 0) };
}

/** `broken`: text nodes of the article or of a mark changed; `grown`: so much text came or went; else nothing to read. */
export type PageChange = 'broken' | 'grown' | 'none';

/** What has become of the page since it was read. */
export function changeOf(document: Document, page: OpenPage | null, read: PageSize): PageChange {
  if (page && !page.standsWhole()) return 'broken';
  const difference = sizeOf(document).characters - read.characters;
  return Math.abs(difference) >= PARAGRAPH ? 'grown' : 'none';
}
