import { i18n } from '#i18n';
import type { Revision } from '../../lib/model';
import { formatMoment } from '../shared/dates';
import { Notice } from '../shared/notice';
import { revisionInWords } from '../shared/revision-words';

interface RevisionNoticeProps {
  /** The last change of a saved article. */
  revision: Revision;
  onShow(): void;
}

/** That a saved article has changed: since when, what, and the way to the differences. */
export function RevisionNotice({ revision, onShow }: RevisionNoticeProps) {
  return (
    <Notice
      text={i18n.t('notice.revised', [formatMoment(revision.from), revisionInWords(revision)])}
    >
      <button type="button" className="button" data-action="show-revision" onClick={onShow}>
        {i18n.t('library.changed')}
      </button>
    </Notice>
  );
}
