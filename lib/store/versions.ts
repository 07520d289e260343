import type { ArticleVersion, SavedArticle } from '../model';
import { database } from './database';
import { readableRows } from './readable-rows';

/** The reading that a saved article holds, as a version of its own. The same reading has the same id. */
export function versionOf(saved: SavedArticle): ArticleVersion {
  const { article, attributions, originals, documents, readAt } = saved;
  return {
    id: `${saved.id} ${readAt}`,
    pageId: saved.id,
    article,
    attributions,
    originals,
    documents,
    readAt,
  };
}

/** Earlier readings of a saved article, the newest first; empty when it never changed. */
export async function versionsOf(pageId: string, db = database): Promise<ArticleVersion[]> {
  const versions = await readableRows(db.versions, db.versions.where('pageId').equals(pageId));
  return versions.sort((a, b) => b.readAt - a.readAt);
}
