import { i18n } from '#i18n';
import type { PrimaryDocument } from '../../lib/model';
import { hostOf } from '../shared/site-name';
import './document-list.css';

/** The primary documents that the article links. Nothing where it links none. */
export function DocumentList({ documents }: { documents: readonly PrimaryDocument[] }) {
  const shown = documents.filter(({ href }) => hostOf(href) !== null);
  if (shown.length === 0) return null;
  return (
    <details className="document-list">
      <summary>
        {i18n.t('original.documents')} ({shown.length})
      </summary>
      <ul>
        {shown.map(({ href, text, kind }) => (
          <li key={`${href} ${text}`}>
            <span className="faint">{i18n.t(`documentKind.${kind}`)}</span>{' '}
            <a href={href} target="_blank" rel="noreferrer" dir="auto">
              {text === '' ? href : text}
            </a>{' '}
            <span className="faint">{hostOf(href)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
