import type { Annotation, Attribution } from '../../lib/model';

export interface AnnotationGroups {
  /** By the id of the statement that they were made on. */
  onStatements: ReadonlyMap<string, Annotation>;
  /** On passages of the reader's own choice. */
  onPassages: Annotation[];
  orphans: Annotation[];
}

/**
 * Sorts a page's annotations by where a surface shows them; each is in one group, none is left out.
 * A note on a statement that the engine no longer finds stands with the passages: its anchor may hold.
 */
export function groupAnnotations(
  annotations: readonly Annotation[],
  statements: readonly Attribution[],
  orphanIds: readonly string[],
): AnnotationGroups {
  const known = new Set(statements.map(({ id }) => id));
  const lost = new Set(orphanIds);
  const onStatements = new Map<string, Annotation>();
  const onPassages: Annotation[] = [];
  const orphans: Annotation[] = [];
  for (const annotation of annotations) {
    const { statementId } = annotation;
    if (statementId !== null && known.has(statementId) && !onStatements.has(statementId)) {
      onStatements.set(statementId, annotation);
    } else if (lost.has(annotation.id)) orphans.push(annotation);
    else onPassages.push(annotation);
  }
  return { onStatements, onPassages, orphans };
}
