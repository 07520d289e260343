import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ExportedArticle } from '../../../lib/exchange/exported-article';
import { toHtml } from '../../../lib/exchange/html';
import { exported, reading, spanOf, words } from './exported';

const withBlocks: ExportedArticle = {
  ...exported,
  reading: {
    ...reading,
    article: {
      ...reading.article,
      blocks: [
        { kind: 'title', span: spanOf('Ferry stops 🚢 again') },
        { kind: 'paragraph', span: [22, reading.article.text.length] },
      ],
    },
  },
};
const page = (one: ExportedArticle) => new JSDOM(toHtml(one, words).text).window.document;

describe('a page for anywhere', () => {
  test('has the text, its statements marked with who says them', () => {
    const document = page(withBlocks);
    expect(document.querySelector('article')?.textContent?.trim()).toBe(
      '“It is =not= safe,” harbour master Ines Calder said.',
    );
    const [mark, ...others] = document.querySelectorAll('mark');
    expect(mark?.textContent).toBe('“It is =not= safe,”');
    expect(mark?.title).toBe('Ines Calder (official)');
    expect(others).toEqual([]);
  });

  test('has statements, originals and every note', () => {
    const text = page(withBlocks).body.textContent ?? '';
    for (const words of [
      'Ines Calder, harbour master',
      'Ask *her* again.',
      'to-check',
      'Ferry stops',
    ])
      expect(text).toContain(words);
    expect(
      page(withBlocks).querySelector('a[href="https://gazette.example/a_(b)"]'),
    ).not.toBeNull();
  });

  test('marks no passage twice where one statement holds another', () => {
    const [statement] = reading.attributions;
    const inner = { ...statement!, id: 's2', content: [spanOf('not')] };
    const attributions = [inner, statement!];
    const document = page({ ...withBlocks, reading: { ...withBlocks.reading, attributions } });
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '“It is =not= safe,”',
    ]);
  });

  test('makes no markup of what the page, or the reader, says', () => {
    const evil = `"><img src=x onerror="alert(1)"><script>alert('x')</script>&lt;`;
    const text = `${evil} ${reading.article.text}`;
    const document = page({
      ...exported,
      annotations: [{ ...exported.annotations[0]!, note: evil, quote: evil, tags: [evil] }],
      reading: {
        ...reading,
        article: {
          ...reading.article,
          title: evil,
          byline: evil,
          lang: evil,
          text,
          blocks: [{ kind: 'paragraph', span: [0, text.length] }],
        },
        attributions: [{ ...reading.attributions[0]!, speaker: { name: evil, role: evil } }],
      },
    });
    expect(document.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(document.querySelector('title')?.textContent).toBe(evil);
    expect(document.querySelector('.note')?.textContent).toContain(evil);
  });

  test('loads nothing', () => {
    const policy = page(exported).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });
});
