import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkedSource, SavedArticle } from '../../../lib/model';
import { article, link, reading } from '../../unit/store/support';
import { startSession, type Session } from '../support/chromium';
import { untilShows } from '../support/popup';
import { libraryPage, putRows } from '../support/stored';

const [AGENCY, REWRITE, SECOND] = ['agency', 'metro', 'tide'].map(
  (site) => `https://${site}.example/dredging`,
) as [string, string, string];

const TITLES = {
  [AGENCY]: 'Agency: dredgers stop',
  [REWRITE]: 'Metro: dredgers stop',
  [SECOND]: 'Tide: dredgers stop',
};

const saved = Object.entries(TITLES).map(([id, title]): SavedArticle => {
  const text = `${title} in the outer channel.`;
  const read = reading(text, { article: article(text, { url: id, canonicalUrl: id, title }) });
  return { ...read, id, addresses: [id], tags: [], savedAt: 1, updatedAt: 1 };
});

const madeFrom = (pageId: string, originalPageId: string): LinkedSource =>
  link(`${pageId} ${originalPageId}`, { pageId, originalPageId });

/** Each step begins where the one before has left the reader. */
describe('the trail of a story', () => {
  let session: Session;
  let library: Page;
  const trail = () =>
    library.$$eval('.trail-list ol li', (items) => items.map(({ textContent }) => textContent));
  beforeAll(async () => {
    session = await startSession({ sites: {} });
    library = await libraryPage(session);
    await putRows(library, 'articles', saved);
    await putRows(library, 'sources', [madeFrom(SECOND, REWRITE), madeFrom(REWRITE, AGENCY)]);
    const address = `library.html#/article?id=${encodeURIComponent(SECOND)}`;
    await library.goto(session.pageAddress(address));
    await library.reload();
  });
  afterAll(() => session?.close());

  it('goes back from a rewrite of a rewrite to the agency, each a step to open', async () => {
    await expect.poll(trail).toEqual(['This article', TITLES[REWRITE], TITLES[AGENCY]]);
    await library.$eval('.trail-list ol li:last-child button', (button) =>
      (button as HTMLElement).click(),
    );
    await untilShows(library, `Made from this${TITLES[REWRITE]}`);
  });

  it('ends where it comes back to an article, and says to which', async () => {
    await putRows(library, 'sources', [madeFrom(AGENCY, SECOND)]);
    await library.reload();
    await untilShows(library, `The trail leads back to “${TITLES[AGENCY]}”.`);
    expect(await trail()).toEqual([
      'This article',
      TITLES[SECOND],
      TITLES[REWRITE],
      TITLES[AGENCY],
    ]);
  });
});
