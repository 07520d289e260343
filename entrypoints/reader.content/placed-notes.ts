import { locate } from '../../lib/anchoring/locate';
import { prepareInSteps, type PreparedText } from '../../lib/anchoring/prepared-text';
import { readBody } from '../../lib/article/body-text';
import type { TextMap } from '../../lib/article/text-map';
import { DEFAULT_COLOUR, type NoteMark } from '../../lib/highlight/mark';
import type { Annotation } from '../../lib/model';
import type { OpenPage } from './open-page';

/** Where the reader's annotations stand in the page, and which of them were not found. */
export interface PlacedNotes {
  marks: NoteMark[];
  orphans: string[];
}

/**
 * Finds the passages of annotations, one a step, so that many of them don't block the page: in the
 * article's text, and what is not there in the text of the whole body. Annotations on statements that are
 * marked anyway are left out.
 */
export function* placeNotes(
  page: OpenPage,
  document: Document,
): Generator<void, PlacedNotes, void> {
  const marked = new Set(page.statements.map(({ id }) => id));
  const loose = page.notebook
    .all()
    .filter(({ statementId }) => statementId === null || !marked.has(statementId));
  if (loose.length === 0) return { marks: [], orphans: [] };
  const inArticle = yield* placeIn(yield* page.prepare(), page.textMap, loose);
  if (inArticle.missing.length === 0) return { marks: inArticle.marks, orphans: [] };
  const { text, textMap } = readBody(document);
  yield;
  const body = yield* prepareInSteps(text);
  const elsewhere = yield* placeIn(body, textMap, inArticle.missing);
  return {
    marks: [...inArticle.marks, ...elsewhere.marks],
    orphans: elsewhere.missing.map(({ id }) => id),
  };
}

function* placeIn(
  prepared: PreparedText,
  textMap: TextMap,
  annotations: readonly Annotation[],
): Generator<void, { marks: NoteMark[]; missing: Annotation[] }, void> {
  const marks: NoteMark[] = [];
  const missing: Annotation[] = [];
  for (const annotation of annotations) {
    yield;
    const { id, target, colour } = annotation;
    const found = locate(prepared, target);
    const ranges = found ? textMap.rangesFor(found.span) : [];
    if (ranges.length === 0) missing.push(annotation);
    else marks.push({ type: 'note', id, ranges, colour: colour ?? DEFAULT_COLOUR });
  }
  return { marks, missing };
}
