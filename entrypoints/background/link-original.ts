import { normaliseAddress } from '../../lib/article/page-identity';
import { givenOriginal } from '../../lib/client/given-original';
import { pageToKeep } from '../../lib/client/keep';
import { askPage } from '../../lib/client/messaging';
import { mayActFor } from '../../lib/client/senders';
import { pageFor } from '../../lib/store/pages';
import { linkSource } from '../../lib/store/linked-sources';
import { unwrapLink } from '../../lib/sources/unwrap';
import { readStateOf } from './reader-in-tab';

/** Keeps a link of a tab's article as its original. Does nothing where there is no article. */
export async function linkOriginal(tabId: number, pageUrl: string, href: string): Promise<void> {
  const original = givenOriginal(unwrapLink(href)?.href ?? href);
  const state = await readStateOf(tabId);
  const address = normaliseAddress(pageUrl);
  if (original?.url == null || state?.status !== 'article' || address === null) return;
  const { pageId, reading } = state.record;
  if (!mayActFor({ tabId, address }, pageId)) return;
  const now = Date.now();
  const { saved } = await pageFor([normaliseAddress(original.url) ?? original.url]);
  await linkSource(
    {
      id: crypto.randomUUID(),
      pageId,
      state: 'confirmed',
      original,
      originalPageId: saved?.id ?? null,
      createdAt: now,
      updatedAt: now,
    },
    pageToKeep(reading),
  );
  await askPage(tabId, 'reread');
}
