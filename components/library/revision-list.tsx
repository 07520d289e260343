import { i18n } from '#i18n';
import type { Revision } from '../../lib/model';
import { formatMoment } from '../shared/dates';
import { WordDifference } from '../shared/word-difference';
import './revision-list.css';

interface RevisionListProps {
  /** What changed from each reading to the next, the newest first. */
  revisions: readonly Revision[];
}

/** What the page changed since it was saved first: headline, quotations, paragraphs, with the dates. */
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
            · {inWords(revision)}
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

function inWords({ headline, statements, passages }: Revision): string {
  const quotations = statements.filter(({ quoted }) => quoted).length;
  const others = statements.length - quotations;
  return [
    headline !== null && i18n.t('library.headline'),
    quotations > 0 && i18n.t('library.changedQuotations', quotations),
    others > 0 && i18n.t('surface.statements', others),
    passages.length > 0 && i18n.t('library.changedPassages', passages.length),
  ]
    .filter((words) => words !== false)
    .join(', ');
}
