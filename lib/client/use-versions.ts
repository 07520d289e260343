import { useMemo } from 'react';
import type { ArticleVersion, Reading, Revision } from '../model';
import { compareReadings } from '../sources/revisions';
import { versionsOf } from '../store/versions';
import { useStored } from './use-stored';

/** Earlier readings of a saved article, and what changed from each to the next; the newest first. */
export function useVersions(pageId: string, latest: Reading) {
  const versions = useStored(() => versionsOf(pageId), [pageId]);
  const revisions = useMemo(() => revisionsOf(latest, versions ?? []), [latest, versions]);
  return { versions: versions ?? [], revisions };
}

function revisionsOf(latest: Reading, versions: readonly ArticleVersion[]): Revision[] {
  const readings = [latest, ...versions];
  return readings.flatMap((after, index) => {
    const before = readings[index + 1];
    return (before && compareReadings(before, after)) ?? [];
  });
}
