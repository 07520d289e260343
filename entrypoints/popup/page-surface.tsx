import { PageFooter } from '../../components/page/page-footer';
import { PageNotice, type NoPage } from '../../components/page/page-notice';
import { SurfaceToast } from '../../components/shared/surface-toast';
import { EVERY_SITE, sitePattern } from '../../lib/client/read-tab';
import { askPage } from '../../lib/client/messaging';
import { requestOrigin } from '../../lib/client/reading-mode';
import { openOptions, openSidePanel, showLibrary } from '../../lib/client/open-surface';
import { useActiveTab } from '../../lib/client/use-active-tab';
import { usePageState, type TabState } from '../../lib/client/use-page-state';
import { useToast } from '../../lib/client/use-toast';
import { ArticleSurface } from './article-surface';
import './page-surface.css';

/** The popup, and the side panel, which follows the tab in front: the article of a tab, or why there is none. */
export function PageSurface({ surface }: { surface: 'popup' | 'side-panel' }) {
  const tab = useActiveTab(surface === 'side-panel');
  const { state, readNow } = usePageState(tab, surface === 'popup');
  const { message, say, clear } = useToast();
  if (tab === null) return null;
  const article = state.status === 'article' ? state : null;

  const allow = async (pattern: string) => {
    if (await requestOrigin(pattern)) await readNow();
  };
  return (
    <div className="page-surface" data-surface={surface}>
      {article !== null ? (
        <ArticleSurface
          key={article.record.pageId}
          tab={tab}
          state={article}
          comparing={surface === 'side-panel'}
          say={say}
        />
      ) : (
        <main>
          <PageNotice
            page={withoutArticle(state)}
            actions={{
              readThisPage: () => void readNow(),
              allowSite: (site) => void allow(sitePattern(site)),
              allowAll: () => void allow(EVERY_SITE),
              turnOn: () => void askPage(tab.id, 'reread'),
              tryAgain: () => void readNow(),
            }}
          />
        </main>
      )}
      <SurfaceToast message={message} onClose={clear} />
      <PageFooter
        marksShown={article?.canPaint ? article.marksShown : undefined}
        onMarksShown={(shown) => void askPage(tab.id, 'setMarksShown', shown)}
        {...(surface === 'popup' ? { onSidePanel: () => openSidePanel(tab.windowId) } : {})}
        onLibrary={showLibrary}
        onOptions={openOptions}
      />
    </div>
  );
}

function withoutArticle(state: TabState): NoPage {
  if (state.status === 'article') return { status: 'reading' };
  if (state.status === 'failed') return { status: 'failed' };
  return state;
}
