import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { ownPages } from './own-pages';
import { showPage } from './page-frame';
import { misplaced } from './range-text';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

describe.each(ownPages())('tests/pages/$slug', ({ html, expected }) => {
  it('is read as expected', async () => {
    const page = await showPage(html, done.signal);
    const read = readArticle(page, expected.url);
    if ('noArticle' in expected) {
      expect(read).toEqual({ ok: false, reason: expected.noArticle });
      return;
    }
    if (!read.ok) throw new Error(`No article: ${read.reason}`);
    const { article } = read;
    const { title, byline, siteName, publishedAt, lang, deck, canonicalUrl } = expected;
    expect(article).toMatchObject({ title, byline, siteName, publishedAt, lang });
    expect(article.deck).toBe(deck ?? null);
    if (canonicalUrl !== undefined) expect(article.canonicalUrl).toBe(canonicalUrl);
    expect(article.text.slice(0, expected.begins.length)).toBe(expected.begins);
    expect(article.text.slice(-expected.ends.length)).toBe(expected.ends);
    for (const words of expected.holds) expect(article.text).toContain(words);
    for (const words of expected.lacks) expect(article.text).not.toContain(words);
    for (const words of expected.once ?? []) expect(article.text.split(words)).toHaveLength(2);
    const kinds = article.blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(expected.blocks ?? []));
  });

  it('leaves the live page as it was', async () => {
    const page = await showPage(html, done.signal);
    const before = { html: page.documentElement.outerHTML, nodes: allNodes(page) };
    const observer = new MutationObserver(() => undefined);
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    readArticle(page, expected.url);
    expect(observer.takeRecords()).toHaveLength(0);
    expect(page.documentElement.outerHTML).toBe(before.html);
    expect(allNodes(page).every((node, index) => node === before.nodes[index])).toBe(true);
  });

  it('maps every word and line to ranges that show it', async () => {
    const page = await showPage(html, done.signal);
    const read = readArticle(page, expected.url);
    if (!read.ok) return;
    expect(misplaced(read.article, read.textMap)).toEqual([]);
  });

  it('joins blocks to the text without gaps', async () => {
    const page = await showPage(html, done.signal);
    const read = readArticle(page, expected.url);
    if (!read.ok) return;
    const { text, blocks, links } = read.article;
    expect(blocks.map(({ span }) => text.slice(...span)).join('\n\n')).toBe(text);
    for (const { href, span } of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(text.slice(...span)).toMatch(/^\S.*\S$/s);
    }
  });
});

function allNodes(page: Document): Node[] {
  const walker = page.createTreeWalker(page);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
