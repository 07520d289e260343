import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Annotation, Article, Attribution, HighlightColour, Verdict } from '../model';
import { AnnotationLedger, type AnnotationEdit } from './annotation-ledger';
import { dropAnnotation, keepAnnotation } from './keep';
import { logError } from './log-error';
import { statementSeed } from './statement-target';
import { failureOf } from './store-failure';
import type { ToastMessage } from './use-toast';

interface AnnotationContext {
  say(message: ToastMessage): void;
  /** Called after each edit. `settled` is false while the reader may go on typing. */
  edited(settled: boolean): void;
}

/** One a window: every field of it that edits an annotation builds on the same newest edit. */
const ledger = new AnnotationLedger({ now: Date.now, newId: () => crypto.randomUUID() });

/** Writing and deleting notes that are kept already. */
export function useAnnotationActions({ say, edited }: AnnotationContext) {
  return useMemo(() => {
    const keep = (annotation: Annotation, settled: boolean) => {
      attempt(keepAnnotation(annotation, ledger.baseOf(annotation)), say);
      edited(settled);
    };
    return {
      writeAnnotation: (annotation: Annotation, note: string) =>
        keep(ledger.edit(annotation, { note }), false),
      setAnnotationVerdict: (annotation: Annotation, verdict: Verdict | null) =>
        keep(ledger.edit(annotation, { verdict }), true),
      setAnnotationColour: (annotation: Annotation, colour: HighlightColour) =>
        keep(ledger.edit(annotation, { colour }), true),
      setAnnotationTags: (annotation: Annotation, tags: string[]) =>
        keep(ledger.edit(annotation, { tags }), true),
      deleteAnnotation: (annotation: Annotation) => {
        const last = ledger.edit(annotation, {});
        ledger.forget(annotation);
        attempt(dropAnnotation(annotation.id), say);
        edited(true);
        say({ text: i18n.t('note.deleted'), onUndo: () => keep(ledger.edit(last, {}), true) });
      },
    };
  }, [say, edited]);
}

/** Writing notes, verdicts and tags on the statements of one page. The first one keeps the article too. */
export function useStatementNotes(
  pageId: string,
  article: Pick<Article, 'text'>,
  annotations: readonly Annotation[],
  { say, edited }: AnnotationContext,
) {
  return useMemo(() => {
    const storedOn = ({ id }: Attribution) =>
      annotations.find(({ statementId }) => statementId === id);
    const seedOf = (statement: Attribution) => statementSeed(pageId, article, statement);
    const keep = (annotation: Annotation, settled: boolean) => {
      attempt(keepAnnotation(annotation, ledger.baseOf(annotation)), say);
      edited(settled);
    };
    const edit = (statement: Attribution, change: AnnotationEdit) =>
      ledger.editOn(storedOn(statement), seedOf(statement), change);
    /** Deletes an annotation that says nothing any more. False when there is none. */
    const tidy = (statement: Attribution): boolean => {
      const empty = ledger.emptied(storedOn(statement), seedOf(statement));
      if (empty === null) return false;
      ledger.forget(empty);
      attempt(dropAnnotation(empty.id), say);
      edited(true);
      return true;
    };
    /** A choice that is taken back leaves nothing behind; a note may go on being typed. */
    const choose = (statement: Attribution, change: AnnotationEdit) => {
      const annotation = edit(statement, change);
      if (annotation !== null && !tidy(statement)) keep(annotation, true);
    };
    return {
      writeNote: (statement: Attribution, note: string) => {
        const annotation = edit(statement, { note });
        if (annotation !== null) keep(annotation, false);
      },
      leaveNote: (statement: Attribution) => void tidy(statement),
      setVerdict: (statement: Attribution, verdict: Verdict | null) =>
        choose(statement, { verdict }),
      setNoteTags: (statement: Attribution, tags: string[]) => choose(statement, { tags }),
    };
  }, [pageId, article, annotations, say, edited]);
}

/** A write that fails is told at once: the text is still on the screen. */
function attempt(write: Promise<unknown>, say: AnnotationContext['say']): void {
  write.catch((error: unknown) => {
    logError(error);
    const failure = failureOf(error);
    const why = failure === 'unknown' ? '' : ` ${i18n.t(`storeFailure.${failure}`)}`;
    say({ text: i18n.t('surface.writeFailed') + why, tone: 'warning' });
  });
}
