import type { LinkedSource, OriginalSource, Reading } from '../model';
import { hostOf } from '../sources/http-address';
import type { Recognition } from '../sources/recognise';
import { sourceOwner } from '../sources/page-owner';
import { registeredDomain } from '../sources/registered-domain';
import { linkSource } from '../store/linked-sources';
import { keepArticle, keepSource } from './keep';

/** Two pages that Whence offers to link: the one in the tab and a saved one. */
export interface RelationPair {
  pageId: string;
  reading: Reading;
  recognition: Recognition;
  /** The saved article of the recognition. */
  other: Reading;
  linked: readonly LinkedSource[];
}

/**
 * Links the rewrite of a pair to its original, or keeps that they do not belong together. A decision that the
 * rewrite has on the original's site already becomes the link. Linking keeps the page in the tab too: the
 * quote check needs both.
 */
export async function decideRelation(
  { pageId, reading, recognition, other, linked }: RelationPair,
  state: LinkedSource['state'],
): Promise<void> {
  const isOriginal = recognition.role === 'original';
  const rewriteId = isOriginal ? recognition.pageId : pageId;
  const originalId = isOriginal ? pageId : recognition.pageId;
  const [original, rewrite] = isOriginal ? [reading, other] : [other, reading];
  const before = linked.find(
    (link) =>
      link.pageId === rewriteId &&
      link.state === state &&
      link.originalPageId === null &&
      sameSite(link.original, original),
  );
  const now = Date.now();
  const link: LinkedSource = {
    id: before?.id ?? crypto.randomUUID(),
    pageId: rewriteId,
    state,
    original: {
      ...(before?.original ?? asOriginal(original, rewrite)),
      url: original.article.canonicalUrl,
    },
    originalPageId: originalId,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  if (state === 'confirmed' && isOriginal) await keepArticle(reading);
  if (isOriginal) await linkSource(link);
  else await keepSource(link, state === 'confirmed' ? reading : null);
}

function sameSite({ host }: OriginalSource, { article }: Reading): boolean {
  const domain = registeredDomain(host);
  return domain !== null && domain === registeredDomain(hostOf(article.canonicalUrl));
}

/** The page that was read as the original of another. */
function asOriginal({ article }: Reading, rewrite: Reading): OriginalSource {
  const host = hostOf(article.canonicalUrl);
  return {
    kind: 'user',
    owner: sourceOwner(host, hostOf(rewrite.article.canonicalUrl)),
    outlet: article.siteName,
    host,
    url: article.canonicalUrl,
    scope: 'article',
    evidence: { text: '', place: 'outside', span: null },
    confidence: 1,
  };
}
