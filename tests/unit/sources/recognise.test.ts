import { describe, expect, test } from 'vitest';
import type { Article, Reading } from '../../../lib/model';
import { indexReading, recognise } from '../../../lib/sources/recognise';
import { rewritesOf, trailOf } from '../../../lib/sources/trail';
import { makeLink, makeOriginal, makePage, makeReading } from './make-page';

const QUOTES = [
  '“We will open the bridge to traffic on the fifth of May, and this time it will last,” said Marta Lindqvist.',
  '“Nobody was in danger at any time but we could not have waited for another winter,” Marta Lindqvist said.',
];
const page = (url: string, body: string[], more: Partial<Article> = {}): Article => ({
  ...makePage({ url, body, title: more.title ?? 'Harbour bridge to reopen after repair' }).article,
  ...more,
});
const rewrite = (over: Partial<Reading> = {}): Reading =>
  makeReading(
    page('https://echo.example/bridge', [QUOTES[0]!, 'Some 23,000 cars crossed it.', QUOTES[1]!]),
    over,
  );
const original = makeReading(
  page(
    'https://wire.example/bridge-story',
    ['The bridge is old.', ...QUOTES, 'Some 23,000 cars crossed it every day.'],
    {
      title: 'Port authority names date for bridge',
    },
  ),
);

describe('a page that a saved article was made from', () => {
  test('is known by its quotations, and what they share is said', () => {
    const saved = [indexReading('https://echo.example/bridge', rewrite())];
    const [found] = recognise(original, 'https://wire.example/bridge-story', saved);
    expect(found).toMatchObject({
      pageId: 'https://echo.example/bridge',
      role: 'original',
      credited: false,
    });
    expect(found?.shared.quotations).toHaveLength(2);
    expect(found?.shared.figures).toEqual(['23000']);
  });

  test('with a credit, one quotation is enough, and the credit tells the direction', () => {
    const one = rewrite({ originals: [makeOriginal({ host: 'wire.example' })] });
    one.article = page('https://echo.example/bridge', [QUOTES[0]!], { publishedAt: '2020-01-01' });
    const saved = [indexReading('https://echo.example/bridge', one)];
    expect(recognise(original, 'https://wire.example/bridge-story', saved)).toMatchObject([
      { role: 'original', credited: true },
    ]);
  });

  test('the other way: on a rewrite the saved original is offered', () => {
    const saved = [indexReading('https://wire.example/bridge-story', original)];
    const reader = rewrite({ originals: [makeOriginal({ host: 'www.wire.example' })] });
    expect(recognise(reader, 'https://echo.example/bridge', saved)).toMatchObject([
      { role: 'rewrite', credited: true },
    ]);
  });

  test('is known by its address alone when the saved article links it', () => {
    const linked = makeReading(
      page('https://echo.example/x', ['Nothing in common at all here.'], { title: 'Other words' }),
      {
        originals: [makeOriginal({ url: 'http://wire.example/bridge-story/?utm_source=x' })],
      },
    );
    const saved = [indexReading('https://echo.example/x', linked)];
    expect(recognise(original, 'https://wire.example/bridge-story', saved)).toHaveLength(1);
  });
});

describe('nothing is offered for', () => {
  test('another story of the credited outlet', () => {
    const other = makeReading(
      page('https://wire.example/other', ['A story about cheese and its makers.'], {
        title: 'Cheese',
      }),
    );
    const saved = [
      indexReading('https://echo.example/bridge', rewrite({ originals: [makeOriginal()] })),
    ];
    expect(recognise(other, 'https://wire.example/other', saved)).toEqual([]);
  });

  test('the saved article itself', () => {
    const saved = [indexReading('https://echo.example/bridge', rewrite())];
    expect(recognise(rewrite(), 'https://echo.example/bridge', saved)).toEqual([]);
  });

  test('one quotation in common without a credit: it may come from a wire', () => {
    const one = makeReading(page('https://third.example/1', [QUOTES[0]!]));
    expect(
      recognise(one, 'https://third.example/1', [
        indexReading('https://echo.example/bridge', rewrite()),
      ]),
    ).toEqual([]);
  });
});

describe('a trail', () => {
  test('goes back over a rewrite of a rewrite', () => {
    const links = [
      makeLink({ pageId: 'c', originalPageId: 'b' }),
      makeLink({ pageId: 'b', originalPageId: 'a' }),
    ];
    const trail = trailOf('c', links);
    expect(trail.steps.map(({ originalPageId }) => originalPageId)).toEqual(['b', 'a']);
    expect(trail.loopsTo).toBeNull();
  });

  test('names a loop and ends', () => {
    const links = [
      makeLink({ pageId: 'b', originalPageId: 'a' }),
      makeLink({ pageId: 'a', originalPageId: 'b' }),
    ];
    expect(trailOf('a', links)).toMatchObject({
      loopsTo: 'a',
      steps: [{ pageId: 'a' }, { pageId: 'b' }],
    });
  });

  test('passes over what was dismissed and what credits one claim only', () => {
    const links = [
      makeLink({ pageId: 'b', originalPageId: 'a', state: 'dismissed' }),
      makeLink({ pageId: 'b', originalPageId: 'x', original: makeOriginal({ scope: 'claim' }) }),
    ];
    expect(trailOf('b', links).steps).toEqual([]);
  });

  test('the other way, all rewrites of a page', () => {
    const links = [
      makeLink({ pageId: 'c', originalPageId: 'a', createdAt: 2 }),
      makeLink({ pageId: 'b', originalPageId: 'a' }),
    ];
    expect(rewritesOf('a', links)).toEqual(['b', 'c']);
  });
});
