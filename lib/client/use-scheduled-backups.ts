import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { formatMoment } from '../../components/shared/dates';
import { switchWriting, writesBackups } from './backup-schedule';
import { logError } from './log-error';
import { settings, type BackupTry } from './settings';
import { useSetting } from './use-setting';

/** How often a backup is written where the reader has switched that on and not said how often. */
const USUAL_DAYS = 7;

/** Backups that Whence writes by itself: whether it does, what became of the last, and the switch. */
export function useScheduledBackups() {
  const [on, setOn] = useState(false);
  const [days, setDays] = useSetting(settings.backupDays);
  const [tried] = useSetting(settings.backupTry);
  useEffect(() => {
    const look = () => {
      writesBackups().then(setOn, logError);
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  /** Call it first thing in a click. False when the browser or its user refused. */
  const switchTo = useCallback(
    async (next: boolean): Promise<boolean> => {
      const done = await switchWriting(next);
      if (done && next && days === 0) await setDays(USUAL_DAYS);
      return done;
    },
    [days, setDays],
  );
  return { on, switchTo, state: on && tried !== null ? inWords(tried) : null };
}

/** What became of the last backup that was due. */
function inWords({ at, written, failure }: BackupTry): { text: string; failed: boolean } {
  const when = formatMoment(at);
  if (failure === 'not-written') return { text: i18n.t('backup.notWritten', [when]), failed: true };
  if (failure !== null) {
    const why = i18n.t(`storeFailure.${failure}`);
    return { text: i18n.t('backup.notMade', [when, why]), failed: true };
  }
  return { text: i18n.t('backup.written', [written?.file ?? '', when]), failed: false };
}
