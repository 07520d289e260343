import { describe, expect, test } from 'vitest';
import { citePassage } from '../../../lib/sources/citation';
import { waysToOriginal } from '../../../lib/sources/open';
import { directiveFor, encodeDirective, linkTo } from '../../../lib/sources/text-fragment';
import { findDirective } from '../../../lib/sources/text-directive';
import { makeAttribution, makeOriginal, makePage } from './make-page';

const spanOf = (text: string, words: string, nth = 0): [number, number] => {
  let at = text.indexOf(words);
  for (let index = 0; index < nth; index++) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
};

describe('open original', () => {
  const body = ['“We will open the bridge to traffic in May, and it will last,” said the mayor.'];
  const { article } = makePage({ title: 'Bridge “opens” in May', body });
  const attribution = makeAttribution({
    kind: 'direct',
    content: [spanOf(article.text, body[0]!.slice(0, 63))],
  });

  test('leads to the article, at its strongest quotation', () => {
    const source = makeOriginal({ url: 'https://wire.example/story' });
    expect(waysToOriginal(source, article, [attribution]).address).toBe(
      'https://wire.example/story#:~:text=We%20will%20open%20the%20bridge%20to%20traffic%20in%20May',
    );
  });

  test('has other quotations at hand where the rewrite changed the strongest', () => {
    const said = [...body, '“Nobody was ever in danger,” she said.'];
    const more = makePage({ body: said }).article;
    const content = said.map((one) => spanOf(more.text, one));
    const ways = waysToOriginal(makeOriginal(), more, [
      makeAttribution({ kind: 'direct', content }),
    ]);
    expect(ways.quotations).toEqual([
      'We will open the bridge to traffic in May',
      'Nobody was ever in danger',
    ]);
  });

  test('without an address leads to the outlet and a search for the headline there', () => {
    expect(waysToOriginal(makeOriginal({ host: 'rfa.org' }), article, [])).toEqual({
      address: null,
      quotations: [],
      home: 'https://rfa.org/',
      search: 'site:rfa.org "Bridge opens in May"',
      looseSearch: 'site:rfa.org Bridge opens in May',
    });
  });

  test('never to an address that is not of the web', () => {
    const source = makeOriginal({ url: 'javascript:alert(1)', host: null });
    expect(waysToOriginal(source, article, [attribution])).toMatchObject({
      address: null,
      home: null,
    });
  });
});

describe('a link to a passage', () => {
  const { article } = makePage({
    body: [
      'The mayor said that the hall, a long-lived one, would close & reopen.',
      'Nobody objected. The hall would reopen in May.',
      'A trader objected. The hall would reopen in June.',
      'Nobody objected. The hall would reopen in May.',
    ],
  });

  test('escapes what has a meaning in a directive', () => {
    const span = spanOf(article.text, 'the hall, a long-lived one, would close & reopen');
    expect(linkTo(article, span)).toBe(
      `${article.canonicalUrl}#:~:text=the%20hall%2C%20a%20long%2Dlived%20one%2C%20would%20close%20%26%20reopen`,
    );
  });

  test('takes words around a passage that stands twice', () => {
    const span = spanOf(article.text, 'The hall would reopen', 1);
    const directive = directiveFor(article, span);
    expect(directive).not.toBeNull();
    expect(findDirective(article, directive!)).toEqual([span]);
    expect(encodeDirective(directive!)).toMatch(/A%20trader%20objected\.-,|-in%20June/);
  });

  test('has no directive when no words around it tell it from another', () => {
    const span = spanOf(article.text, 'The hall would reopen in May', 1);
    expect(linkTo(article, span)).toBe(article.canonicalUrl);
  });

  test('names a passage over several blocks by its ends', () => {
    const span: [number, number] = [
      spanOf(article.text, 'A trader')[0],
      spanOf(article.text, 'in June.')[1],
    ];
    const longer: [number, number] = [spanOf(article.text, 'a long-lived')[0], span[1]];
    const directive = directiveFor(article, longer);
    expect(directive?.end).not.toBeNull();
    expect(findDirective(article, directive!)).toEqual([longer]);
  });

  test('is widened to whole words', () => {
    const [start, end] = spanOf(article.text, 'rader objecte');
    const directive = directiveFor(article, [start, end]);
    expect(directive?.start).toContain('trader objected');
  });
});

describe('copying a quotation', () => {
  const { article } = makePage({
    title: 'A <b>title</b> with [marks]',
    body: ['“We *will* open <soon> & stay,” said Anna Berg.'],
  });
  const cited = citePassage({
    article,
    span: spanOf(article.text, '“We *will* open <soon> & stay,”'),
    speaker: { name: 'Anna Berg', role: 'mayor' },
    remark: null,
    locale: 'en',
  });

  test('as plain text', () => {
    expect(cited.text).toBe(
      `“We *will* open <soon> & stay”\n— Anna Berg, mayor, “A <b>title</b> with [marks]”, Oldersum Echo, March 5, 2026\n${linkTo(article, spanOf(article.text, '“We *will* open <soon> & stay,”'))}`,
    );
  });

  test('as Markdown, its marks escaped', () => {
    expect(cited.markdown).toContain('> “We \\*will\\* open \\<soon\\> & stay”');
    expect(cited.markdown).toContain('[A \\<b\\>title\\</b\\> with \\[marks\\]](https://');
  });

  test('as HTML, its marks escaped', () => {
    expect(cited.html).toContain('<p>“We *will* open &lt;soon&gt; &amp; stay”</p>');
    expect(cited.html).toContain('>A &lt;b&gt;title&lt;/b&gt; with [marks]</a>');
    expect(cited.html).not.toContain('<soon>');
  });
});
