import { archivedAt } from '../../lib/article/archive-copies';
import { pageToKeep } from '../../lib/client/keep';
import { pageAddresses } from '../../lib/client/page-addresses';
import { settings } from '../../lib/client/settings';
import type { PageReading, PageRecord } from '../../lib/messages';
import type { Reading } from '../../lib/model';
import { primaryDocuments } from '../../lib/sources/documents';
import { rankOriginals } from '../../lib/sources/rank-originals';
import { annotationsOf } from '../../lib/store/annotations';
import { correctionsOf } from '../../lib/store/corrections';
import { pageFor } from '../../lib/store/pages';
import { completeLinks, linkedOf } from '../../lib/store/linked-sources';
import { attributeWith } from './attribute-page';
import { keepRevision } from './keep-revision';

/**
 * Runs the engine over a page and gathers what is kept for it. What is kept grows with what the page newly says,
 * but never by a page in a private window.
 */
export async function readPage(
  { article, clues }: PageReading,
  isPrivate: boolean,
): Promise<PageRecord> {
  const { id, ids, saved } = await pageFor(pageAddresses(article));
  const [annotations, corrections, linked, marks] = await Promise.all([
    annotationsOf(ids),
    correctionsOf(ids),
    linkedOf(ids),
    settings.marks.getValue(),
  ]);
  const now = Date.now();
  const attributions = attributeWith(article, corrections);
  const reading: Reading = {
    article,
    attributions,
    originals: rankOriginals(clues, article),
    documents: primaryDocuments(clues, article, attributions),
    readAt: Math.min(archivedAt(article.url) ?? now, now),
  };
  const completed = !isPrivate && (await completeLinks(pageToKeep(reading), now));
  if (saved !== null && !isPrivate) await keepRevision(saved, reading, now);
  return {
    reading,
    pageId: id,
    saved: saved !== null || completed,
    annotations,
    corrections,
    linked,
    marks,
  };
}
