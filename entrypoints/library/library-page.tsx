import { useCallback, useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { LibraryFrame } from '../../components/library/library-frame';
import { LibraryList } from '../../components/library/library-list';
import { narrowOriginals, narrowSpeakers } from '../../components/library/narrow';
import { EVERYTHING, routeAddress, type Section } from '../../components/library/route';
import type { Shelf } from '../../components/library/shelf';
import { KnownTags } from '../../components/shared/known-tags';
import { Notice } from '../../components/shared/notice';
import { SurfaceToast } from '../../components/shared/surface-toast';
import { openOptions } from '../../lib/client/open-surface';
import { useAnnotationActions } from '../../lib/client/use-annotation-actions';
import { useBackup, useBackupDue } from '../../lib/client/use-backup';
import { useRoute } from '../../lib/client/use-route';
import { useShelf, useTags } from '../../lib/client/use-shelf';
import { useToast } from '../../lib/client/use-toast';
import { ArticlePage } from './article-page';

/** The library: a list of what is saved, or an article open for reading. */
export function LibraryPage() {
  const { route, narrow } = useRoute();
  const shelf = useShelf();
  const tags = useTags();
  const { message, say, clear } = useToast();
  const backup = useBackup(say);
  const due = useBackupDue();
  const edited = useCallback(() => undefined, []);
  const actions = useAnnotationActions({ say, edited });
  const counts = useMemo(() => countSections(shelf), [shelf]);

  const page = (): ReactNode => {
    if (shelf === null) return null;
    if (route.section !== 'article') {
      return (
        <LibraryList
          key={route.section}
          shelf={shelf}
          section={route.section}
          narrowing={route.narrowing}
          tags={tags}
          actions={actions}
          onNarrow={(narrowing) => narrow({ ...route, narrowing })}
        />
      );
    }
    const shelved = shelf.articles.find(({ saved }) => saved.id === route.id);
    if (shelved === undefined && !shelf.complete) return null;
    if (shelved === undefined) return <Notice shape="block" text={i18n.t('library.gone')} />;
    return (
      <ArticlePage
        key={routeAddress(route)}
        shelved={shelved}
        tags={tags}
        statement={route.statement}
        spot={route.spot}
        noteActions={actions}
        say={say}
      />
    );
  };
  return (
    <>
      <LibraryFrame
        current={route.section === 'article' ? null : route.section}
        counts={counts}
        tools={
          <>
            {due && <p className="faint">{i18n.t('backup.due')}</p>}
            <button
              type="button"
              className="button"
              data-action="save-backup"
              onClick={backup.save}
            >
              {i18n.t('backup.save')}
            </button>
            <button type="button" className="button button-plain" onClick={openOptions}>
              {i18n.t('surface.options')}
            </button>
          </>
        }
      >
        <KnownTags value={tags}>{page()}</KnownTags>
      </LibraryFrame>
      <SurfaceToast message={message} onClose={clear} />
    </>
  );
}

/** How much there is in each section; null until all is read. */
function countSections(shelf: Shelf | null): Record<Section, number> | null {
  if (shelf === null || !shelf.complete) return null;
  return {
    articles: shelf.articles.length,
    statements: shelf.articles.reduce((sum, { saved }) => sum + saved.attributions.length, 0),
    speakers: narrowSpeakers(shelf, EVERYTHING).length,
    originals: narrowOriginals(shelf, EVERYTHING).length,
    notes: shelf.annotations.length,
  };
}
