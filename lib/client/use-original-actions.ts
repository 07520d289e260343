import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { LinkedSource, OriginalSource, Reading } from '../model';
import { givenOriginal } from './given-original';
import { unlinkSource } from '../store/linked-sources';
import { keepSource } from './keep';
import { logError } from './log-error';
import { openAddress, searchAt } from './open-address';
import type { ToastMessage } from './use-toast';

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
        say({ text: i18n.t('surface.actionFailed'), tone: 'warning' });
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
      openAddress: (address: string) => attempt(openAddress(address)),
      findAt: (host: string) => attempt(searchAt(host, reading.article.title)),
      confirmOriginal: (original: OriginalSource) => decide(original, 'confirmed'),
      dismissOriginal: (original: OriginalSource) => decide(original, 'dismissed'),
      undecide: (linkId: string) => attempt(unlinkSource(linkId)),
      giveOriginal: (address: string) => {
        const original = givenOriginal(address);
        if (original !== null) decide(original, 'confirmed');
      },
    };
  }, [pageId, reading, linked, say]);
}

function sameOriginal(a: OriginalSource, b: OriginalSource): boolean {
  return a.scope === b.scope && a.url === b.url && a.host === b.host && a.outlet === b.outlet;
}
