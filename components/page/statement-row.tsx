import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Article, Attribution } from '../../lib/model';
import { ClassIcon } from '../shared/class-icon';
import { NoteField } from '../shared/note-field';
import { shorten } from '../shared/shorten';
import { statementText } from '../shared/statement-text';
import { VerdictPicker } from '../shared/verdict-picker';
import type { StatementActions } from './page-actions';
import { StatementDetails } from './statement-details';
import './statement-row.css';

/** Enough of a statement to know it by, for those who hear it. */
const LABEL_LENGTH = 80;

interface StatementRowProps {
  article: Article;
  statement: Attribution;
  annotation: Annotation | undefined;
  actions: StatementActions;
  /** Whether the row names who says it; a group by speaker names them once. */
  speaker?: boolean;
  /** Whether it is the statement being looked at. */
  current?: boolean;
}

/** One statement: its words, which lead to the page; the note on it; the verdict; and why it is marked. */
export function StatementRow(props: StatementRowProps) {
  const { article, statement, annotation, actions, speaker = false, current = false } = props;
  const [open, setOpen] = useState(false);
  const text = statementText(article, statement);
  const label = shorten(text, LABEL_LENGTH);
  return (
    <li
      className="statement-row"
      data-class={statement.sourceClass}
      data-kind={statement.kind}
      data-hedged={statement.hedged}
      data-statement={statement.id}
      data-current={current}
    >
      {speaker && (
        <p className="statement-row-speaker" dir="auto">
          <ClassIcon sourceClass={statement.sourceClass} />{' '}
          {statement.speaker?.name ?? i18n.t(`sourceClass.${statement.sourceClass}`)}
        </p>
      )}
      <button
        type="button"
        className="statement-row-text"
        data-action="jump"
        title={i18n.t('statement.jump')}
        onClick={() => actions.jumpTo(statement)}
      >
        <span lang={article.lang ?? undefined} dir="auto">
          {text}
        </span>
        <span className="visually-hidden">
          {` (${i18n.t(`kind.${statement.kind}`)}${statement.hedged ? `, ${i18n.t('statement.hedged')}` : ''})`}
        </span>
      </button>
      <div className="statement-row-tools">
        <NoteField
          value={annotation?.note ?? ''}
          label={i18n.t('note.label', [label])}
          onWrite={(note) => actions.writeNote(statement, note)}
          onLeave={() => actions.leaveNote(statement)}
        />
        <VerdictPicker
          verdict={annotation?.verdict ?? null}
          label={i18n.t('note.verdict', [label])}
          onPick={(verdict) => actions.setVerdict(statement, verdict)}
        />
        <button
          type="button"
          className="button button-plain button-icon"
          aria-expanded={open}
          aria-label={i18n.t('statement.details', [label])}
          title={i18n.t('statement.why')}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis className="icon" aria-hidden="true" />
        </button>
      </div>
      {open && (
        <StatementDetails statement={statement} actions={actions} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}
