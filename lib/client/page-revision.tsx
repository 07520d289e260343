import { articleAddress } from '../../components/library/route';
import { RevisionNotice } from '../../components/page/revision-notice';
import type { SavedArticle } from '../model';
import { showLibrary } from './open-surface';
import { useVersions } from './use-versions';

/** Tells of the last change of a tab's saved article; nothing where it never changed. */
export function PageRevision({ saved }: { saved: SavedArticle }) {
  const [last] = useVersions(saved.id, saved).revisions;
  if (last === undefined) return null;
  return <RevisionNotice revision={last} onShow={() => showLibrary(articleAddress(saved.id))} />;
}
