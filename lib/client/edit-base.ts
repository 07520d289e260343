import type { Annotation } from '../model';
import { sharedEnds } from '../store/shared-ends';

/**
 * What an edit was made on: the window's own last edit, or what another window has stored since, which the
 * field may show by now. The one whose note is nearer to the edit's; the own where both are, for taking a
 * stored text for known that nobody has seen would lose it.
 */
export function baseOfEdit(own: Annotation, stored: Annotation, note: string): Annotation {
  return sharedEnds(stored.note, note) > sharedEnds(own.note, note) ? stored : own;
}
