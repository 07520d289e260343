import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata';

const read = (head: string, body = '') =>
  readMetadata(new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document);

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  it('reads structured data first', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': ['NewsArticle'],
      headline: 'Pier &amp; mole closed',
      author: [{ '@type': 'Person', name: 'Ann Lee' }, 'By Bo Ek'],
      publisher: { name: 'The Pier' },
      datePublished: '2025-01-02T03:04+0100',
    };
    expect(read(`<meta property="og:title" content="Closed!">${jsonLd(article)}`)).toMatchObject({
      titles: ['Pier & mole closed', 'Closed!'],
      byline: 'Ann Lee, Bo Ek',
      siteName: 'The Pier',
      publishedAt: '2025-01-02T03:04+01:00',
      isArticle: true,
    });
  });

  it('takes the article that the page is about out of several', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Another story', author: 'Wrong Person' },
        { '@type': 'NewsArticle', headline: 'Pier closed', author: 'Right Person' },
      ],
    };
    expect(read(`<title>Pier closed | X</title>${jsonLd(graph)}`).byline).toBe('Right Person');
  });

  it.each([
    '{"@type":"NewsArticle","headline":"x"',
    '',
    'null',
    '[]',
    '[null, 7, "x", [[]]]',
    '{"@type":{"a":1},"author":{"name":{"name":7}},"headline":["",null]}',
    '{"@graph":{"@graph":{"@graph":{"@graph":{"@graph":{"@graph":{}}}}}}}',
    '</scr',
  ])('is not thrown off by structured data like %s', (source) => {
    expect(read(`<title>Pier closed</title>${jsonLd(source)}`)).toMatchObject({
      titles: ['Pier closed'],
      byline: null,
      publishedAt: null,
    });
  });

  it('mends raw line breaks in structured data', () => {
    const source = '{"@type":"Article","headline":"Pier\nclosed"}';
    expect(read(jsonLd(source)).titles).toContain('Pier closed');
  });

  it.each([
    ['<meta name="author" content="by Ann Lee">', '', 'Ann Lee'],
    ['<meta name="author" content="https://x.example/ann">', '', null],
    ['', '<p class="byline">By <a href="/ann">Ann Lee</a>, 2 May 2024</p>', 'Ann Lee'],
    ['', '<span itemprop="author">Ann Lee 12 Dec 2016</span>', 'Ann Lee'],
    ['<meta name="author" content="105092">', '', null],
    ['', '', null],
  ])('byline of %s %s is %s', (head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });

  it.each([
    [
      '<meta property="article:published_time" content="2025-01-02T03:04:05.678Z">',
      '2025-01-02T03:04:05Z',
    ],
    ['<meta name="date" content="2025-01-02">', '2025-01-02'],
    ['<meta name="date" content="yesterday">', null],
    ['<meta name="date" content="2025-13-45">', null],
  ])('%s is of %s', (head, date) => {
    expect(read(head).publishedAt).toBe(date);
  });

  it('takes the language that the page declares', () => {
    const page = new JSDOM('<html lang="de_AT"><body></body></html>').window.document;
    expect(readMetadata(page).lang).toBe('de-AT');
    expect(read('<meta property="og:locale" content="fr_FR">').lang).toBe('fr-FR');
    expect(read('<meta name="language" content="English please">').lang).toBeNull();
  });
});
