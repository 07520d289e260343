import { ArrowLeft, Columns2, ExternalLink, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { ArticleVersion, SavedArticle } from '../../lib/model';
import { formatDate } from '../shared/dates';
import { siteOf } from '../shared/site-name';
import { ExportChoice, type ExportFormat } from './export-choice';
import { listAddress } from './route';
import { VersionChoice } from './version-choice';

interface ReaderBarProps {
  saved: SavedArticle;
  versions: readonly ArticleVersion[];
  versionId: string | null;
  onVersion(id: string | null): void;
  /** Whether the quote check stands in place of the text; null where there is none. */
  beside: boolean | null;
  onBeside(beside: boolean): void;
  onOpenPage(): void;
  onArchived(): void;
  onExport(format: ExportFormat): void;
  onDelete(): void;
}

/** The line above an open article: back, what it is, which version, and what can be done with it. */
export function ReaderBar(props: ReaderBarProps) {
  const { saved, versions, versionId, beside } = props;
  const facts = [siteOf(saved.article), formatDate(saved.article.publishedAt)].filter(Boolean);
  return (
    <div className="article-reader-bar">
      <a className="button button-plain" href={listAddress('articles')}>
        <ArrowLeft className="icon" aria-hidden="true" /> {i18n.t('library.back')}
      </a>
      <span className="article-reader-facts faint">{facts.join(' · ')}</span>
      {beside !== null && (
        <button
          type="button"
          className="button"
          data-action="side-by-side"
          aria-pressed={beside}
          onClick={() => props.onBeside(!beside)}
        >
          <Columns2 className="icon" aria-hidden="true" />{' '}
          {i18n.t(beside ? 'library.read' : 'quoteCheck.sideBySide')}
        </button>
      )}
      <VersionChoice
        saved={saved}
        versions={versions}
        chosen={versionId}
        onChoose={props.onVersion}
      />
      <ExportChoice onExport={props.onExport} />
      <button type="button" className="button" onClick={props.onOpenPage}>
        {i18n.t('library.openPage')} <ExternalLink className="icon" aria-hidden="true" />
      </button>
      <button type="button" className="button" data-action="archived" onClick={props.onArchived}>
        {i18n.t('original.archived')}
      </button>
      <button
        type="button"
        className="button"
        data-action="delete-article"
        aria-label={i18n.t('library.delete')}
        title={i18n.t('library.delete')}
        onClick={props.onDelete}
      >
        <Trash2 className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}
