import { i18n } from '#i18n';
import { rectanglesOf } from '../../lib/highlight/hit-test';
import { DEFAULT_COLOUR, type Mark } from '../../lib/highlight/mark';
import type { Annotation, Attribution, CorrectionChange } from '../../lib/model';
import { openNoteCard, openStatementCard, type CardCallbacks } from './cards';
import { correctionOf } from './corrections';
import type { Desk } from './desk';
import { newId } from './new-id';
import type { NoteEdit } from './notebook';
import type { OpenPage } from './open-page';
import type { Passage } from './passage';
import type { Point } from './pointing';
import type { ReaderDependencies } from './services';
import { toast } from './toast';

/** What the actions need of the reader that shows the page. */
export interface PageActionsNeeds extends Pick<
  ReaderDependencies,
  'window' | 'background' | 'isPrivate' | 'logError'
> {
  desk: Desk;
  /** Ask the background again: what it keeps for the page has changed. */
  askAgain(): Promise<void>;
  /** The reader's annotations have changed: find and paint them again. */
  notesChanged(): Promise<void>;
}

/** How a card opens. */
export interface CardOpening {
  near: Point | null;
  focus: boolean;
}

/** What the user can do in the page: open cards, note, correct, highlight. */
export class PageActions {
  readonly #needs: PageActionsNeeds;
  /** The mark whose card is open, and whether it stays when the pointer leaves. */
  #open: { id: string; stays: boolean } | null = null;
  #lastStatement: string | null = null;

  constructor(needs: PageActionsNeeds) {
    this.#needs = needs;
  }

  /** The statement whose card was opened last. */
  get lastStatement(): string | null {
    return this.#lastStatement;
  }

  /** Opens the card of a mark; one that is open already only stays. */
  openMark(page: OpenPage, mark: Mark, opening: CardOpening, stays: boolean): void {
    if (this.#open?.id === mark.id && !opening.focus) {
      this.#open.stays ||= stays;
      return;
    }
    if (this.#open?.stays && !stays) return;
    if (mark.type === 'note') {
      const annotation = page.notebook.get(mark.id);
      if (annotation) this.openNote(page, annotation, opening, false);
    } else {
      const statement = page.statement(mark.id);
      if (statement) this.openStatement(page, statement, opening, stays);
    }
  }

  openStatement(
    page: OpenPage,
    statement: Attribution,
    opening: CardOpening,
    stays: boolean,
  ): void {
    const { window, desk } = this.#needs;
    const closed = () => (this.#open = null);
    openStatementCard(window, desk, page, statement, { ...opening, closed }, this.#callbacks(page));
    this.#open = { id: statement.id, stays };
    this.#lastStatement = statement.id;
  }

  openNote(page: OpenPage, annotation: Annotation, opening: CardOpening, writing: boolean): void {
    const { window, desk } = this.#needs;
    const closed = () => (this.#open = null);
    const lines = () => rectanglesOf(page.noteMark(annotation.id)?.ranges ?? [], window);
    const options = { ...opening, closed, lines, writing };
    openNoteCard(window, desk, page, annotation, options, this.#callbacks(page));
    this.#open = { id: annotation.id, stays: true };
  }

  /** The pointer is elsewhere: closes a card that nobody uses. */
  pointerLeft(): void {
    if (this.#open && !this.#open.stays) this.#needs.desk.close();
  }

  /** The user works in the open card: it stays until closed. */
  stay(): void {
    if (this.#open) this.#open.stays = true;
  }

  /** Highlights a passage and opens its card. */
  async annotate(page: OpenPage, passage: Passage, writing: boolean): Promise<void> {
    const annotation = page.notebook.begin({ statementId: null, ...passage });
    await this.#edit(page, annotation, { colour: DEFAULT_COLOUR });
    this.openNote(page, annotation, { near: null, focus: true }, writing);
  }

  /** Moves an annotation to another passage, as the user says. */
  async attach(page: OpenPage, annotation: Annotation, passage: Passage): Promise<void> {
    await this.#edit(page, annotation, passage);
    this.openNote(page, annotation, { near: null, focus: true }, false);
  }

  /** Writes an edit and shows it at once; tells the user when it could not be kept. */
  async #edit(page: OpenPage, annotation: Annotation, edit: NoteEdit): Promise<void> {
    const { window, desk, notesChanged } = this.#needs;
    void page.notebook.edit(annotation, edit).then((result) => {
      if (result === 'failed') toast(window, desk, i18n.t('reader.notSaved'));
    });
    await notesChanged();
  }

  #callbacks(page: OpenPage): CardCallbacks {
    const { background, isPrivate, logError } = this.#needs;
    const orElse = <Answer>(asked: Promise<Answer>, without: Answer) =>
      asked.catch((error: unknown) => {
        logError(error);
        return without;
      });
    return {
      correct: (statement, change) => void this.#correct(page, statement, change),
      isPrivate,
      noted: () => void this.#needs.notesChanged(),
      removeNote: (id) => void this.#removeNote(page, id),
      tagsInUse: () => orElse(background.tagsInUse(), []),
      readMarkdown: (note) => orElse(background.readMarkdown(note), null),
    };
  }

  async #correct(page: OpenPage, statement: Attribution, change: CorrectionChange): Promise<void> {
    const { window, desk, background } = this.#needs;
    const id = newId(window.crypto);
    desk.close();
    const correction = correctionOf(page, statement, change, id, Date.now());
    const words = change.type === 'dismiss' ? 'reader.dismissed' : 'reader.corrected';
    const undo = () => void this.#send(() => background.deleteCorrection(id));
    if (await this.#send(() => background.saveCorrection(correction))) {
      toast(window, desk, i18n.t(words), undo);
    }
  }

  /** Sends a change of the corrections and shows what follows from it. False when it failed. */
  async #send(change: () => Promise<void>): Promise<boolean> {
    const { window, desk, logError, askAgain } = this.#needs;
    try {
      await change();
      await askAgain();
      return true;
    } catch (error) {
      logError(error);
      toast(window, desk, i18n.t('reader.notCorrected'));
      return false;
    }
  }

  async #removeNote(page: OpenPage, id: string): Promise<void> {
    const { window, desk, notesChanged } = this.#needs;
    const annotation = page.notebook.get(id);
    desk.close();
    if (!annotation) return;
    const removed = page.notebook.remove(id);
    await notesChanged();
    const done = annotation.statementId === null ? 'reader.deleted' : 'note.deleted';
    const words = (await removed) === 'failed' ? 'reader.notCorrected' : done;
    toast(window, desk, i18n.t(words), () => void this.#edit(page, annotation, {}));
  }
}
