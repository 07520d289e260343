import { ArrowLeft, ExternalLink, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type {
  Annotation,
  Article,
  ArticleVersion,
  QuoteCheck,
  Reading,
  Revision,
  Span,
} from '../../lib/model';
import { groupAnnotations } from '../page/annotation-groups';
import { AnnotationList } from '../page/annotation-list';
import { OriginalList } from '../page/original-list';
import type { AnnotationActions, OriginalActions, StatementActions } from '../page/page-actions';
import { QuoteCheckList } from '../page/quote-check-list';
import { StatementRow } from '../page/statement-row';
import { formatDate, formatMoment } from '../shared/dates';
import { siteOf } from '../shared/site-name';
import { ArticleText } from './article-text';
import { RevisionList } from './revision-list';
import { listAddress } from './route';
import type { ShelfArticle } from './shelf';
import { TagEditor } from './tag-editor';
import type { Marked } from './text-segments';
import { VersionChoice } from './version-choice';
import '../page/article-view.css';
import './article-reader.css';

export interface ReaderActions extends AnnotationActions, OriginalActions, StatementActions {
  setTags(tags: string[]): void;
  deleteArticle(): void;
  showInOriginal(span: Span): void;
}

export interface Comparison {
  original: Article;
  checks: readonly QuoteCheck[];
}

interface ArticleReaderProps {
  shelved: ShelfArticle;
  /** Earlier readings, the newest first. */
  versions: readonly ArticleVersion[];
  /** The reader's own highlights, where they stand in the latest reading. */
  highlights: readonly Marked<Annotation>[];
  orphans: readonly string[];
  knownTags: readonly string[];
  /** The statement to show first, or null. */
  statement: string | null;
  actions: ReaderActions;
  /** What changed from each reading to the next, the newest first. */
  revisions: readonly Revision[];
  /** Where a linked original has been read: what became of its words. */
  comparison: Comparison | null;
}

/** A saved article, open for reading without a connection, its notes and originals beside it. */
export function ArticleReader(props: ArticleReaderProps) {
  const { shelved, versions, highlights, orphans, knownTags, actions } = props;
  const { saved } = shelved;
  const [current, setCurrent] = useState(props.statement);
  const [versionId, setVersionId] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const version = versions.find(({ id }) => id === versionId);
  const reading: Reading = version ?? saved;
  const groups = groupAnnotations(shelved.annotations, reading.attributions, orphans);

  const show = (id: string, part: 'mark' | 'statement') => {
    setCurrent(id);
    scrollTo(frame.current, part, id);
  };
  useEffect(() => {
    if (props.statement !== null) scrollTo(frame.current, 'mark', props.statement);
  }, [props.statement]);

  return (
    <div className="article-reader" ref={frame}>
      <div className="article-reader-bar">
        <a className="button button-plain" href={listAddress('articles')}>
          <ArrowLeft className="icon" aria-hidden="true" /> {i18n.t('library.back')}
        </a>
        <span className="faint">
          {[siteOf(saved.article), formatDate(saved.article.publishedAt)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="article-reader-space" />
        <VersionChoice
          saved={saved}
          versions={versions}
          chosen={versionId}
          onChoose={setVersionId}
        />
        <button
          type="button"
          className="button"
          onClick={() => actions.openAddress(saved.article.url)}
        >
          {i18n.t('library.openPage')} <ExternalLink className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button"
          data-action="delete-article"
          onClick={() => actions.deleteArticle()}
        >
          <Trash2 className="icon" aria-hidden="true" /> {i18n.t('library.delete')}
        </button>
      </div>
      <div className="article-reader-text" tabIndex={-1}>
        <ArticleText
          article={reading.article}
          statements={reading.attributions}
          highlights={version === undefined ? highlights : []}
          current={current}
          onPick={(id) => show(id, 'statement')}
        />
      </div>
      <aside className="article-view">
        <p className="faint">{i18n.t('library.savedOn', [formatMoment(saved.savedAt)])}</p>
        <TagEditor tags={saved.tags} known={knownTags} onChange={(tags) => actions.setTags(tags)} />
        <OriginalList found={saved.originals} linked={shelved.linked} actions={actions} />
        <RevisionList revisions={props.revisions} />
        {props.comparison !== null && version === undefined && (
          <section>
            <h2>{i18n.t('quoteCheck.heading')}</h2>
            <QuoteCheckList
              rewrite={saved.article}
              original={props.comparison.original}
              checks={props.comparison.checks}
              onRewrite={({ statement }) => show(statement, 'mark')}
              onOriginal={(span) => actions.showInOriginal(span)}
            />
          </section>
        )}
        <section>
          <h2>{i18n.t('surface.statements', reading.attributions.length)}</h2>
          <ul className="article-reader-statements">
            {reading.attributions.map((statement) => (
              <StatementRow
                key={statement.id}
                article={reading.article}
                statement={statement}
                speaker
                current={statement.id === current}
                annotation={groups.onStatements.get(statement.id)}
                actions={{ ...actions, jumpTo: ({ id }) => show(id, 'mark') }}
              />
            ))}
          </ul>
        </section>
        <AnnotationList
          annotations={groups.onPassages}
          orphans={groups.orphans}
          actions={actions}
        />
      </aside>
    </div>
  );
}

/** Brings a mark in the text, or a statement in the list, into view. */
function scrollTo(frame: HTMLElement | null, part: 'mark' | 'statement', id: string): void {
  frame
    ?.querySelector(`[data-${part}="${CSS.escape(id)}"]`)
    ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
