import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressInFull, archivedAt } from '../../../lib/article/archive-copies';
import {
  canonicalAddress,
  isSameAddress,
  normaliseAddress,
} from '../../../lib/article/page-identity';

describe('normaliseAddress', () => {
  const PAGE = 'https://www.news.example/2025/03/storm';
  it.each([
    [`${PAGE}?utm_source=x&utm_medium=y`, PAGE],
    [`${PAGE}#comments`, PAGE],
    [`${PAGE}?fbclid=abc&page=2`, `${PAGE}?page=2`],
    [`${PAGE}?b=2&a=1`, `${PAGE}?a=1&b=2`],
    [`${PAGE}/`, `${PAGE}/`],
    [`${PAGE}/amp`, PAGE],
    [`${PAGE}/amp/`, `${PAGE}/`],
    [`${PAGE}.amp.html`, `${PAGE}.html`],
    ['https://www.news.example/amp/2025/03/storm', PAGE],
    ['https://amp.news.example/2025/03/storm', 'https://news.example/2025/03/storm'],
    ['https://m.news.example/2025/03/storm', 'https://news.example/2025/03/storm'],
    ['https://en.m.wikipedia.org/wiki/Source', 'https://en.wikipedia.org/wiki/Source'],
    ['HTTPS://WWW.News.Example:443/A', 'https://www.news.example/A'],
    ['https://news.example/?id=77&ref=home', 'https://news.example/?id=77'],
    ['https://news.example/?cid=48213', 'https://news.example/?cid=48213'],
    ['https://news.example/a?q=a%20b+c', 'https://news.example/a?q=a%20b+c'],
    ['https://app.example/#!/story/9', 'https://app.example/#!/story/9'],
    ['https://münchen.example/a', 'https://xn--mnchen-3ya.example/a'],
    ['https://m.de/a', 'https://m.de/a'],
  ])('%s → %s', (address, normal) => {
    expect(normaliseAddress(address)).toBe(normal);
  });

  it.each([
    ['https://web.archive.org/web/20240301120000/https://www.news.example/a?utm_source=x'],
    ['https://web.archive.org/web/20240301120000id_/https://www.news.example/a'],
    ['http://web.archive.org/web/2024*/https://www.news.example/a'],
    ['https://web.archive.org/web/20240301/https:/www.news.example/a'],
    ['https://archive.ph/2024.03.01-120000/https://www.news.example/a'],
    ['https://archive.is/newest/https://www.news.example/a'],
    ['https://archive.today/20240301120000/https://www.news.example/a#selection-1.0'],
    ['https://archive.org/wayback/x', 'https://archive.org/wayback/x'],
    ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdE'],
    ['https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a'],
    ['https://www.google.com/amp/s/www.news.example/a'],
    [
      'https://web.archive.org/web/2020/https://archive.ph/20190101000000/https://www.news.example/a',
    ],
  ])('takes the copy %s for the page', (copy, page = 'https://www.news.example/a') => {
    expect(normaliseAddress(copy)).toBe(page);
  });

  it.each([
    ['https://web.archive.org/web/20240301123456/https://n.example/a', '2024-03-01T12:34:56Z'],
    ['https://web.archive.org/web/20240301123456id_/https://n.example/a', '2024-03-01T12:34:56Z'],
    ['https://web.archive.org/web/20240301/https://n.example/a', '2024-03-01T00:00:00Z'],
    ['https://archive.ph/2024.03.01-123456/https://n.example/a', '2024-03-01T12:34:56Z'],
    ['https://archive.today/20240301123456/https://n.example/a', '2024-03-01T12:34:56Z'],
  ])('knows when the copy %s was made', (copy, time) => {
    expect(archivedAt(copy)).toBe(Date.parse(time));
  });

  it.each([
    'https://n.example/20240301123456/a',
    'https://web.archive.org/web/2024/https://n.example/a',
    'https://web.archive.org/web/20249901000000/https://n.example/a',
    'https://web.archive.org/web/*/https://n.example/a',
    'https://archive.ph/AbCdE',
    'nonsense',
  ])('knows no such time of %s', (address) => {
    expect(archivedAt(address)).toBeNull();
  });

  it.each(['', 'about:blank', 'javascript:alert(1)', 'data:text/html,x', 'file:///a', 'nonsense'])(
    'has none for “%s”',
    (address) => {
      expect(normaliseAddress(address)).toBeNull();
    },
  );

  it('takes off stacked variants of a host', () => {
    expect(normaliseAddress('http://m.m.a.example/')).toBe('http://a.example/');
    expect(normaliseAddress('http://m.amp.a.example/')).toBe('http://a.example/');
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const normal = normaliseAddress(address);
        if (normal !== null) expect(normaliseAddress(normal)).toBe(normal);
      }),
    );
  });

  it('does not see tracking parameters, their order, or the fragment', () => {
    fc.assert(
      fc.property(anyAddress, fc.webSegment(), (address, value) => {
        const url = new URL(address);
        url.searchParams.append('utm_campaign', value);
        url.searchParams.append('fbclid', 'x');
        url.hash = `c${value}`;
        expect(isSameAddress(url.href, address)).toBe(true);
      }),
    );
  });

  it('does not see in which order parameters stand whose names begin with a question mark', () => {
    expect(isSameAddress('https://a.example/?a&?b', 'https://a.example/?%3Fb=&a=')).toBe(true);
  });

  it('does not see AMP and mobile variants', () => {
    fc.assert(
      fc.property(plainPage, variant, ([host, path], [hostPrefix, pathPrefix, pathEnd]) => {
        const page = `https://${host}/${path}`;
        const asVariant = `https://${hostPrefix}${host}${pathPrefix}/${path}${pathEnd}`;
        expect(isSameAddress(asVariant, page)).toBe(true);
      }),
    );
  });

  it('does not take two pages of a site for one', () => {
    fc.assert(
      fc.property(plainPage, fc.integer({ min: 1 }), ([host, path], number) => {
        const page = `https://${host}/${path}`;
        expect(isSameAddress(page, `${page}-${number}`)).toBe(false);
        expect(isSameAddress(page, `${page}?id=${number}`)).toBe(false);
      }),
    );
  });

  it('does not see that a page is an archived copy, or of which time', () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...ARCHIVED_AT), (written, archive) => {
        // As a browser gives it: a path's “..” would lead out of the page and into the archive's own address.
        const address = new URL(written).href;
        expect(normaliseAddress(`${archive}${address}`)).toBe(normaliseAddress(address));
      }),
    );
  });

  it('never throws and gives http(s) only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normaliseAddress(text) ?? 'http:').toMatch(/^https?:/);
      }),
    );
  });
});

/** Web addresses with parts that normalisation looks at mixed in. */
const anyAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('', 'www.', 'm.', 'amp.', 'mobile.', 'www.m.'),
    fc.domain(),
    fc.array(fc.oneof(fc.constantFrom('amp', 'index.html', 'a.amp.html', ''), fc.webSegment()), {
      maxLength: 5,
    }),
    fc.webQueryParameters(),
  )
  .map(
    ([scheme, prefix, host, path, query]) =>
      `${scheme}://${prefix}${host}/${path.join('/')}?${query}`,
  )
  .filter((address) => URL.canParse(address));

/** A site and the path of an article on it, neither of which looks like a variant. */
const plainPage = fc.tuple(
  fc.stringMatching(/^[a-z]{3,8}-news\.example$/),
  fc.stringMatching(/^[a-z]{2,8}\/[0-9]{4}\/[a-z]{2,8}-[a-z]{2,8}$/),
);

/** What makes a variant of an address: before its host, before its path, after its path. */
const variant = fc.tuple(
  fc.constantFrom('', 'm.', 'amp.', 'mobile.', 'www.', 'www.m.'),
  fc.constantFrom('', '/amp'),
  fc.constantFrom('', '/', '/amp', '/amp/', '?amp', '?outputType=amp', '.amp', '/index.amp'),
);

const ARCHIVED_AT = [
  'https://web.archive.org/web/20240301120000/',
  'https://web.archive.org/web/2023id_/',
  'https://archive.ph/2024.03.01-120000/',
  'https://archive.today/20240301/',
];

describe('isSameAddress', () => {
  it.each([
    ['http://news.example/a', 'https://www.news.example/a/'],
    ['https://news.example/', 'https://news.example/index.html'],
  ])('%s is %s', (a, b) => {
    expect(isSameAddress(a, b)).toBe(true);
  });

  it.each([
    ['https://news.example/a', 'https://news.example/b'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['nonsense', 'nonsense'],
  ])('%s is not %s', (a, b) => {
    expect(isSameAddress(a, b)).toBe(false);
  });
});

describe('canonicalAddress', () => {
  const OWN = 'https://news.example/a?x=1&utm_source=y';
  const at = (head: string, url = OWN): string =>
    canonicalAddress(new JSDOM(`<head>${head}</head>`).window.document, url);

  it.each([
    [
      '<link rel="canonical" href="https://www.news.example/story/a">',
      'https://www.news.example/story/a',
    ],
    ['<link rel="shortlink canonical" href="/story/a">', 'https://news.example/story/a'],
    [
      '<meta property="og:url" content="https://news.example/story/a">',
      'https://news.example/story/a',
    ],
  ])('takes %s', (head, canonical) => {
    expect(at(head)).toBe(canonical);
  });

  it.each([
    ['', 'without any'],
    ['<link rel="canonical" href="https://other.example/a">', 'on another site'],
    ['<link rel="canonical" href="https://news.example/">', 'that is the front page'],
    ['<link rel="canonical" href="javascript:void(0)">', 'that is no web address'],
    ['<link rel="canonical" href="http://[">', 'that is broken'],
    ['<link rel="canonical" href="">', 'that is empty'],
  ])('keeps the own address with %s (%s)', (head) => {
    expect(at(head)).toBe('https://news.example/a?x=1');
  });

  it('knows an AMP page by its canonical', () => {
    const head = '<link rel="canonical" href="https://www.news.example/a">';
    expect(at(head, 'https://amp.news.example/a')).toBe('https://www.news.example/a');
  });

  it('gives back what is no web address', () => {
    expect(at('', 'file:///tmp/a.html')).toBe('file:///tmp/a.html');
  });
});

describe('addressInFull', () => {
  const FULL = 'http://archive.today/20240301123456/https://news.example/a';
  const full = (head: string, address: string): string =>
    addressInFull(new JSDOM(`<head>${head}</head>`).window.document, address);

  it('is the bookmark of a copy at a short address', () => {
    const head = `<link rel="canonical" href="https://archive.ph/AbCdE"><link rel="bookmark" href="${FULL}">`;
    expect(full(head, 'https://archive.ph/AbCdE')).toBe(FULL);
  });

  it.each([
    [`<link rel="bookmark" href="${FULL}">`, 'https://news.example/AbCdE', 'on another site'],
    [`<link rel="bookmark" href="${FULL}">`, 'https://archive.ph/search/', 'on its other pages'],
    ['', 'https://archive.ph/AbCdE', 'without a bookmark'],
    [
      '<link rel="bookmark" href="https://archive.ph/Xyz12">',
      'https://archive.ph/AbCdE',
      'as short',
    ],
    ['<link rel="bookmark" href="https://bank.example/">', 'https://archive.ph/AbCdE', 'elsewhere'],
    ['<link rel="bookmark" href="javascript:alert(1)">', 'https://archive.ph/AbCdE', 'no address'],
  ])('is the own address with %s at %s (%s)', (head, address) => {
    expect(full(head, address)).toBe(address);
  });
});
