import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import type { OriginalSource } from '../../../lib/model';
import type { SourceClues } from '../../../lib/sources/clues';
import { collectClues } from '../../../lib/sources/collect-clues';
import { rankOriginals } from '../../../lib/sources/rank-originals';
import { showPage } from '../article/page-frame';

const URL_ = 'https://www.oldersum-echo.example/news/market-hall';
const STORY = `
  <p>The council of Oldersum voted on Monday evening to close the market hall for repairs until the autumn of next
  year, after a long debate in which nobody wanted to speak about the roof of the old building.</p>
  <p>Traders will move to the square in front of the station, where tents are to be put up before the end of the
  month, and the town has promised that none of them will have to pay rent for a place there.</p>
  <p>The hall was built in 1912 and its roof has leaked since a storm tore off a part of the copper in the winter,
  a damage that an expert of the province called worse than anybody had thought in a report last week.</p>`;

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => controller.abort());

async function find(parts: {
  head?: string;
  before?: string;
  after?: string;
  outside?: string;
}): Promise<{ clues: SourceClues; originals: OriginalSource[]; document: Document }> {
  const document = await showPage(
    `<!doctype html><html lang="en"><head><title>Market hall to close</title>${parts.head ?? ''}</head><body>
      <nav><a href="/">Home</a> <a href="/ap">AP</a></nav>
      <main><article><h1>Market hall to close for repairs</h1>${parts.before ?? ''}${STORY}${parts.after ?? ''}</article></main>
      ${parts.outside ?? ''}</body></html>`,
    controller.signal,
  );
  const read = readArticle(document, URL_);
  if (!read.ok) throw new Error(`No article: ${read.reason}`);
  const clues = collectClues(document, read.article, read.textMap);
  return { clues, originals: rankOriginals(clues, read.article), document };
}

describe('a credit that Readability drops is found in the live page', () => {
  test.each([
    [
      'in a plain element after the story',
      { after: '<div class="source">Original Source: www.rfa.org</div>' },
    ],
    [
      'in an aside',
      { after: '<aside>Original Source: <a href="https://www.rfa.org/">www.rfa.org</a></aside>' },
    ],
    [
      'in the footer of the page',
      { outside: '<footer><p>Original Source: www.rfa.org</p></footer>' },
    ],
    [
      'label and value in elements of their own',
      { after: '<div><span>Original Source</span><span>:</span> <b>Radio Free Asia</b></div>' },
    ],
    [
      'label and value in lines of their own',
      { after: '<div>Original Source</div><div>:</div><div>Radio Free Asia</div>' },
    ],
    ['after a line break', { after: '<div>Filed on Monday<br>Original Source: www.rfa.org</div>' }],
  ])('%s', async (_, parts) => {
    const { originals } = await find(parts);
    expect(originals[0]).toMatchObject({ host: 'rfa.org', scope: 'article', kind: 'credit-line' });
    expect(originals[0]?.evidence.text).toContain('Original Source');
  });

  test('a byline, glued to its “By”', async () => {
    const { originals } = await find({
      before: '<div class="byline">By<span>The Associated Press</span></div>',
    });
    expect(originals[0]).toMatchObject({ host: 'apnews.com', kind: 'byline' });
  });

  test('structured data, also when its JSON has raw line breaks', async () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
      "headline":"Market
      hall","author":{"@type":"Person","name":"AFP"}}</script>`;
    const { originals } = await find({ head });
    expect(originals[0]).toMatchObject({ host: 'afp.com', evidence: { place: 'hidden' } });
  });

  test('a canonical address elsewhere', async () => {
    const head = '<link rel="canonical" href="https://www.cbsnews.com/news/market-hall-to-close/">';
    expect((await find({ head })).originals[0]).toMatchObject({
      host: 'cbsnews.com',
      kind: 'canonical',
    });
  });
});

describe('what stands around the story is no credit', () => {
  test.each([
    [
      'a picture credit',
      { before: '<figure><img alt=""><figcaption>Traders wait. Reuters</figcaption></figure>' },
    ],
    ['a lone picture credit', { before: '<div class="photo-credit">Reuters</div>' }],
    [
      'a list of other stories',
      { outside: '<div class="related"><a href="/2">Source: Reuters says hall is full</a></div>' },
    ],
    ['a channel in the menu', {}],
    ['broken JSON', { head: '<script type="application/ld+json">{"author": AFP</script>' }],
    [
      'an address that is not of the web',
      { head: '<link rel="canonical" href="javascript:alert(1)">' },
    ],
  ])('%s', async (_, parts) => {
    expect((await find(parts)).originals).toEqual([]);
  });
});

test('the clues are plain data and hold web addresses only', async () => {
  const after =
    '<div class="source">Source: <a href="javascript:alert(1)">Reuters</a> <a href="data:text/html,x">x</a> <a href="/own">y</a></div>';
  const { clues } = await find({ after });
  expect(structuredClone(clues)).toEqual(clues);
  const links = clues.lines.flatMap((line) => line.links.map(({ href }) => href));
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) expect(href).toMatch(/^https?:/);
});

describe('an address in the structured data', () => {
  const basedOn = (address: string) =>
    find({
      head: `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Market hall to close',
        isBasedOn: [address, { '@type': 'NewsArticle', url: address }],
        author: { '@type': 'Person', name: 'Ida Bloom', url: address, sameAs: address },
      })}</script>`,
    });

  test('is the original’s when it is of the web', async () => {
    const { originals } = await basedOn('https://www.rfa.org/english/hall');
    expect(originals[0]).toMatchObject({ url: 'https://www.rfa.org/english/hall' });
  });

  test.each(['javascript:alert(1)//www.rfa.org/', 'data:text/html,x', 'file:///etc/passwd'])(
    'is none when it is %s',
    async (address) => {
      const { originals, clues } = await basedOn(address);
      expect(originals).toEqual([]);
      expect(clues.structured.filter(({ url }) => url !== null)).toEqual([]);
    },
  );

  test('loses its credentials', async () => {
    const { originals, clues } = await basedOn('https://reader:secret@www.rfa.org/english/hall');
    expect(originals[0]).toMatchObject({ url: 'https://www.rfa.org/english/hall' });
    expect(JSON.stringify([originals, clues])).not.toContain('secret');
  });

  test('with look-alike letters is in punycode, and no outlet that Whence knows', async () => {
    const { originals, clues } = await basedOn('https://www.rfа.org/english/hall');
    expect(originals).toEqual([]);
    const addresses = clues.structured.flatMap(({ url }) => url ?? []);
    expect(new Set(addresses)).toEqual(new Set(['https://www.xn--rf-8kc.org/english/hall']));
  });
});

test('the page is left as it was', async () => {
  const { document } = await find({ after: '<div class="source">Source: Reuters</div>' });
  const before = document.documentElement.outerHTML;
  const read = readArticle(document, URL_);
  if (read.ok) collectClues(document, read.article, read.textMap);
  expect(document.documentElement.outerHTML).toBe(before);
});
