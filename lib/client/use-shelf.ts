import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { fillShelf, type Shelf } from '../../components/library/shelf';
import { allAnnotations, allTags } from '../store/annotations';
import { allArticles, recentArticles } from '../store/articles';
import { allLinked } from '../store/linked-sources';

/** More than a window shows; read in an instant, while a large library takes a second. */
const FIRST = 40;

/**
 * Everything in the library, always as it is now: the last saved articles first, then all. Null until the
 * store has answered.
 */
export function useShelf(): Shelf | null {
  const recent = useLiveQuery(() => recentArticles(FIRST), []);
  // Only when the first are on the screen: reading a thousand articles holds the page up.
  const begun = recent !== undefined;
  const all = useLiveQuery(async () => (begun ? await allArticles() : undefined), [begun]);
  const annotations = useLiveQuery(() => allAnnotations(), []);
  const linked = useLiveQuery(() => allLinked(), []);
  const articles = all ?? recent;
  const complete = all !== undefined;
  return useMemo(
    () =>
      articles && annotations && linked
        ? { ...fillShelf(articles, annotations, linked), complete }
        : null,
    [articles, annotations, linked, complete],
  );
}

/** Every tag in use, for filters and completion. */
export function useTags(): readonly string[] {
  return useLiveQuery(() => allTags(), []) ?? [];
}
