import { useMemo } from 'react';
import { locate } from '../anchoring/locate';
import { prepareText } from '../anchoring/prepared-text';
import type { Annotation, Reading, Span } from '../model';

export interface Highlights {
  placed: { span: Span; value: Annotation }[];
  /** Ids of annotations that were not found in the text. */
  orphans: string[];
}

/** Where the reader's own highlights stand in a reading. Those on its statements are left out: they are marked anyway. */
export function useHighlights(reading: Reading, annotations: readonly Annotation[]): Highlights {
  return useMemo(() => placeHighlights(reading, annotations), [reading, annotations]);
}

function placeHighlights(reading: Reading, annotations: readonly Annotation[]): Highlights {
  const statements = new Set(reading.attributions.map(({ id }) => id));
  const loose = annotations.filter((a) => a.statementId === null || !statements.has(a.statementId));
  const highlights: Highlights = { placed: [], orphans: [] };
  if (loose.length === 0) return highlights;
  const text = prepareText(reading.article.text);
  for (const annotation of loose) {
    const found = locate(text, annotation.target);
    if (found === null) highlights.orphans.push(annotation.id);
    else highlights.placed.push({ span: found.span, value: annotation });
  }
  return highlights;
}
