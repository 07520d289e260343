import type { Annotation } from '../model';

/** What an edit made on an annotation that may have changed meanwhile comes to. */
export interface MergedEdit {
  annotation: Annotation;
  /** The edit's note, where another window has changed the note to something else; else null. */
  refusedNote: string | null;
}

/**
 * Joins an edit with what is stored, field by field against what the edit was made on: a field that only one
 * side has changed has that side's value. Of a verdict or colour that both have changed the edit's counts; of
 * a note the stored one stays, unless the edit's holds it whole.
 */
export function mergeEdit(base: Annotation, stored: Annotation, edit: Annotation): MergedEdit {
  const clash =
    edit.note !== base.note && stored.note !== base.note && !edit.note.includes(stored.note);
  const note = edit.note === base.note || clash ? stored.note : edit.note;
  return {
    annotation: {
      ...edit,
      note,
      tags: mergeTags(base.tags, stored.tags, edit.tags),
      verdict: edit.verdict === base.verdict ? stored.verdict : edit.verdict,
      colour: edit.colour === base.colour ? stored.colour : edit.colour,
      updatedAt: Math.max(stored.updatedAt, edit.updatedAt),
    },
    refusedNote: clash ? edit.note : null,
  };
}

/** The stored tags with what an edit added to those that it was made on, and without what it took away. */
export function mergeTags(
  base: readonly string[],
  stored: readonly string[],
  edit: readonly string[],
): string[] {
  const removed = new Set(base.filter((tag) => !edit.includes(tag)));
  const added = edit.filter((tag) => !base.includes(tag));
  return [...new Set([...stored.filter((tag) => !removed.has(tag)), ...added])];
}

/** The id of another text of an annotation, told apart by when it was written. Every such id begins with that for `''`. */
export function copyId(id: string, writtenAt: number | ''): string {
  return `${id}~${writtenAt}`;
}
