import { i18n } from '#i18n';
import type { ArticleVersion, SavedArticle } from '../../lib/model';
import { formatMoment } from '../shared/dates';

interface VersionChoiceProps {
  saved: SavedArticle;
  versions: readonly ArticleVersion[];
  /** The id of the earlier version that is shown, or null for the latest. */
  chosen: string | null;
  onChoose(id: string | null): void;
}

/** Which reading of the article is shown. Nothing while there is only one. */
export function VersionChoice({ saved, versions, chosen, onChoose }: VersionChoiceProps) {
  if (versions.length === 0) return null;
  return (
    <select
      className="field choice"
      aria-label={i18n.t('library.versions')}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">
        {i18n.t('library.latest')}: {formatMoment(saved.readAt)}
      </option>
      {versions.map(({ id, readAt }) => (
        <option key={id} value={id}>
          {formatMoment(readAt)}
        </option>
      ))}
    </select>
  );
}
