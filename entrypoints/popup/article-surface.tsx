import { i18n } from '#i18n';
import { ArticleView, type ArticleActions } from '../../components/page/article-view';
import { KnownTags } from '../../components/shared/known-tags';
import { archivedAt } from '../../lib/article/archive-copies';
import { isSupportedLanguage } from '../../lib/attribution/languages/supported';
import { listSpeakers } from '../../lib/attribution/speakers';
import { copyCitation } from '../../lib/client/copy-citation';
import { keepArticle } from '../../lib/client/keep';
import { logError } from '../../lib/client/log-error';
import type { ActiveTab } from '../../lib/client/use-active-tab';
import { useAnnotationActions, useStatementNotes } from '../../lib/client/use-annotation-actions';
import { useCorrectionActions } from '../../lib/client/use-correction-actions';
import { useOriginalActions } from '../../lib/client/use-original-actions';
import { PageRelations } from '../../lib/client/page-relations';
import { PageRevision } from '../../lib/client/page-revision';
import { usePageJumps } from '../../lib/client/use-page-jumps';
import { usePageKept } from '../../lib/client/use-page-kept';
import { useTags } from '../../lib/client/use-shelf';
import { actionFailed, type ToastMessage } from '../../lib/client/use-toast';
import type { PageState } from '../../lib/messages';
import { PageQuoteCheck } from './page-quote-check';

interface ArticleSurfaceProps {
  tab: ActiveTab;
  state: Extract<PageState, { status: 'article' }>;
  /** Whether there is room for the quote check. */
  comparing: boolean;
  say(message: ToastMessage): void;
}

/** The article of a tab with what is kept of it, and everything that can be done with it. */
export function ArticleSurface({ tab, state, comparing, say }: ArticleSurfaceProps) {
  const { record, canPaint, marksShown, orphans } = state;
  const { reading, pageId } = record;
  const kept = usePageKept(pageId);
  const annotations = kept?.annotations ?? record.annotations;
  const linked = kept?.linked ?? record.linked;
  const saved = kept === null ? record.saved : kept.saved !== null;

  const jumps = usePageJumps(tab.id, say);
  const context = { say, edited: jumps.keptChanged };
  const actions: ArticleActions = {
    ...useAnnotationActions(context),
    ...useStatementNotes(pageId, reading.article, annotations, context),
    ...useCorrectionActions({
      pageId,
      article: reading.article,
      say,
      corrected: jumps.reread,
    }),
    ...useOriginalActions({ pageId, reading, linked, say }),
    attach: ({ id }) => jumps.attach(id),
    copy: (statement) => {
      const copied = copyCitation(document, reading.article, statement);
      say(copied ? { text: i18n.t('statement.copied') } : actionFailed());
    },
    jumpTo: ({ id }) => jumps.toStatement(id),
    jumpToPassage: (target) => jumps.toSelectors(target),
    showEvidence: (span) => jumps.toSpan(span),
    setMarksShown: (shown) => jumps.setMarksShown(shown),
    save: () => {
      keepArticle(reading).catch((error: unknown) => {
        logError(error);
        say(actionFailed());
      });
    },
  };
  return (
    <KnownTags value={useTags()}>
      <ArticleView
        reading={reading}
        speakers={listSpeakers(reading.attributions)}
        annotations={annotations}
        linked={linked}
        saved={saved}
        canPaint={canPaint}
        marksShown={marksShown}
        orphans={orphans}
        archivedAt={archivedAt(reading.article.url)}
        inPrivate={tab.isPrivate}
        languageKnown={isSupportedLanguage(reading.article.lang)}
        actions={actions}
      >
        {kept?.saved && <PageRevision saved={kept.saved} />}
        <PageRelations pageId={pageId} reading={reading} say={say} />
        {comparing && <PageQuoteCheck reading={reading} linked={linked} jumps={jumps} say={say} />}
      </ArticleView>
    </KnownTags>
  );
}
