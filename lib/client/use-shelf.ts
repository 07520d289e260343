import { useMemo } from 'react';
import { fillShelf, type Shelf } from '../../components/library/shelf';
import { allAnnotations, allTags } from '../store/annotations';
import { allArticles, recentArticles } from '../store/articles';
import { allLinked } from '../store/linked-sources';
import { useStored } from './use-stored';

/** More than a window shows; read in an instant, while a large library takes a second. */
const FIRST = 40;

/**
 * Everything in the library, always as it is now: the last saved articles first, then all. Null until the
 * store has answered.
 */
export function useShelf(): Shelf | null {
  const recent = useStored(() => recentArticles(FIRST), []);
  // Only when the first are on the screen: reading a thousand articles holds the page up.
  const begun = recent !== undefined;
  const all = useStored(async () => (begun ? await allArticles() : undefined), [begun]);
  const annotations = useStored(() => allAnnotations(), []);
  const linked = useStored(() => allLinked(), []);
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
  return useStored(() => allTags(), []) ?? [];
}
