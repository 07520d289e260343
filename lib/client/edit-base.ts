import type { Annotation } from '../model';

/**
 * What an edit was made on: the window's own last edit, or what another window has stored since, which the
 * field may show by now. The one whose note is nearer to the edit's; the own where both are, for taking a
 * stored text for known that nobody has seen would lose it.
 */
export function baseOfEdit(own: Annotation, stored: Annotation, note: string): Annotation {
  return unchanged(stored.note, note) > unchanged(own.note, note) ? stored : own;
}

/** How many characters two texts share at their start and end together. */
function unchanged(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end;
}
