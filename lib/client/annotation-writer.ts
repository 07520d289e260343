import type { Annotation } from '../model';

/** What of an annotation a surface edits. */
export type AnnotationEdit = Partial<Pick<Annotation, 'note' | 'verdict' | 'tags' | 'colour'>>;

/** What a new annotation is made on. */
export type AnnotationSeed = Pick<Annotation, 'pageId' | 'statementId' | 'target' | 'quote'>;

export interface WriterNeeds {
  /** Keeps an annotation; rejects when it could not be kept. */
  save(annotation: Annotation): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** Told of a write that failed; the text is still on the screen. */
  failed(error: unknown): void;
  now(): number;
  newId(): string;
}

/**
 * Writes annotations as they are edited. Nothing is held back: each edit leaves at once, for the popup may
 * be closed after any keystroke. Edits build on the newest edit, not on what the store shows with a delay.
 */
export class AnnotationWriter {
  readonly #needs: WriterNeeds;
  readonly #newest = new Map<string, Annotation>();
  readonly #begun = new Map<string, string>();

  constructor(needs: WriterNeeds) {
    this.#needs = needs;
  }

  /** Edits an annotation that the store has, or had. Returns it as it was written. */
  edit(stored: Annotation, edit: AnnotationEdit): Annotation {
    const newest = this.#newest.get(stored.id);
    const base = newest !== undefined && newest.updatedAt >= stored.updatedAt ? newest : stored;
    const edited = { ...base, ...edit, updatedAt: this.#needs.now() };
    this.#newest.set(edited.id, edited);
    this.#needs.save(edited).catch((error: unknown) => this.#needs.failed(error));
    return edited;
  }

  /**
   * Edits the annotation on a statement, or begins one. A first edit that is empty begins none: null.
   */
  editOn(stored: Annotation | undefined, seed: AnnotationSeed, edit: AnnotationEdit) {
    const known = stored ?? this.#begunOn(seed);
    if (known !== undefined) return this.edit(known, edit);
    if (saysNothing(edit)) return null;
    const id = this.#needs.newId();
    const now = this.#needs.now();
    this.#begun.set(place(seed), id);
    const empty = { note: '', tags: [], verdict: null, colour: null };
    return this.edit({ ...seed, ...empty, id, createdAt: now, updatedAt: now }, edit);
  }

  /** Deletes an annotation. Give it to {@link edit} with no change to put it back. */
  remove(annotation: Annotation): void {
    this.#newest.delete(annotation.id);
    for (const [key, id] of this.#begun) if (id === annotation.id) this.#begun.delete(key);
    this.#needs.remove(annotation.id).catch((error: unknown) => this.#needs.failed(error));
  }

  /** Deletes the annotation on a statement if nothing is left in it. */
  tidy(stored: Annotation | undefined, seed: AnnotationSeed): void {
    const known = this.#begunOn(seed) ?? stored;
    if (known === undefined) return;
    const newest = this.#newest.get(known.id) ?? known;
    if (saysNothing(newest)) this.remove(newest);
  }

  #begunOn(seed: AnnotationSeed): Annotation | undefined {
    return this.#newest.get(this.#begun.get(place(seed)) ?? '');
  }
}

function place({ pageId, statementId }: AnnotationSeed): string {
  return `${pageId} ${statementId ?? ''}`;
}

function saysNothing({ note = '', verdict = null, colour = null, tags = [] }: AnnotationEdit) {
  return note === '' && verdict === null && colour === null && tags.length === 0;
}
