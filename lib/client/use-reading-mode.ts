import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { logError } from './log-error';
import {
  grantedSites,
  readingMode,
  removeAllOrigins,
  removeEverySite,
  requestOrigin,
  type GrantedSite,
  type ReadingMode,
} from './reading-mode';
import { EVERY_SITE } from './read-tab';

interface Granted {
  mode: ReadingMode;
  sites: GrantedSite[];
}

/**
 * When Whence reads by itself, followed as the browser grants and takes back. “Chosen sites” stays chosen
 * while none is granted yet, though the browser knows no difference to “only on click”.
 */
export function useReadingMode() {
  const [granted, setGranted] = useState<Granted | null>(null);
  const [wantsChosen, setWantsChosen] = useState(false);
  const look = useCallback(() => {
    Promise.all([readingMode(), grantedSites()]).then(
      ([mode, sites]) => setGranted({ mode, sites }),
      logError,
    );
  }, []);

  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);

  /** Call it first thing in a click. False when the browser or its user refused. */
  const choose = useCallback(
    async (mode: ReadingMode): Promise<boolean> => {
      const done = mode === 'all' ? await requestOrigin(EVERY_SITE) : true;
      setWantsChosen(mode === 'chosen');
      if (mode === 'chosen') await removeEverySite();
      if (mode === 'click') await removeAllOrigins();
      look();
      return done;
    },
    [look],
  );

  const mode = granted?.mode === 'click' && wantsChosen ? 'chosen' : (granted?.mode ?? null);
  return { mode, sites: granted?.sites ?? [], choose };
}
