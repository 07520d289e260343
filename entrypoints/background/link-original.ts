import { normaliseAddress } from '../../lib/article/page-identity';
import { pageToKeep } from '../../lib/client/keep';
import { askPage } from '../../lib/client/messaging';
import { mayActFor } from '../../lib/client/senders';
import { pageFor } from '../../lib/store/pages';
import { linkedOf, linkSource } from '../../lib/store/linked-sources';
import { originalFromAddress } from '../../lib/sources/open';
import { readStateOf } from './reader-in-tab';

/** Keeps a link of a tab's article as its original. Does nothing where there is no article. */
export async function linkOriginal(tabId: number, pageUrl: string, href: string): Promise<void> {
  const state = await readStateOf(tabId);
  const address = normaliseAddress(pageUrl);
  if (state?.status !== 'article' || address === null) return;
  const { pageId, reading } = state.record;
  const original = originalFromAddress(href, reading.article);
  if (original === null) return;
  if (!mayActFor({ address }, pageId)) return;
  const now = Date.now();
  const { saved } = await pageFor([normaliseAddress(original.url ?? href) ?? href]);
  const before = (await linkedOf(pageId)).find((link) => link.original.url === original.url);
  await linkSource(
    {
      id: before?.id ?? crypto.randomUUID(),
      pageId,
      state: 'confirmed',
      original,
      originalPageId: saved?.id ?? null,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    },
    pageToKeep(reading),
  );
  await askPage(tabId, 'reread');
}
