import { attribute } from '../../lib/attribution/attribute';
import type { PageReading } from '../../lib/messages';
import { primaryDocuments } from '../../lib/sources/documents';
import { rankOriginals } from '../../lib/sources/rank-originals';
import { middle, timed } from './times';

/**
 * What the background does with a page, in milliseconds: the median of some rounds. Runs in a page of its
 * own that stays open, as the background serves all tabs.
 */
export function measureEngine({ article, clues }: PageReading, rounds: number): number {
  const all = Array.from({ length: rounds }, () =>
    timed(() => {
      const attributions = attribute(article);
      rankOriginals(clues, article);
      primaryDocuments(clues, article, attributions);
    }),
  );
  return middle(all);
}
