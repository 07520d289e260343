import { i18n } from '#i18n';
import { canPaint } from '../../lib/highlight/paint';
import type { PageRecord, PageState, ToPage } from '../../lib/messages';
import type { Selector, Span } from '../../lib/model';
import { Desk } from './desk';
import { inSlices } from './in-slices';
import { newId } from './new-id';
import { Notebook } from './notebook';
import { OpenPage, type PageContent } from './open-page';
import { PageActions } from './page-actions';
import { PageSelection } from './page-selection';
import { Painting } from './painting';
import { passageOf, rangesOf, type Passage } from './passage';
import { placeNotes } from './placed-notes';
import { readPage, type PageReadResult } from './read-page';
import type { ReaderDependencies } from './services';
import { nextStatement } from './stepping';

/** Who watches the page: told of each reading, asked before one. */
export interface ReadingHooks {
  willRead(): void;
  wasRead(): void;
  hasChanged(): boolean;
}

/** Reads the page, shows its marks and answers what the rest of Whence asks of it. */
export class Reader implements ToPage {
  readonly #needs: ReaderDependencies;
  readonly #hooks: ReadingHooks;
  readonly desk: Desk;
  readonly painting: Painting;
  readonly selection: PageSelection;
  readonly actions: PageActions;
  #state: PageState = { status: 'reading' };
  #page: OpenPage | null = null;
  #marksShown = true;
  #turn = new AbortController();

  constructor(needs: ReaderDependencies, hooks: ReadingHooks) {
    this.#needs = needs;
    this.#hooks = hooks;
    this.desk = new Desk(needs.window, needs.signal);
    this.painting = new Painting(needs.window, this.desk, needs.signal);
    this.selection = new PageSelection(needs.window, needs.signal);
    this.actions = new PageActions({
      ...needs,
      desk: this.desk,
      askAgain: () => this.#askAgain(),
      notesChanged: () => this.#notesChanged(),
    });
    needs.signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** The article that stands in the page, or null while there is none. */
  get page(): OpenPage | null {
    return this.#page;
  }

  /** Reads the page and asks the background about it. A reading under way is given up. Never rejects. */
  async read(): Promise<void> {
    await this.#readSafely((signal) => this.#read(signal));
  }

  /**
   * Reads the page after it has changed. True when the article is the same as before: then its marks are
   * put back and the background is not asked.
   */
  async readAgain(): Promise<boolean> {
    let restored = false;
    await this.#readSafely(async (signal) => {
      restored = await this.#restore(signal);
    });
    return restored;
  }

  getPageState(): PageState {
    return this.#state;
  }

  jumpToStatement(id: string): boolean {
    const page = this.#page;
    const statement = page?.statement(id);
    if (!page || !statement) return false;
    if (!this.painting.flash(page, page.rangesFor(statement.content))) return false;
    this.actions.openStatement(page, statement, { near: null, focus: true }, true);
    return true;
  }

  jumpToSpan(span: Span): boolean {
    const page = this.#page;
    return page !== null && this.painting.flash(page, page.rangesFor([span]));
  }

  jumpToSelectors(target: Selector[]): boolean {
    const page = this.#page;
    if (!page) return false;
    const shown = this.painting.flash(page, rangesOf(page, this.#needs.window.document, target));
    // What can be found again is no orphan any more.
    if (shown && page.orphans.length > 0) void this.#notesChanged();
    return shown;
  }

  setMarksShown(shown: boolean): void {
    this.#marksShown = shown;
    this.#repaint();
    if (!shown) this.desk.clear();
    this.#tell();
  }

  step(direction: 'next' | 'previous'): void {
    const page = this.#page;
    const id = page && nextStatement(page, this.actions.lastStatement, direction);
    if (id) this.jumpToStatement(id);
  }

  annotateSelection(): void {
    this.annotate(false);
  }

  /** Gives an annotation that was not found the selected passage. False when nothing is selected. */
  attachToSelection(annotationId: string): boolean {
    const page = this.#page;
    const passage = page && this.#selectedPassage(page);
    const annotation = page?.notebook.get(annotationId);
    if (!page || !passage || !annotation) return false;
    void this.actions.attach(page, annotation, passage);
    return true;
  }

  /** Highlights the selected passage; in writing, its note is next. */
  annotate(writing: boolean): void {
    const page = this.#page;
    const passage = page && this.#selectedPassage(page);
    if (page && passage) void this.actions.annotate(page, passage, writing);
  }

  /** Asks the background anew; reads the page itself again only where it has changed. */
  reread(): void {
    if (!this.#page || this.#hooks.hasChanged()) void this.read();
    else void this.#askAgain().catch((error: unknown) => this.#needs.logError(error));
  }

  async #readSafely(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#turn.abort();
    const turn = (this.#turn = new AbortController());
    const signal = AbortSignal.any([turn.signal, this.#needs.signal]);
    if (signal.aborted) return;
    this.#hooks.willRead();
    try {
      await work(signal);
      this.#hooks.wasRead();
    } catch (error) {
      if (signal.aborted) return;
      this.#needs.logError(error);
      this.#close({ status: 'failed', message: i18n.t('reader.failed') });
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    if (!this.#page) this.#setState({ status: 'reading' });
    await this.#take(await readPage(this.#needs, signal), signal);
  }

  async #restore(signal: AbortSignal): Promise<boolean> {
    const result = await readPage(this.#needs, signal);
    const page = this.#page;
    if (!result.ok || !page || page.article.text !== result.content.article.text) {
      await this.#take(result, signal);
      return false;
    }
    page.revise({ ...result.content, record: page.record });
    const lost = page.orphans.join();
    await this.#placeNotes(page, signal);
    this.#repaint();
    if (page.orphans.join() !== lost) this.#tell();
    return true;
  }

  /** Asks the background about what was read, and shows its answer. */
  async #take(result: PageReadResult, signal: AbortSignal): Promise<void> {
    const { background } = this.#needs;
    if (!result.ok) {
      const left = this.#state.status !== 'no-article';
      this.#close({ status: 'no-article', reason: result.reason });
      if (left) await background.leave();
      return;
    }
    const { article, clues } = result.content;
    const record = await background.read({ article, clues });
    signal.throwIfAborted();
    await this.#show({ ...result.content, record }, signal);
  }

  /** Shows an answer of the background: in the page that is open, if it is still the same one. */
  async #show(content: PageContent, signal: AbortSignal): Promise<void> {
    const { record } = content;
    const same = this.#page?.record.pageId === record.pageId ? this.#page : null;
    const page = same ?? new OpenPage(content, this.#notebookOf(record));
    if (same) {
      page.revise(content);
      page.notebook.adopt(record.annotations);
    } else this.desk.close();
    this.#page = page;
    await this.#placeNotes(page, signal);
    this.#repaint();
    this.#tell();
  }

  #notebookOf({ pageId, annotations }: PageRecord): Notebook {
    const { background, logError, window } = this.#needs;
    return new Notebook(pageId, annotations, {
      background,
      logError,
      now: () => Date.now(),
      newId: () => newId(window.crypto),
    });
  }

  async #placeNotes(page: OpenPage, signal: AbortSignal): Promise<void> {
    const { window } = this.#needs;
    page.setNotes(await inSlices(placeNotes(page, window.document), window, signal));
  }

  #selectedPassage(page: OpenPage): Passage | null {
    const range = this.selection.range();
    const passage = range && passageOf(page, this.#needs.window.document, range);
    if (passage) this.selection.clear();
    return passage;
  }

  async #askAgain(): Promise<void> {
    const page = this.#page;
    if (!page) return;
    const { article, clues } = page.content;
    const record = await this.#needs.background.read({ article, clues });
    if (page === this.#page) await this.#show({ ...page.content, record }, this.#needs.signal);
  }

  async #notesChanged(): Promise<void> {
    const page = this.#page;
    if (!page) return;
    await this.#placeNotes(page, this.#needs.signal);
    if (page !== this.#page) return;
    this.#repaint();
    this.#tell();
  }

  #repaint(): void {
    if (this.#page && this.#marksShown) this.painting.show(this.#page);
    else this.painting.hide();
  }

  /** Leaves the article: takes marks and cards off the page. */
  #close(state: PageState): void {
    this.#page = null;
    this.painting.hide();
    this.desk.clear();
    this.#setState(state);
  }

  #leave(): void {
    this.#page = null;
    this.painting.hide();
  }

  #tell(): void {
    const page = this.#page;
    if (!page) return;
    this.#setState({
      status: 'article',
      record: { ...page.record, annotations: page.notebook.all() },
      canPaint: canPaint(this.#needs.window),
      marksShown: this.#marksShown,
      orphans: page.orphans,
    });
  }

  #setState(state: PageState): void {
    this.#state = state;
    this.#needs.stateChanged(state);
  }
}
