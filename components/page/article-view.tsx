import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Annotation, LinkedSource, Reading, SpeakerSummary } from '../../lib/model';
import { formatMoment } from '../shared/dates';
import { languageName } from '../shared/language-name';
import { Notice } from '../shared/notice';
import { AnnotationList } from './annotation-list';
import { groupAnnotations } from './annotation-groups';
import { ArticleHead } from './article-head';
import { DocumentList } from './document-list';
import { OriginalList } from './original-list';
import type { AnnotationActions, OriginalActions, StatementActions } from './page-actions';
import { SpeakerGroup } from './speaker-group';
import './article-view.css';

export interface ArticleActions extends StatementActions, AnnotationActions, OriginalActions {
  save(): void;
  setMarksShown(shown: boolean): void;
}

export interface ArticleViewProps {
  reading: Reading;
  speakers: readonly SpeakerSummary[];
  annotations: readonly Annotation[];
  linked: readonly LinkedSource[];
  saved: boolean;
  canPaint: boolean;
  marksShown: boolean;
  orphans: readonly string[];
  /** Whether the page is in a private window. */
  inPrivate: boolean;
  /** Whether the engine knows the article's language. */
  languageKnown: boolean;
  /** When an archive made the copy that is read, in milliseconds since the epoch; null for the page itself. */
  archivedAt: number | null;
  actions: ArticleActions;
  /** What the surface adds between the originals and the statements. */
  children?: ReactNode;
}

/** The article of a tab at a glance: the popup's and the side panel's middle. */
export function ArticleView(props: ArticleViewProps) {
  const { reading, speakers, annotations, linked, orphans, actions } = props;
  const groups = groupAnnotations(annotations, reading.attributions, orphans);
  const statements = new Map(reading.attributions.map((statement) => [statement.id, statement]));
  return (
    <main className="article-view">
      <ArticleHead reading={reading}>
        <SaveState saved={props.saved} onSave={() => actions.save()} />
      </ArticleHead>
      <ArticleNotices {...props} />
      <OriginalList found={reading.originals} linked={linked} actions={actions} />
      <DocumentList documents={reading.documents} />
      {props.children}
      <div>
        {speakers.map((summary) => (
          <SpeakerGroup
            key={summary.statements[0]}
            article={reading.article}
            summary={summary}
            statements={summary.statements.flatMap((id) => statements.get(id) ?? [])}
            annotations={groups.onStatements}
            actions={actions}
          />
        ))}
      </div>
      <AnnotationList annotations={groups.onPassages} orphans={groups.orphans} actions={actions} />
    </main>
  );
}

function SaveState({ saved, onSave }: { saved: boolean; onSave(): void }) {
  if (saved) {
    return (
      <span className="article-view-saved">
        <Check className="icon" aria-hidden="true" /> {i18n.t('surface.saved')}
      </span>
    );
  }
  return (
    <button type="button" className="button article-view-save" data-action="save" onClick={onSave}>
      {i18n.t('surface.save')}
    </button>
  );
}

function ArticleNotices(props: ArticleViewProps) {
  const { reading, canPaint, inPrivate, languageKnown, archivedAt } = props;
  const { article, attributions } = reading;
  return (
    <>
      {inPrivate && <Notice text={i18n.t('notice.private')} />}
      {archivedAt !== null && (
        <Notice text={i18n.t('notice.archived', [formatMoment(archivedAt)])} />
      )}
      {!canPaint && <Notice text={i18n.t('notice.cannotPaint')} tone="warning" />}
      {!languageKnown && <Notice text={unreadable(article.lang)} />}
      {languageKnown && attributions.length === 0 && (
        <Notice text={i18n.t('notice.noStatements')} />
      )}
    </>
  );
}

/** Why nothing is marked: Whence knows the language and cannot read it, or does not even know it. */
function unreadable(lang: string | null): string {
  return lang ? i18n.t('notice.language', [languageName(lang)]) : i18n.t('notice.languageUnclear');
}
