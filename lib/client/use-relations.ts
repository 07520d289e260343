import { useEffect, useState } from 'react';
import type { LinkedSource, Reading, SavedArticle } from '../model';
import type { Recognition } from '../sources/recognise';
import { rewritesOf, trailOf, type Trail } from '../sources/trail';
import { allArticles } from '../store/articles';
import { allLinked } from '../store/linked-sources';
import { logError } from './log-error';
import { findRecognitions } from './recognitions';
import { useStored } from './use-stored';

/** How a page hangs together with what is saved. */
export interface Relations {
  trail: Trail;
  /** Ids of the saved pages that were made from this one. */
  rewrites: string[];
  /** Articles that seem to belong with it, the likeliest first. */
  recognitions: Recognition[];
  linked: LinkedSource[];
  articleOf(pageId: string): SavedArticle | undefined;
}

/** The relations of a page, always as they are now; null until the store has answered. */
export function useRelations(reading: Reading, pageId: string): Relations | null {
  const articles = useStored(() => allArticles(), []);
  const linked = useStored(() => allLinked(), []);
  const [recognitions, setRecognitions] = useState<Recognition[]>([]);
  useEffect(() => {
    if (articles === undefined || linked === undefined) return;
    const turn = new AbortController();
    findRecognitions(reading, pageId, articles, linked, turn.signal).then((found) => {
      if (!turn.signal.aborted) setRecognitions(found);
    }, logError);
    return () => turn.abort();
  }, [reading, pageId, articles, linked]);

  if (articles === undefined || linked === undefined) return null;
  return {
    trail: trailOf(pageId, linked),
    rewrites: rewritesOf(pageId, linked),
    recognitions,
    linked,
    articleOf: (id) => articles.find((article) => article.id === id),
  };
}
