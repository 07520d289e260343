import { useMemo } from 'react';
import { i18n } from '#i18n';
import { ArticleReader } from '../../components/library/article-reader';
import type { NoteActions } from '../../components/shared/note-tools';
import { articleAddress, listAddress } from '../../components/library/route';
import type { ShelfArticle } from '../../components/library/shelf';
import { copyCitation } from '../../lib/client/copy-citation';
import { exportArticle } from '../../lib/client/export-article';
import { handOver } from '../../lib/client/hand-over';
import { logError } from '../../lib/client/log-error';
import { openCopies } from '../../lib/client/open-address';
import { PageRelations } from '../../lib/client/page-relations';
import { useStatementNotes } from '../../lib/client/use-annotation-actions';
import { useCorrectionActions } from '../../lib/client/use-correction-actions';
import { useHighlights } from '../../lib/client/use-highlights';
import { useOriginalActions } from '../../lib/client/use-original-actions';
import { useOriginalReading } from '../../lib/client/use-original-reading';
import { actionFailed, type ToastMessage } from '../../lib/client/use-toast';
import { useVersions } from '../../lib/client/use-versions';
import { compareArticles } from '../../lib/sources/compare/compare-articles';
import type { Span } from '../../lib/model';
import { changeTags } from '../../lib/store/articles';
import { deleteArticle, restoreArticle } from '../../lib/store/library';

interface ArticlePageProps {
  shelved: ShelfArticle;
  tags: readonly string[];
  statement: string | null;
  spot: Span | null;
  noteActions: NoteActions;
  say(message: ToastMessage): void;
}

const NOTHING = () => undefined;

/** A saved article, open for reading, and everything that can be done with it. */
export function ArticlePage(props: ArticlePageProps) {
  const { shelved, tags, statement, spot, noteActions, say } = props;
  const { saved, annotations, linked } = shelved;
  const { id } = saved;
  const { versions, revisions } = useVersions(id, saved);
  const { placed, orphans } = useHighlights(saved, annotations);
  const original = useOriginalReading(linked);
  const comparison = useMemo(
    () => original && { original: original.article, checks: compareArticles(saved, original) },
    [saved, original],
  );
  const attempt = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      logError(error);
      say(actionFailed());
    });
  };
  const notes = useStatementNotes(id, saved.article, annotations, { say, edited: NOTHING });
  const corrections = useCorrectionActions({
    pageId: id,
    article: saved.article,
    say,
    corrected: NOTHING,
  });
  const originals = useOriginalActions({ pageId: id, reading: saved, linked, say });

  const remove = async () => {
    const deleted = await deleteArticle(id);
    location.hash = listAddress('articles');
    if (deleted === null) return;
    say({
      text: i18n.t('library.deleted', [deleted.article.article.title]),
      onUndo: () => attempt(restoreArticle(deleted)),
    });
  };
  return (
    <ArticleReader
      shelved={shelved}
      versions={versions}
      revisions={revisions}
      highlights={placed}
      orphans={orphans}
      knownTags={tags}
      statement={statement}
      spot={spot}
      comparison={comparison}
      actions={{
        ...noteActions,
        ...notes,
        ...corrections,
        ...originals,
        jumpTo: NOTHING,
        jumpToPassage: NOTHING,
        setTags: (next) => attempt(changeTags(id, saved.tags, next, Date.now())),
        deleteArticle: () => attempt(remove()),
        copy: (cited) => {
          const copied = copyCitation(document, saved.article, cited);
          say(copied ? { text: i18n.t('statement.copied') } : actionFailed());
        },
        showInOriginal: (span) => {
          const target = linked.find((link) => link.originalPageId !== null)?.originalPageId;
          if (target != null) location.hash = articleAddress(target, null, span);
        },
        exportReading: (reading, format) =>
          handOver(document, exportArticle(reading, annotations, saved.tags, format)),
        lookForCopies: () => attempt(openCopies(saved.article.canonicalUrl)),
      }}
    >
      <PageRelations pageId={id} reading={saved} say={say} />
    </ArticleReader>
  );
}
