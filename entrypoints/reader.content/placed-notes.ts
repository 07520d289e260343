import { locate } from '../../lib/anchoring/locate';
import { prepareText } from '../../lib/anchoring/prepared-text';
import type { TextMap } from '../../lib/article/text-map';
import { DEFAULT_COLOUR, type NoteMark } from '../../lib/highlight/mark';
import type { Annotation } from '../../lib/model';

/** Where the reader's annotations stand in the page, and which of them were not found. */
export interface PlacedNotes {
  marks: NoteMark[];
  orphans: string[];
}

/**
 * Finds the passages of annotations in the article's text, one a step, so that many of them don't block
 * the page. Annotations on statements that are marked anyway are left out.
 */
export function* placeNotes(
  text: string,
  textMap: TextMap,
  annotations: readonly Annotation[],
  statements: ReadonlySet<string>,
): Generator<void, PlacedNotes, void> {
  const placed: PlacedNotes = { marks: [], orphans: [] };
  const loose = annotations.filter((a) => a.statementId === null || !statements.has(a.statementId));
  if (loose.length === 0) return placed;
  const prepared = prepareText(text);
  yield;
  for (const { id, target, colour } of loose) {
    const found = locate(prepared, target);
    const ranges = found ? textMap.rangesFor(found.span) : [];
    if (ranges.length === 0) placed.orphans.push(id);
    else placed.marks.push({ type: 'note', id, ranges, colour: colour ?? DEFAULT_COLOUR });
    yield;
  }
  return placed;
}
