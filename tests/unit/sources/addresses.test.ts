import { describe, expect, test } from 'vitest';
import { hostOf, httpAddress } from '../../../lib/sources/http-address';
import { unwrapLink } from '../../../lib/sources/unwrap';
import { originalFromAddress } from '../../../lib/sources/open';
import { makePage } from './make-page';

test.each([
  ['javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
  ['data:text/html,<b>x</b>'],
  ['file:///etc/passwd'],
  ['blob:https://example.com/1'],
  ['chrome-extension://abc/page.html'],
  ['ftp://example.com/'],
  ['not an address'],
  [''],
])('%s is no address', (address) => {
  expect(httpAddress(address)).toBeNull();
  expect(hostOf(address)).toBeNull();
  expect(unwrapLink(address)).toBeNull();
});

test('credentials are taken off', () => {
  expect(httpAddress('https://www.bank.example@evil.example/')).toBe('https://evil.example/');
});

test('a homograph shows itself', () => {
  expect(hostOf('https://www.аpple.com/')).toBe('xn--pple-43d.com');
});

describe('a link is unwrapped', () => {
  test.each([
    ['https://www.google.com/url?q=https://wire.example/a&sa=D', 'https://wire.example/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwire.example%2Fa&h=x', 'https://wire.example/a'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwire.example%2Fa&data=1',
      'https://wire.example/a',
    ],
    ['https://urldefense.com/v3/__https://wire.example/a__;!!x', 'https://wire.example/a'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__wire.example_a&d=x',
      'https://wire.example/a',
    ],
    ['https://protect-us.mimecast.com/s/abc?domain=wire.example', 'https://wire.example/'],
    ['https://web.archive.org/web/20260101000000/https://wire.example/a', 'https://wire.example/a'],
    ['https://archive.ph/2026.01.01-000000/https://wire.example/a', 'https://wire.example/a'],
    ['https://www-wire-example.translate.goog/a', 'https://www.wire.example/a'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fweb.archive.org%2Fweb%2F2026%2Fhttps%3A%2F%2Fwire.example%2Fa',
      'https://wire.example/a',
    ],
  ])('%s', (wrapped, plain) => {
    expect(unwrapLink(wrapped)?.href).toBe(plain);
  });

  test('a redirector to a script leads nowhere else', () => {
    expect(unwrapLink('https://www.google.com/url?q=javascript:alert(1)')?.href).toMatch(/^https:/);
  });

  test('an archive that hides its page is left as it is', () => {
    expect(unwrapLink('https://perma.cc/AB12-CD34')).toEqual({
      href: 'https://perma.cc/AB12-CD34',
      archived: null,
    });
  });
});

describe('an address that the user gives as the original', () => {
  const { article } = makePage({});
  test('may come without its protocol', () => {
    expect(originalFromAddress('www.rfa.org/english/story', article)).toMatchObject({
      kind: 'user',
      outlet: 'Radio Free Asia',
      host: 'rfa.org',
      url: 'https://www.rfa.org/english/story',
    });
  });
  test('loses its credentials', () => {
    expect(originalFromAddress('https://www.rfa.org@evil.example/story', article)).toMatchObject({
      host: 'evil.example',
      url: 'https://evil.example/story',
      evidence: { text: 'https://evil.example/story' },
    });
  });
  test('is in punycode where its letters look like others', () => {
    expect(originalFromAddress('https://www.rfа.org/story', article)).toMatchObject({
      host: 'xn--rf-8kc.org',
      url: 'https://www.xn--rf-8kc.org/story',
      evidence: { text: 'https://www.xn--rf-8kc.org/story' },
    });
  });
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['hello'],
    [article.url],
    [`${article.url}#top`],
  ])('%s is refused', (address) => {
    expect(originalFromAddress(address, article)).toBeNull();
  });
});
