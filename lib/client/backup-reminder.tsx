import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../../components/shared/notice';
import { saveBackup } from './backup';
import { isBackupDue } from './backup-schedule';
import { logError } from './log-error';

/** Reminds of a backup when one is due, as often as the reader chose; one click writes it. */
export function BackupReminder() {
  const [due, setDue] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    isBackupDue().then(setDue, logError);
  }, []);
  if (!due) return null;
  const save = () => {
    saveBackup(document).then(
      () => setDue(false),
      (error: unknown) => {
        logError(error);
        setFailed(true);
      },
    );
  };
  return (
    <Notice
      text={i18n.t(failed ? 'surface.actionFailed' : 'backup.due')}
      tone={failed ? 'warning' : 'plain'}
    >
      <button type="button" className="button" onClick={save}>
        {i18n.t('backup.save')}
      </button>
    </Notice>
  );
}
