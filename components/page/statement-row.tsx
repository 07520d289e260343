import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Article, Attribution } from '../../lib/model';
import { ClassIcon } from '../shared/class-icon';
import { NoteEditor, type NoteEdits } from '../shared/note-editor';
import { shorten } from '../shared/shorten';
import { statementText } from '../shared/statement-text';
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

/** One statement: its words, which lead to the page; the note on it; and why it is marked. */
export function StatementRow(props: StatementRowProps) {
  const { article, statement, annotation, actions, speaker = false, current = false } = props;
  const [open, setOpen] = useState(false);
  const text = statementText(article, statement);
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
      <NoteEditor
        annotation={annotation}
        quote={text}
        edits={editsOf(statement, annotation, actions)}
        brief={annotation === undefined && !open}
      >
        <button
          type="button"
          className="button button-plain button-icon"
          aria-expanded={open}
          aria-label={i18n.t('statement.details', [shorten(text, LABEL_LENGTH)])}
          title={i18n.t('statement.why')}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis className="icon" aria-hidden="true" />
        </button>
      </NoteEditor>
      {open && (
        <StatementDetails statement={statement} actions={actions} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}

/** A statement keeps the colour of its class: its note has none. */
function editsOf(
  statement: Attribution,
  annotation: Annotation | undefined,
  actions: StatementActions,
): NoteEdits {
  return {
    write: (note) => actions.writeNote(statement, note),
    leave: () => actions.leaveNote(statement),
    setVerdict: (verdict) => actions.setVerdict(statement, verdict),
    setTags: (tags) => actions.setNoteTags(statement, tags),
    remove: annotation && (() => actions.deleteAnnotation(annotation)),
  };
}
