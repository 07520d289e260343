import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { messageKey } from '../../components/shared/message-key';
import type { RestoreResult } from '../store/backup/restore';
import { loadBackup, saveBackup } from './backup';
import { isBackupDue } from './backup-schedule';
import { settings } from './settings';
import { useSetting } from './use-setting';
import { logError } from './log-error';
import { failureOf } from './store-failure';
import type { ToastMessage } from './use-toast';

/** Saving and restoring backups; what became of it is told in words. */
export function useBackup(say: (message: ToastMessage) => void) {
  const attempt = useCallback(
    (work: Promise<ToastMessage | null>) => {
      work.then(
        (message) => {
          if (message !== null) say(message);
        },
        (error: unknown) => {
          logError(error);
          say({ text: i18n.t(`storeFailure.${failureOf(error)}`), tone: 'warning' });
        },
      );
    },
    [say],
  );
  const save = useCallback(() => attempt(saveBackup(document).then(() => null)), [attempt]);
  const restore = useCallback(
    (file: File, mode: 'merge' | 'replace') => attempt(loadBackup(file, mode).then(inWords)),
    [attempt],
  );
  return { save, restore };
}

/** Whether the reader asked to be reminded of a backup about now. */
export function useBackupDue(): boolean {
  const [last] = useSetting(settings.lastBackup);
  const [due, setDue] = useState(false);
  useEffect(() => {
    isBackupDue().then(setDue, logError);
  }, [last]);
  return due;
}

function inWords(result: RestoreResult): ToastMessage {
  if (result.ok) {
    const { articles, annotations } = result.rows;
    const restored = [
      i18n.t('backup.articles', articles),
      i18n.t('backup.notes', annotations),
    ] as const;
    return { text: i18n.t('backup.restored', [...restored]) };
  }
  const { reason, line } = result.refusal;
  return { text: refusedInWords(reason, line), tone: 'warning' };
}

function refusedInWords(reason: string, line: number): string {
  const translate = i18n.t as (key: string, substitutions: string[]) => string;
  return translate(`backup.refused.${messageKey(reason)}`, [String(line)]);
}
