import { i18n } from '#i18n';
import type { Revision, StatementChange } from '../../lib/model';
import { formatMoment } from '../shared/dates';
import { revisionInWords } from '../shared/revision-words';
import { WordDifference } from '../shared/word-difference';
import './revision-list.css';

interface RevisionListProps {
  /** What changed from each reading to the next, the newest first. */
  revisions: readonly Revision[];
}

/** What the page changed since it was saved first: headline, quotations and statements, paragraphs, with the dates. */
export function RevisionList({ revisions }: RevisionListProps) {
  if (revisions.length === 0) return null;
  return (
    <section className="revision-list">
      <h2>{i18n.t('library.changed')}</h2>
      {revisions.map((revision) => (
        <details key={revision.to} open={revisions.length === 1}>
          <summary>
            {i18n.t('library.changedBetween', [
              formatMoment(revision.from),
              formatMoment(revision.to),
            ])}{' '}
            · {revisionInWords(revision)}
          </summary>
          <ul>
            {revision.headline !== null && (
              <li>
                <b>{i18n.t('library.headline')}</b>
                <p className="read" dir="auto">
                  <WordDifference changes={revision.headline} />
                </p>
              </li>
            )}
            {revision.statements.map((change) => (
              <ChangedStatement key={`${change.before} ${change.after}`} change={change} />
            ))}
            {revision.passages.map(({ changes }, index) => (
              <li key={index}>
                <p className="read" dir="auto">
                  <WordDifference changes={changes} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** One statement that changed: how, who said it where that changed, and its words. */
function ChangedStatement({ change }: { change: StatementChange }) {
  const { type, quoted, speaker, changes } = change;
  const what = i18n.t(quoted ? 'library.quotation' : 'library.statement');
  return (
    <li data-change={type}>
      <b>
        {what}: {i18n.t(`library.change.${type}`)}
      </b>
      {speaker !== null && (
        <p dir="auto">
          <WordDifference changes={speaker} />
        </p>
      )}
      <p className="read" dir="auto">
        <WordDifference changes={changes} />
      </p>
    </li>
  );
}
