import type { Annotation, LinkedSource, SavedArticle } from '../model';
import { annotationsOf } from '../store/annotations';
import { articleById } from '../store/articles';
import { linkedOf } from '../store/linked-sources';
import { useStored } from './use-stored';

/** What the store keeps of a page, always as it is now. */
export interface PageKept {
  annotations: Annotation[];
  linked: LinkedSource[];
  saved: SavedArticle | null;
}

/** Follows what is kept of a page, from whichever window it changes. Null until the store has answered. */
export function usePageKept(pageId: string): PageKept | null {
  const kept = useStored(async () => {
    const [annotations, linked, saved] = await Promise.all([
      annotationsOf(pageId),
      linkedOf(pageId),
      articleById(pageId),
    ]);
    return { pageId, annotations, linked, saved: saved ?? null };
  }, [pageId]);
  return kept?.pageId === pageId ? kept : null;
}
