import type { LinkedSource, OriginalSource } from '../model';

/** One step back towards where a story comes from. */
export interface TrailStep {
  /** The page that the step starts at. */
  pageId: string;
  original: OriginalSource;
  /** The saved page that the step leads to, or null where Whence has not read it. */
  originalPageId: string | null;
}

/** The way from a rewrite back to where it ends. */
export interface Trail {
  steps: TrailStep[];
  /** The page that the trail came back to (A credits B, B credits A), or null. */
  loopsTo: string | null;
}

/**
 * Follows the originals that the user confirmed, from page to page. Of several originals of one page the one that
 * leads to a read page goes first, then the latest. A loop ends the trail and is named.
 */
export function trailOf(pageId: string, links: readonly LinkedSource[]): Trail {
  const steps: TrailStep[] = [];
  const visited = new Set<string>([pageId]);
  let current: string | null = pageId;
  while (current !== null) {
    const link = originalLink(current, links);
    if (!link) break;
    const { original, originalPageId } = link;
    steps.push({ pageId: current, original, originalPageId });
    if (originalPageId !== null && visited.has(originalPageId))
      return { steps, loopsTo: originalPageId };
    if (originalPageId !== null) visited.add(originalPageId);
    current = originalPageId;
  }
  return { steps, loopsTo: null };
}

/** Ids of the saved pages that were made from a page, in the order that they were linked. */
export function rewritesOf(pageId: string, links: readonly LinkedSource[]): string[] {
  return links
    .filter(({ state, originalPageId }) => state === 'confirmed' && originalPageId === pageId)
    .sort((one, other) => one.createdAt - other.createdAt)
    .map((link) => link.pageId);
}

function originalLink(pageId: string, links: readonly LinkedSource[]): LinkedSource | null {
  const own = links.filter(
    (link) =>
      link.pageId === pageId && link.state === 'confirmed' && link.original.scope === 'article',
  );
  own.sort(
    (one, other) =>
      Number(other.originalPageId !== null) - Number(one.originalPageId !== null) ||
      other.updatedAt - one.updatedAt,
  );
  return own[0] ?? null;
}
