import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import type { TextMap } from '../../../lib/article/text-map';
import type { Article, Span } from '../../../lib/model';
import { showPage } from './page-frame';
import { misplaced, shownText } from './range-text';

const URL = 'https://news.example/story';

/** Enough story to be read; paragraphs that say the same would count as repeats. */
const STORY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday']
  .map((day) => `<p>On ${day} the harbour master said that the pier would stay closed for now.</p>`)
  .join('');

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

interface Reading {
  page: Document;
  article: Article;
  textMap: TextMap;
}

async function readBody(body: string): Promise<Reading> {
  const html = `<title>Pier closed</title><h1>Pier closed</h1><article>${body}${STORY}</article>`;
  const page = await showPage(html, done.signal);
  return readOpen(page);
}

function readOpen(page: Document): Reading {
  const read = readArticle(page, URL);
  if (!read.ok) throw new Error(read.reason);
  return { page, article: read.article, textMap: read.textMap };
}

function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return [start, start + words.length];
}

describe('ranges of a span', () => {
  it('are one a text node, across inline elements', async () => {
    const { article, textMap } = await readBody('<p>A <b>bold</b> <i>claim</i> was made.</p>');
    const ranges = textMap.rangesFor(spanOf(article, 'A bold claim was'));
    expect(ranges.map(({ startContainer: { nodeValue } }) => nodeValue)).toEqual([
      'A ',
      'bold',
      ' ',
      'claim',
      ' was made.',
    ]);
  });

  it('leave a soft hyphen out, so that their texts are the words', async () => {
    const { article, textMap } = await readBody('<p>The mi&shy;nis&shy;ter resigned today.</p>');
    const span = spanOf(article, 'minister');
    expect(textMap.rangesFor(span)).toHaveLength(3);
    expect(shownText(textMap, span)).toBe('minister');
  });

  it('take white space of the source as one space', async () => {
    const { article, textMap } = await readBody('<p>Nobody \n\t  was &nbsp; hurt, he\n said.</p>');
    const span = spanOf(article, 'Nobody was hurt, he said.');
    expect(textMap.rangesFor(span)).toHaveLength(1);
    expect(shownText(textMap, span)).toBe('Nobody was hurt, he said.');
  });

  it('are empty once the text is gone', async () => {
    const { page, article, textMap } = await readBody('<p id="x">It was a costly mistake.</p>');
    const span = spanOf(article, 'costly mistake');
    expect(textMap.rangesFor(span)).toHaveLength(1);
    page.getElementById('x')!.remove();
    expect(textMap.rangesFor(span)).toEqual([]);
    expect(textMap.rangeFor(span)).toBeNull();
  });

  it('are empty once the text is another', async () => {
    const { page, article, textMap } = await readBody('<p id="x">It was a costly mistake.</p>');
    (page.getElementById('x')!.firstChild as Text).data = 'It was a cheap mistake, he said.';
    expect(textMap.rangesFor(spanOf(article, 'costly mistake'))).toEqual([]);
  });

  it('reach into open shadow roots and slots, in the order in which they are shown', async () => {
    const page = await showPage(
      `<title>Pier closed</title><h1>Pier closed</h1><article><div id="host"><span slot="b">the mayor said.</span><span slot="a">“It will open,”</span></div>${STORY}</article>`,
      done.signal,
    );
    const root = page.getElementById('host')!.attachShadow({ mode: 'open' });
    const p = page.createElement('p');
    const slots = ['a', 'b'].map((name) => {
      const slot = page.createElement('slot');
      slot.name = name;
      return slot;
    });
    p.append(slots[0]!, ' in a shadow, ', slots[1]!);
    root.append(p);
    const { article, textMap } = readOpen(page);
    const span = spanOf(article, '“It will open,” in a shadow, the mayor said.');
    expect(shownText(textMap, span)).toBe('“It will open,” in a shadow, the mayor said.');
    expect(misplaced(article, textMap)).toEqual([]);
  });
});

describe('the span of a range', () => {
  it('is the one that the range was made for', async () => {
    const { article, textMap } = await readBody(
      '<p>He <em>said&shy;</em> &nbsp; so, <br> twice.</p><blockquote>“No.”</blockquote>',
    );
    for (const match of article.text.matchAll(/\S+/g)) {
      const span: Span = [match.index, match.index + match[0].length];
      const range = textMap.rangeFor(span);
      expect(range && textMap.spanOf(range)).toEqual(span);
    }
  });

  it('covers the text between element boundaries', async () => {
    const { page, article, textMap } = await readBody('<p id="x">One, <b>two</b>, three.</p>');
    const range = page.createRange();
    range.selectNodeContents(page.getElementById('x')!);
    expect(textMap.spanOf(range)).toEqual(spanOf(article, 'One, two, three.'));
    range.selectNode(page.querySelector('b')!);
    expect(textMap.spanOf(range)).toEqual(spanOf(article, 'two'));
  });

  it('skips what is no article', async () => {
    const { page, article, textMap } = await readBody(
      '<p id="x">Before.</p><div class="related"><a id="ad" href="/o">Other story here</a></div><p id="y">After.</p>',
    );
    const range = page.createRange();
    range.setStart(page.getElementById('x')!.firstChild!, 0);
    range.setEnd(page.getElementById('y')!.firstChild!, 6);
    expect(textMap.spanOf(range)).toEqual(spanOf(article, 'Before.\n\nAfter.'));
    range.selectNodeContents(page.getElementById('ad')!);
    expect(textMap.spanOf(range)).toBeNull();
  });

  it('is null for a range outside of the page', async () => {
    const { textMap } = await readBody('<p>The minister resigned today.</p>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(textMap.spanOf(range)).toBeNull();
  });
});
