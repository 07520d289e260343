import { Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { Annotation, Verdict } from '../../lib/model';
import { formatDate } from '../shared/dates';
import { NoteField } from '../shared/note-field';
import { shorten } from '../shared/shorten';
import { VerdictPicker } from '../shared/verdict-picker';
import type { NoteEntry } from './narrow';
import { articleAddress } from './route';
import './note-entry-row.css';

export interface NoteActions {
  writeAnnotation(annotation: Annotation, note: string): void;
  setAnnotationVerdict(annotation: Annotation, verdict: Verdict | null): void;
  deleteAnnotation(annotation: Annotation): void;
}

const LABEL_LENGTH = 80;

/** A note across the library, to be read and written on where it stands. */
export function NoteEntryRow({ entry, actions }: { entry: NoteEntry; actions: NoteActions }) {
  const { annotation, shelved } = entry;
  const label = shorten(annotation.quote, LABEL_LENGTH);
  return (
    <article className="library-row note-entry-row">
      <blockquote dir="auto">{annotation.quote}</blockquote>
      <div className="note-entry-row-tools">
        <NoteField
          value={annotation.note}
          label={i18n.t('note.label', [label])}
          onWrite={(note) => actions.writeAnnotation(annotation, note)}
        />
        <VerdictPicker
          verdict={annotation.verdict}
          label={i18n.t('note.verdict', [label])}
          onPick={(verdict) => actions.setAnnotationVerdict(annotation, verdict)}
        />
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={i18n.t('note.delete')}
          title={i18n.t('note.delete')}
          onClick={() => actions.deleteAnnotation(annotation)}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      </div>
      <div className="library-row-meta">
        {shelved === null ? (
          <span className="library-row-cut">{annotation.pageId}</span>
        ) : (
          <a
            className="library-row-cut"
            dir="auto"
            href={articleAddress(shelved.saved.id, annotation.statementId)}
          >
            {shelved.saved.article.title}
          </a>
        )}
        <span>{formatDate(annotation.updatedAt)}</span>
        {annotation.tags.map((tag) => (
          <span key={tag} className="library-tag" dir="auto">
            {tag}
          </span>
        ))}
      </div>
    </article>
  );
}
