import type { Annotation } from '../model';
import { mergeTags } from '../store/merge-edit';
import { baseOfEdit } from './edit-base';

/** What of an annotation a surface edits. */
export type AnnotationEdit = Partial<Pick<Annotation, 'note' | 'verdict' | 'tags' | 'colour'>>;

/** What a new annotation is made on. */
export type AnnotationSeed = Pick<Annotation, 'pageId' | 'statementId' | 'target' | 'quote'>;

/**
 * Remembers the newest edit of each annotation in a window. What the store shows comes back with a delay: a
 * verdict that follows fast on a keystroke must build on the keystroke. Writes nothing itself.
 */
export class AnnotationLedger {
  readonly #now: () => number;
  readonly #newId: () => string;
  readonly #newest = new Map<string, Annotation>();
  readonly #bases = new WeakMap<Annotation, Annotation>();
  /** Ids of annotations begun here, by page and statement. */
  readonly #begun = new Map<string, string>();

  constructor(needs: { now(): number; newId(): string }) {
    this.#now = () => needs.now();
    this.#newId = () => needs.newId();
  }

  /** The annotation as it has to be written after an edit. */
  edit(stored: Annotation, edit: AnnotationEdit): Annotation {
    return this.#edit(stored, edit, stored.tags);
  }

  /** The tags of an edit are those that were shown, and one more or less: newer ones stay. */
  #edit(stored: Annotation, edit: AnnotationEdit, shownTags: readonly string[]): Annotation {
    const newest = this.#newest.get(stored.id);
    const base = newest === undefined ? stored : this.#baseOf(newest, stored, edit);
    const tags = mergeTags(shownTags, base.tags, edit.tags ?? shownTags);
    const edited = { ...base, ...edit, tags, updatedAt: this.#now() };
    this.#newest.set(edited.id, edited);
    this.#bases.set(edited, base);
    return edited;
  }

  /** What an edit that this ledger made was made on; null for one that begins an annotation. */
  baseOf(edited: Annotation): Annotation | null {
    return this.#bases.get(edited) ?? null;
  }

  #baseOf(newest: Annotation, stored: Annotation, { note }: AnnotationEdit): Annotation {
    if (note !== undefined) return baseOfEdit(newest, stored, note);
    return newest.updatedAt >= stored.updatedAt ? newest : stored;
  }

  /** The same for the annotation on a statement, begun where there is none. A first edit to nothing: null. */
  editOn(
    stored: Annotation | undefined,
    seed: AnnotationSeed,
    edit: AnnotationEdit,
  ): Annotation | null {
    const known = stored ?? this.#begunOn(seed);
    if (known !== undefined) return this.#edit(known, edit, stored?.tags ?? []);
    if (saysNothing(edit)) return null;
    const now = this.#now();
    const id = this.#newId();
    this.#begun.set(placeOf(seed), id);
    const empty = { note: '', tags: [], verdict: null, colour: null };
    return this.edit({ ...seed, ...empty, id, createdAt: now, updatedAt: now }, edit);
  }

  /** The annotation on a statement if an edit has left nothing in it, to be deleted; else null. */
  emptied(stored: Annotation | undefined, seed: AnnotationSeed): Annotation | null {
    const known = stored ?? this.#begunOn(seed);
    if (known === undefined) return null;
    const newest = this.#newest.get(known.id) ?? known;
    return saysNothing(newest) ? newest : null;
  }

  /** Forgets a deleted annotation: the next edit on its statement begins a new one. */
  forget({ id }: Annotation): void {
    this.#newest.delete(id);
    for (const [place, begun] of this.#begun) if (begun === id) this.#begun.delete(place);
  }

  #begunOn(seed: AnnotationSeed): Annotation | undefined {
    return this.#newest.get(this.#begun.get(placeOf(seed)) ?? '');
  }
}

function placeOf({ pageId, statementId }: AnnotationSeed): string {
  return `${pageId} ${statementId ?? ''}`;
}

function saysNothing({ note = '', verdict = null, colour = null, tags = [] }: AnnotationEdit) {
  return note === '' && verdict === null && colour === null && tags.length === 0;
}
