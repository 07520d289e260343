import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { formatMoment } from '../../components/shared/dates';
import { Notice } from '../../components/shared/notice';
import { watchUnreadable } from '../store/readable-rows';
import { DamagedNotice } from './damaged-notice';
import { watchDatabase } from './database-watch';
import { logError } from './log-error';
import { openOptions } from './open-surface';
import { settings } from './settings';
import type { StoreFailure } from './store-failure';
import { onTrouble } from './store-trouble';
import { useSetting } from './use-setting';

/** Says in words what is wrong with the database and what can be done; nothing while all is well. */
export function DatabaseNotice() {
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [trouble, setTrouble] = useState<StoreFailure | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  const [lost, setLost] = useSetting(settings.libraryLost);
  useEffect(() => watchDatabase(setFailure), []);
  useEffect(() => onTrouble(setTrouble), []);
  useEffect(() => watchUnreadable(setUnreadable), []);
  if (failure === 'damaged') return <DamagedNotice />;
  const told = failure ?? trouble;
  return (
    <>
      {told !== null && <Notice text={i18n.t(`storeFailure.${told}`)} tone="warning" />}
      {lost !== null && (
        <Notice text={i18n.t('library.lost', [formatMoment(lost)])} tone="warning">
          <RestoreButton />
          <button
            type="button"
            className="button button-plain"
            data-action="know-loss"
            onClick={() => void setLost(null).catch(logError)}
          >
            {i18n.t('library.lostKnown')}
          </button>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice text={i18n.t('library.unreadable', unreadable)} tone="warning">
          <RestoreButton />
        </Notice>
      )}
    </>
  );
}

function RestoreButton() {
  return (
    <button type="button" className="button" onClick={openOptions}>
      {i18n.t('backup.restore')}
    </button>
  );
}
