import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../../components/shared/notice';
import { watchDatabase } from './database-watch';
import type { StoreFailure } from './store-failure';

/** Says in words when the database can't be opened; nothing while it can. */
export function DatabaseNotice() {
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  useEffect(() => watchDatabase(setFailure), []);
  return failure && <Notice text={i18n.t(`storeFailure.${failure}`)} tone="warning" />;
}
