import { useLiveQuery } from 'dexie-react-hooks';
import type { ArticleVersion } from '../model';
import { versionsOf } from '../store/versions';

/** Earlier readings of a saved article, the newest first. */
export function useVersions(pageId: string): readonly ArticleVersion[] {
  return useLiveQuery(() => versionsOf(pageId), [pageId]) ?? [];
}
