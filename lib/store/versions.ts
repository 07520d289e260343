import type { ArticleVersion, Reading } from '../model';
import { database } from './database';
import { readableRows } from './readable-rows';

/** A reading of a saved article, as a version of its own. The same reading has the same id. */
export function versionOf(pageId: string, reading: Reading): ArticleVersion {
  const { article, attributions, originals, documents, readAt } = reading;
  return {
    id: `${pageId} ${readAt}`,
    pageId,
    article,
    attributions,
    originals,
    documents,
    readAt,
  };
}

/** Keeps how a saved article stood before the reading that it holds, as an archive shows it. */
export async function keepEarlier(pageId: string, reading: Reading, db = database): Promise<void> {
  await db.versions.put(versionOf(pageId, reading));
}

/** Earlier readings of a saved article, the newest first; empty when it never changed. */
export async function versionsOf(pageId: string, db = database): Promise<ArticleVersion[]> {
  const versions = await readableRows(db.versions, db.versions.where('pageId').equals(pageId));
  return versions.sort((a, b) => b.readAt - a.readAt);
}
