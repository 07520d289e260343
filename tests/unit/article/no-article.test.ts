import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';

const read = (html: string, url: string, type = 'text/html') =>
  readArticle(new JSDOM(html, { contentType: type }).window.document, url);

const STORY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  .map(
    (day) =>
      `<p>On ${day} the harbour master said in a long statement to the council that the pier would stay closed until its piles had been looked at by divers, one after the other, whatever the weather.</p>`,
  )
  .join('');

describe('readArticle tells', () => {
  it('a document that is no HTML', () => {
    const xml = '<?xml version="1.0"?><rss><channel/></rss>';
    expect(read(xml, 'https://n.example/feed.xml', 'application/xml')).toEqual({
      ok: false,
      reason: 'not-html',
    });
  });

  it.each(['', '<body></body>', '<body> \n &nbsp;</body>', '<body><script>var a</script></body>'])(
    'an empty page: %j',
    (html) => {
      expect(read(html, 'https://n.example/a')).toEqual({ ok: false, reason: 'empty' });
    },
  );

  it('a story from a front page at the same address', () => {
    expect(read(`<h1>Pier closed</h1>${STORY}`, 'https://n.example/').ok).toBe(true);
  });

  it('a story from a search that it was found by', () => {
    const page = `<input type="search"><h1>Pier stays closed</h1><meta property="og:type" content="article">${STORY}`;
    expect(read(page, 'https://n.example/a?q=pier').ok).toBe(true);
  });

  it('a story with a long list of references from a list', () => {
    const references = Array.from(
      { length: 40 },
      (_, index) =>
        `<li><a href="/r${index}">Harbour office, report ${index} on the piles</a></li>`,
    );
    const long = STORY + STORY.replaceAll('harbour', 'deputy harbour').replaceAll('On', 'By');
    const page = `<h1>Pier stays closed</h1><article>${long}${long.replaceAll('master', 'mistress')}<ul>${references.join('')}</ul></article>`;
    expect(read(page, 'https://n.example/2024/pier').ok).toBe(true);
  });

  it('no article in whatever it is given, without throwing', () => {
    for (const html of [
      '<',
      '<html><frameset>',
      '<svg/>',
      '<p>',
      '<table><tr>',
      '\u0000',
      '<!--',
    ]) {
      expect(read(html, 'nonsense').ok).toBe(false);
    }
  });
});
