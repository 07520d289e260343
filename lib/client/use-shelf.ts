import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { fillShelf, type Shelf } from '../../components/library/shelf';
import { allAnnotations, allTags } from '../store/annotations';
import { allArticles } from '../store/articles';
import { allLinked } from '../store/linked-sources';

/** Everything in the library, always as it is now. Null until the store has answered. */
export function useShelf(): Shelf | null {
  const articles = useLiveQuery(() => allArticles(), []);
  const annotations = useLiveQuery(() => allAnnotations(), []);
  const linked = useLiveQuery(() => allLinked(), []);
  return useMemo(
    () => (articles && annotations && linked ? fillShelf(articles, annotations, linked) : null),
    [articles, annotations, linked],
  );
}

/** Every tag in use, for filters and completion. */
export function useTags(): readonly string[] {
  return useLiveQuery(() => allTags(), []) ?? [];
}
