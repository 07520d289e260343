import { i18n } from '#i18n';
import type { Annotation } from '../../lib/model';
import { NoteTools } from '../shared/note-tools';
import type { AnnotationActions } from './page-actions';
import './annotation-row.css';

interface AnnotationRowProps {
  annotation: Annotation;
  orphan: boolean;
  actions: AnnotationActions;
}

/** A note on a passage of the reader's own choice, or one whose passage was not found again. */
export function AnnotationRow({ annotation, orphan, actions }: AnnotationRowProps) {
  const context = annotation.target.find((selector) => selector.type === 'TextQuoteSelector');
  return (
    <li className="annotation-row" data-colour={annotation.colour ?? 'none'} data-orphan={orphan}>
      <blockquote dir="auto">
        {orphan && context && <span className="annotation-row-context">…{context.prefix}</span>}
        {annotation.quote}
        {orphan && context && <span className="annotation-row-context">{context.suffix}…</span>}
      </blockquote>
      <NoteTools annotation={annotation} actions={actions} />
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
