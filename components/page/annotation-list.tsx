import { i18n } from '#i18n';
import type { Annotation } from '../../lib/model';
import { AnnotationRow } from './annotation-row';
import type { AnnotationActions } from './page-actions';

interface AnnotationListProps {
  annotations: readonly Annotation[];
  orphans: readonly Annotation[];
  actions: AnnotationActions;
}

/** Notes on passages of the reader's own choice, then those whose passage was not found again. */
export function AnnotationList({ annotations, orphans, actions }: AnnotationListProps) {
  return (
    <>
      {annotations.length > 0 && (
        <section className="article-view-section">
          <h2>{i18n.t('note.other')}</h2>
          <ul>
            {annotations.map((annotation) => (
              <AnnotationRow
                key={annotation.id}
                annotation={annotation}
                orphan={false}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
      {orphans.length > 0 && (
        <section className="article-view-section" data-section="orphans">
          <h2>{i18n.t('note.orphans')}</h2>
          <p className="faint">{i18n.t('note.orphansHint')}</p>
          <ul>
            {orphans.map((annotation) => (
              <AnnotationRow key={annotation.id} annotation={annotation} orphan actions={actions} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
