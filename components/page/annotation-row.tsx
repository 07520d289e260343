import { Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { Annotation } from '../../lib/model';
import { NoteField } from '../shared/note-field';
import { shorten } from '../shared/shorten';
import { VerdictPicker } from '../shared/verdict-picker';
import type { AnnotationActions } from './page-actions';
import './annotation-row.css';

const LABEL_LENGTH = 80;

interface AnnotationRowProps {
  annotation: Annotation;
  orphan: boolean;
  actions: AnnotationActions;
}

/** A note on a passage of the reader's own choice, or one whose passage was not found again. */
export function AnnotationRow({ annotation, orphan, actions }: AnnotationRowProps) {
  const label = shorten(annotation.quote, LABEL_LENGTH);
  const context = annotation.target.find((selector) => selector.type === 'TextQuoteSelector');
  return (
    <li className="annotation-row" data-colour={annotation.colour ?? 'none'} data-orphan={orphan}>
      <blockquote dir="auto">
        {orphan && context && <span className="annotation-row-context">…{context.prefix}</span>}
        {annotation.quote}
        {orphan && context && <span className="annotation-row-context">{context.suffix}…</span>}
      </blockquote>
      <div className="annotation-row-tools">
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
      <button
        type="button"
        className="button button-plain"
        data-action={orphan ? 'try-again' : 'jump'}
        onClick={() => actions.jumpToPassage(annotation.target)}
      >
        {i18n.t(orphan ? 'note.tryAgain' : 'statement.jump')}
      </button>
      {orphan && actions.attach && (
        <button
          type="button"
          className="button button-plain"
          data-action="attach"
          onClick={() => actions.attach?.(annotation)}
        >
          {i18n.t('note.attach')}
        </button>
      )}
    </li>
  );
}
