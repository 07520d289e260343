import { useEffect, useRef, useState, type ReactNode } from 'react';
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
import { QuoteCheckSection } from '../page/quote-check-section';
import { StatementRow } from '../page/statement-row';
import { formatMoment } from '../shared/dates';
import { ArticleText } from './article-text';
import type { ExportFormat } from './export-choice';
import { ReaderBar } from './reader-bar';
import { RevisionList } from './revision-list';
import type { ShelfArticle } from './shelf';
import { TagEditor } from '../shared/tag-editor';
import type { Marked } from './text-segments';
import '../page/article-view.css';
import './article-reader.css';

/** Evidence is shown in the text beside, which is the reader's own. */
type SourceActions = Omit<OriginalActions, 'showEvidence'>;

export interface ReaderActions extends AnnotationActions, SourceActions, StatementActions {
  setTags(tags: string[]): void;
  deleteArticle(): void;
  showInOriginal(span: Span): void;
  lookForCopies(): void;
  exportReading(reading: Reading, format: ExportFormat): void;
}

export interface Comparison {
  original: Article;
  checks: readonly QuoteCheck[];
}

interface ArticleReaderProps {
  shelved: ShelfArticle;
  /** Earlier readings, the newest first. */
  versions: readonly ArticleVersion[];
  /** What changed from each reading to the next, the newest first. */
  revisions: readonly Revision[];
  /** The reader's own highlights, where they stand in the latest reading. */
  highlights: readonly Marked<Annotation>[];
  orphans: readonly string[];
  knownTags: readonly string[];
  /** The statement to show first, or null. */
  statement: string | null;
  /** The passage to show first, or null. */
  spot: Span | null;
  /** Where a linked original has been read: what became of its words. */
  comparison: Comparison | null;
  actions: ReaderActions;
  /** What the library adds after the originals. */
  children?: ReactNode;
}

/** What is to be brought into view, by the attribute that holds its id. */
interface Sight {
  part: 'data-mark' | 'data-statement';
  id: string;
}

/** A saved article, open for reading without a connection, its notes and originals beside it. */
export function ArticleReader(props: ArticleReaderProps) {
  const { shelved, versions, orphans, comparison, actions } = props;
  const { saved } = shelved;
  const [sight, setSight] = useState<Sight | null>(
    props.statement === null ? null : { part: 'data-mark', id: props.statement },
  );
  const [evidence, setEvidence] = useState<Span | null>(null);
  const spot = evidence ?? props.spot;
  const [versionId, setVersionId] = useState<string | null>(null);
  const [beside, setBeside] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const version = versions.find(({ id }) => id === versionId);
  const reading: Reading = version ?? saved;
  const groups = groupAnnotations(shelved.annotations, reading.attributions, orphans);
  const current = sight?.id ?? null;
  const showMark = (id: string) => {
    setBeside(false);
    setSight({ part: 'data-mark', id });
  };

  /** Sources are found in the latest reading. */
  const showEvidence = ([start, end]: Span) => {
    setBeside(false);
    setVersionId(null);
    setSight(null);
    setEvidence([start, end]);
  };

  useEffect(() => {
    const selector = sight
      ? `[${sight.part}="${CSS.escape(sight.id)}"]`
      : spot && '.article-text-spot';
    if (selector === null) return;
    const found = frame.current?.querySelector(selector);
    found?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [sight, spot]);

  const check = comparison !== null && version === undefined && (
    <QuoteCheckSection
      rewrite={saved.article}
      original={comparison.original}
      checks={comparison.checks}
      onRewrite={({ statement }) => showMark(statement)}
      onOriginal={(span) => actions.showInOriginal(span)}
    />
  );
  return (
    <div className="article-reader" ref={frame}>
      <ReaderBar
        saved={saved}
        versions={versions}
        versionId={versionId}
        onVersion={setVersionId}
        beside={check === false ? null : beside}
        onBeside={setBeside}
        onOpenPage={() => actions.openAddress(saved.article.url)}
        onArchived={() => actions.lookForCopies()}
        onExport={(format) => actions.exportReading(reading, format)}
        onDelete={() => actions.deleteArticle()}
      />
      <div className="article-reader-text" tabIndex={-1}>
        {beside && check ? (
          check
        ) : (
          <ArticleText
            article={reading.article}
            statements={reading.attributions}
            highlights={version === undefined ? props.highlights : []}
            spot={spot}
            current={current}
            onPick={(id) => setSight({ part: 'data-statement', id })}
          />
        )}
      </div>
      <aside className="article-view">
        <p className="faint">{i18n.t('library.savedOn', [formatMoment(saved.savedAt)])}</p>
        <TagEditor
          tags={saved.tags}
          known={props.knownTags}
          onChange={(tags) => actions.setTags(tags)}
        />
        <OriginalList
          found={saved.originals}
          linked={shelved.linked}
          actions={{ ...actions, showEvidence }}
        />
        {props.children}
        <RevisionList revisions={props.revisions} />
        {!beside && check}
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
                actions={{ ...actions, jumpTo: ({ id }) => showMark(id) }}
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
