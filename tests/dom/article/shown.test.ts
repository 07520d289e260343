import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { showPage } from './page-frame';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const STORY = ['Monday', 'Tuesday', 'Wednesday']
  .map((day) => `<p>On ${day} the harbour master said that the pier would stay closed for now.</p>`)
  .join('');

async function textOf(style: string): Promise<string> {
  const page = await showPage(
    `<head><title>Pier closed</title><style>${style}</style></head><h1>Pier closed</h1><article class="x">${STORY}<p class="y">“Nobody can see this,” said a paragraph under the fold.</p></article>`,
    done.signal,
  );
  const read = readArticle(page, 'https://news.example/story');
  return read.ok ? read.article.text : read.reason;
}

describe('text that a style sheet hides', () => {
  it('is not read', async () => {
    expect(await textOf('.y { display: none }')).not.toContain('Nobody can see this');
  });

  it('is read where it is shown', async () => {
    expect(await textOf('.y { color: gray }')).toContain('Nobody can see this');
  });

  it('is read while the whole story is hidden: the page is still being shown', async () => {
    expect(await textOf('.x { display: none }')).toContain('harbour master');
  });
});
