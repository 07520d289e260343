import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import type { Selector, Span } from '../model';
import { logError } from './log-error';
import { askPage } from './messaging';
import type { ToastMessage } from './use-toast';

/** How long typing must rest, in milliseconds, before the page takes over what was written: a reading a word, not a letter. */
const REST = 600;

/** What a surface asks of the reader in a tab. A passage that is gone is told to the user. */
export function usePageJumps(tabId: number, say: (message: ToastMessage) => void) {
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const jumps = useMemo(() => {
    const tell = (answer: Promise<boolean | null>) => {
      answer.then((found) => {
        if (found !== true) say({ text: i18n.t('statement.notFound') });
      }, logError);
    };
    const reread = () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = null;
      askPage(tabId, 'reread').catch(logError);
    };
    return {
      toStatement: (id: string) => tell(askPage(tabId, 'jumpToStatement', id)),
      toSpan: (span: Span) => tell(askPage(tabId, 'jumpToSpan', span)),
      toSelectors: (target: Selector[]) => tell(askPage(tabId, 'jumpToSelectors', target)),
      attach: (annotationId: string) => {
        askPage(tabId, 'attachToSelection', annotationId).then((attached) => {
          if (attached !== true) say({ text: i18n.t('note.attachFailed') });
        }, logError);
      },
      setMarksShown: (shown: boolean) => {
        askPage(tabId, 'setMarksShown', shown).catch(logError);
      },
      reread,
      /** The page's cards must show what was written here: at once, or when typing rests. */
      keptChanged: (settled: boolean) => {
        if (settled) return reread();
        if (waiting.current !== null) clearTimeout(waiting.current);
        waiting.current = setTimeout(reread, REST);
      },
    };
  }, [tabId, say]);

  useEffect(() => {
    const flush = () => {
      if (waiting.current !== null) jumps.reread();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [jumps]);
  return jumps;
}
