import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { showPage } from './page-frame';
import { misplaced } from './range-text';

/** Real pages that stand beside the project on some machines; their texts are not part of it. */
const pages = import.meta.glob<string>('../../../../shared/corpora/pages/html/*.html', {
  query: '?raw',
  import: 'default',
});

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

describe.skipIf(Object.keys(pages).length === 0)('saved news pages', { timeout: 60_000 }, () => {
  it.each(Object.keys(pages))('%s is read, mapped exactly and left as it was', async (path) => {
    const page = await showPage((await pages[path]?.()) ?? '', done.signal);
    const before = page.documentElement.outerHTML;
    const read = readArticle(page, 'https://news.example/2024/05/story');
    expect(page.documentElement.outerHTML).toBe(before);
    if (read.ok) expect(misplaced(read.article, read.textMap)).toEqual([]);
  });
});
