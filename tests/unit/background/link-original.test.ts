import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkOriginal } from '../../../entrypoints/background/link-original';
import { pageToKeep } from '../../../lib/client/keep';
import type { PageState } from '../../../lib/messages';
import { saveArticle } from '../../../lib/store/articles';
import { database } from '../../../lib/store/database';
import { ADDRESS, article, reading } from '../store/support';

const ORIGINAL = 'https://agency.example/port';

/** Has the tab's reader say that it shows this page. */
function showing(pageId: string): void {
  const state: PageState = {
    status: 'article',
    record: {
      reading: reading(),
      pageId,
      saved: false,
      annotations: [],
      corrections: [],
      linked: [],
      marks: { kinds: [], classes: [], hedged: false },
    },
    canPaint: true,
    marksShown: true,
    orphans: [],
  };
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { sendMessage(...args: unknown[]): void } };
  };
  vi.spyOn(chrome.tabs, 'sendMessage').mockImplementation((...args) => {
    const { type } = args[1] as { type: string };
    (args.at(-1) as (response: unknown) => void)({ res: type === 'getPageState' ? state : null });
  });
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('“this is the original source” on a link', () => {
  it('keeps the link and the article that it stands in', async () => {
    showing(ADDRESS);
    await linkOriginal(7, ADDRESS, ORIGINAL);
    const [link] = await database.sources.toArray();
    expect(link).toMatchObject({
      pageId: ADDRESS,
      state: 'confirmed',
      original: { kind: 'user', url: ORIGINAL, host: 'agency.example', scope: 'article' },
      originalPageId: null,
    });
    expect(await database.articles.get(ADDRESS)).toBeDefined();
  });

  it('ties it to the original that is in the library', async () => {
    const original = { url: ORIGINAL, canonicalUrl: ORIGINAL };
    const kept = reading('x', { article: article('x', original) });
    await saveArticle(pageToKeep(kept), 1);
    showing(ADDRESS);
    await linkOriginal(7, ADDRESS, `${ORIGINAL}?utm_source=feed#top`);
    const [link] = await database.sources.toArray();
    expect(link?.originalPageId).toBe(ORIGINAL);
  });

  it('keeps one link however often it is chosen', async () => {
    showing(ADDRESS);
    await linkOriginal(7, ADDRESS, ORIGINAL);
    await linkOriginal(7, ADDRESS, ORIGINAL);
    expect(await database.sources.count()).toBe(1);
  });

  it.each([
    ['a link that runs code', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['the article itself', ADDRESS],
  ])('does nothing for %s', async (_, href) => {
    showing(ADDRESS);
    await linkOriginal(7, ADDRESS, href);
    expect(await database.sources.count()).toBe(0);
  });

  it('does nothing where the reader speaks for another site', async () => {
    showing('https://bank.example/notes');
    await linkOriginal(7, ADDRESS, ORIGINAL);
    expect(await database.sources.count()).toBe(0);
  });
});
