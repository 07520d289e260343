import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { LinkedSource, OriginalSource, Reading, Selector } from '../model';
import { originalFromAddress, waysToOriginal } from '../sources/open';
import { unlinkSource } from '../store/linked-sources';
import { keepSource } from './keep';
import { logError } from './log-error';
import { sendToBackground } from './messaging';
import { openAddress, searchWeb } from './open-address';
import { actionFailed, type ToastMessage } from './use-toast';

interface OriginalContext {
  pageId: string;
  linked: readonly LinkedSource[];
  reading: Reading;
  say(message: ToastMessage): void;
}

/** Going to an original, and deciding whether it is one. */
export function useOriginalActions({ pageId, reading, linked, say }: OriginalContext) {
  return useMemo(() => {
    const attempt = (work: Promise<unknown>) => {
      work.catch((error: unknown) => {
        logError(error);
        say(actionFailed());
      });
    };
    const decide = (original: OriginalSource, state: LinkedSource['state']) => {
      const before = linked.find((link) => sameOriginal(link.original, original));
      const now = Date.now();
      const link: LinkedSource = {
        id: before?.id ?? crypto.randomUUID(),
        pageId,
        state,
        original,
        originalPageId: before?.originalPageId ?? null,
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
      };
      attempt(keepSource(link, reading));
    };
    return {
      openOriginal: (original: OriginalSource) => {
        const { address, quotations } = waysToOriginal(
          original,
          reading.article,
          reading.attributions,
        );
        if (address === null) return;
        const passages = quotations.map((words) => [quoteOf(words)]);
        attempt(sendToBackground('openPassage', { address, passages }));
      },
      openAddress: (address: string) => attempt(openAddress(address)),
      findOriginal: (original: OriginalSource) => {
        const { search } = waysToOriginal(original, reading.article, reading.attributions);
        attempt(searchWeb(search));
      },
      confirmOriginal: (original: OriginalSource) => decide(original, 'confirmed'),
      dismissOriginal: (original: OriginalSource) => decide(original, 'dismissed'),
      undecide: (linkId: string) => attempt(unlinkSource(linkId)),
      giveOriginal: (address: string) => {
        const original = originalFromAddress(address, reading.article);
        if (original === null) say({ text: i18n.t('original.replaceSame'), tone: 'warning' });
        else decide(original, 'confirmed');
      },
    };
  }, [pageId, reading, linked, say]);
}

const quoteOf = (exact: string): Selector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix: '',
  suffix: '',
});

/** The same article, or the same outlet where one of the two names no article. */
function sameOriginal(a: OriginalSource, b: OriginalSource): boolean {
  if (a.scope !== b.scope) return false;
  if (a.url !== null && b.url !== null) return a.url === b.url;
  return a.host === b.host && a.outlet === b.outlet;
}
