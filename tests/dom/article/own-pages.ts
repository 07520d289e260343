import { parseExpected, type ExpectedPage } from './expected-page';

export interface OwnPage {
  slug: string;
  html: string;
  expected: ExpectedPage;
}

const pages = import.meta.glob<string>('../../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<unknown>('../../pages/*/expected.json', {
  import: 'default',
  eager: true,
});

/** All pages of `tests/pages` with what is expected of them. Throws when one has no expectation. */
export function ownPages(): OwnPage[] {
  return Object.entries(pages).map(([path, html]) => {
    const slug = path.split('/').at(-2) ?? path;
    const expected = expectations[path.replace('page.html', 'expected.json')];
    if (expected === undefined) throw new Error(`tests/pages/${slug} has no expected.json.`);
    return { slug, html, expected: parseExpected(expected) };
  });
}
