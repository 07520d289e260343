import { formatDate } from '../shared/dates';
import { NoteTools, type NoteActions } from '../shared/note-tools';
import type { NoteEntry } from './narrow';
import { articleAddress } from './route';
import './note-entry-row.css';

/** A note across the library, to be read and written on where it stands. */
export function NoteEntryRow({ entry, actions }: { entry: NoteEntry; actions: NoteActions }) {
  const { annotation, shelved } = entry;
  return (
    <article className="library-row note-entry-row">
      <blockquote dir="auto">{annotation.quote}</blockquote>
      <NoteTools
        annotation={annotation}
        actions={actions}
        onStatement={annotation.statementId !== null}
      />
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
      </div>
    </article>
  );
}
