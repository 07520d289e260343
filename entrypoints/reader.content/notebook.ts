import { baseOfEdit } from '../../lib/client/edit-base';
import type { Annotation, HighlightColour, Selector, Verdict } from '../../lib/model';
import type { Background } from './services';

/** What of an annotation the reader edits in the page. */
export interface NoteEdit {
  note?: string;
  tags?: string[];
  verdict?: Verdict | null;
  colour?: HighlightColour | null;
  /** Another passage than before. */
  target?: Selector[];
  quote?: string;
}

/** What a new annotation is about. */
export interface NoteTarget {
  statementId: string | null;
  target: Selector[];
  quote: string;
}

export type SaveResult = 'saved' | 'failed';

/** What the notebook uses of the world. */
export interface NotebookDependencies {
  background: Pick<Background, 'saveAnnotation' | 'deleteAnnotation'>;
  logError(error: unknown): void;
  now(): number;
  newId(): string;
}

/**
 * The reader's annotations of one page, as this tab knows them. Every edit is written at once; while a
 * write is under way only the newest waiting edit of an annotation is kept.
 */
export class Notebook {
  readonly #notes: Map<string, Annotation>;
  readonly #writing = new Map<string, Promise<SaveResult>>();
  readonly #waiting = new Set<string>();
  /** The last edit of each annotation in this page, and what the edits not yet sent were made on. */
  readonly #own = new Map<string, Annotation>();
  readonly #bases = new Map<string, Annotation>();
  readonly #pageId: string;
  readonly #needs: NotebookDependencies;

  constructor(pageId: string, annotations: readonly Annotation[], needs: NotebookDependencies) {
    this.#pageId = pageId;
    this.#notes = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    this.#needs = needs;
  }

  /** Takes over what the store holds, but for what is being written at this moment. */
  adopt(annotations: readonly Annotation[]): void {
    const stored = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    for (const id of this.#writing.keys()) {
      const mine = this.#notes.get(id);
      if (mine) stored.set(id, mine);
      else stored.delete(id);
    }
    this.#notes.clear();
    for (const [id, annotation] of stored) this.#notes.set(id, annotation);
  }

  all(): Annotation[] {
    return [...this.#notes.values()];
  }

  get(id: string): Annotation | undefined {
    return this.#notes.get(id);
  }

  /** The newest annotation on a statement. */
  onStatement(statementId: string): Annotation | undefined {
    return this.all()
      .filter((annotation) => annotation.statementId === statementId)
      .sort((a, b) => b.updatedAt - a.updatedAt)[0];
  }

  /** Begins an annotation. It is written with its first edit. */
  begin(target: NoteTarget): Annotation {
    const now = this.#needs.now();
    return {
      ...target,
      id: this.#needs.newId(),
      pageId: this.#pageId,
      note: '',
      tags: [],
      verdict: null,
      colour: null,
      createdAt: now,
      updatedAt: now,
    };
  }

  /** Changes an annotation and writes it. One on a statement that says nothing any more is deleted. */
  edit(annotation: Annotation, edit: NoteEdit): Promise<SaveResult> {
    const known = this.#baseOf(annotation, edit);
    const edited = { ...known, ...edit, updatedAt: this.#needs.now() };
    if (edited.statementId !== null && saysNothing(edited)) {
      const removed = this.remove(edited.id);
      this.#own.set(edited.id, edited);
      return removed;
    }
    if (!this.#bases.has(edited.id)) this.#bases.set(edited.id, known);
    this.#own.set(edited.id, edited);
    this.#notes.set(edited.id, edited);
    return this.#write(edited.id);
  }

  /** What an edit was made on: another window may have written since this page's last edit. */
  #baseOf(annotation: Annotation, { note }: NoteEdit): Annotation {
    const own = this.#own.get(annotation.id);
    const known = this.#notes.get(annotation.id) ?? own ?? annotation;
    return own === undefined || note === undefined ? known : baseOfEdit(own, known, note);
  }

  remove(id: string): Promise<SaveResult> {
    this.#notes.delete(id);
    this.#own.delete(id);
    return this.#write(id);
  }

  /** Writes what the notebook holds of an annotation, or that it holds none; one write at a time. */
  #write(id: string): Promise<SaveResult> {
    const running = this.#writing.get(id);
    if (running && this.#waiting.has(id)) return running;
    if (running) this.#waiting.add(id);
    const next = (running ?? Promise.resolve()).then(() => {
      this.#waiting.delete(id);
      return this.#send(id);
    });
    this.#writing.set(id, next);
    void next.then(() => {
      if (this.#writing.get(id) === next) this.#writing.delete(id);
    });
    return next;
  }

  async #send(id: string): Promise<SaveResult> {
    const annotation = this.#notes.get(id);
    const base = this.#bases.get(id) ?? null;
    this.#bases.delete(id);
    try {
      if (annotation) await this.#needs.background.saveAnnotation({ ...annotation, base });
      else await this.#needs.background.deleteAnnotation(id);
      return 'saved';
    } catch (error) {
      if (base && !this.#bases.has(id)) this.#bases.set(id, base);
      this.#needs.logError(error);
      return 'failed';
    }
  }
}

function saysNothing({ note, verdict, colour, tags }: Annotation): boolean {
  return note === '' && verdict === null && colour === null && tags.length === 0;
}
