import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Article, Attribution, Correction, SourceClass, Speaker } from '../model';
import { correctionsOf } from '../store/corrections';
import { dropCorrection, keepCorrection } from './keep';
import { logError } from './log-error';
import { statementSeed } from './statement-target';
import { actionFailed, type ToastMessage } from './use-toast';

interface CorrectionContext {
  pageId: string;
  article: Pick<Article, 'text'>;
  say(message: ToastMessage): void;
  /** The statements have to be made anew. */
  corrected(): void;
}

/** Correcting and dismissing statements of one page, with undo. */
export function useCorrectionActions({ pageId, article, say, corrected }: CorrectionContext) {
  return useMemo(() => {
    const attempt = (work: Promise<unknown>, done?: () => void) => {
      work.then(
        () => {
          corrected();
          done?.();
        },
        (error: unknown) => {
          logError(error);
          say(actionFailed());
        },
      );
    };
    const make = (statement: Attribution, change: Correction['change']): Correction => ({
      id: crypto.randomUUID(),
      pageId,
      target: statementSeed(pageId, article, statement).target,
      change,
      createdAt: Date.now(),
    });
    return {
      correctSpeaker: (
        statement: Attribution,
        speaker: Speaker | null,
        sourceClass: SourceClass,
      ) => {
        const statementId = statement.id;
        const change = { type: 'speaker' as const, statementId, speaker, sourceClass };
        attempt(keepCorrection(make(statement, change)));
      },
      dismiss: (statement: Attribution) => {
        const correction = make(statement, { type: 'dismiss', statementId: statement.id });
        const onUndo = () => attempt(dropCorrection(correction.id));
        attempt(keepCorrection(correction), () =>
          say({ text: i18n.t('statement.dismissedToast'), onUndo }),
        );
      },
      uncorrect: (statement: Attribution) => attempt(forget(pageId, statement)),
    };
  }, [pageId, article, say, corrected]);
}

/** Deletes every correction that was made on a statement. */
async function forget(pageId: string, { id }: Attribution): Promise<void> {
  for (const correction of await correctionsOf(pageId)) {
    const { change } = correction;
    if (change.type !== 'add' && change.statementId === id) await dropCorrection(correction.id);
  }
}
