import { i18n } from '#i18n';
import type { Annotation, Article, Attribution, SpeakerSummary } from '../../lib/model';
import { ClassBadge } from '../shared/class-badge';
import type { StatementActions } from './page-actions';
import { StatementRow } from './statement-row';
import './speaker-group.css';

interface SpeakerGroupProps {
  article: Article;
  summary: SpeakerSummary;
  statements: readonly Attribution[];
  annotations: ReadonlyMap<string, Annotation>;
  actions: StatementActions;
}

/** A speaker and what the article puts in their mouth. */
export function SpeakerGroup(props: SpeakerGroupProps) {
  const { article, summary, statements, annotations, actions } = props;
  const { speaker, sourceClass } = summary;
  return (
    <section className="speaker-group">
      <header>
        <ClassBadge sourceClass={sourceClass} />
        <div className="speaker-group-who">
          <h3 dir="auto">{speaker?.name ?? nobody(sourceClass)}</h3>
          {speaker?.role != null && (
            <p className="faint" dir="auto">
              {speaker.role}
            </p>
          )}
        </div>
        <span className="speaker-group-count">
          {statements.length}
          <span className="visually-hidden">
            {' '}
            {i18n.t('surface.statements', statements.length)}
          </span>
          {summary.direct > 0 && (
            <span className="faint"> · {i18n.t('library.directCount', summary.direct)}</span>
          )}
        </span>
      </header>
      <ul>
        {statements.map((statement) => (
          <StatementRow
            key={statement.id}
            article={article}
            statement={statement}
            annotation={annotations.get(statement.id)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** What stands for a name that the article does not give. */
function nobody(sourceClass: SpeakerSummary['sourceClass']): string {
  if (sourceClass === 'anonymous') return i18n.t('statement.unnamed');
  if (sourceClass === 'unattributed') return i18n.t('sourceClass.unattributed');
  return i18n.t('statement.noSpeaker');
}
