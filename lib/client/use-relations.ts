import type { LinkedSource, Reading, SavedArticle } from '../model';
import type { Recognition } from '../sources/recognise';
import { rewritesOf, trailOf, type Trail } from '../sources/trail';
import { articlesById } from '../store/articles';
import { allLinked } from '../store/linked-sources';
import { relatedArticles } from '../store/related-articles';
import { recogniseAmong } from './recognitions';
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
  return useStored(() => findRelations(reading, pageId), [reading, pageId]) ?? null;
}

/** Reads from the store what belongs with a page, and no other article. */
async function findRelations(reading: Reading, pageId: string): Promise<Relations> {
  const [related, linked] = await Promise.all([relatedArticles(reading), allLinked()]);
  const recognitions = recogniseAmong(related, reading, pageId, linked);
  const trail = trailOf(pageId, linked);
  const rewrites = rewritesOf(pageId, linked);
  const named = [
    pageId,
    trail.loopsTo,
    ...trail.steps.map(({ originalPageId }) => originalPageId),
    ...rewrites,
  ].filter((id) => id !== null);
  const known = new Map(
    [...related, ...(await articlesById(named))].map((article) => [article.id, article]),
  );
  return { trail, rewrites, recognitions, linked, articleOf: (id) => known.get(id) };
}
