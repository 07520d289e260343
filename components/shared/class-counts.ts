import { SOURCE_CLASSES, type Attribution, type SourceClass } from '../../lib/model';

export interface ClassCount {
  sourceClass: SourceClass;
  count: number;
}

/** How many statements each class of sources has, in the order of the model; classes without any are left out. */
export function countClasses(attributions: readonly Attribution[]): ClassCount[] {
  return SOURCE_CLASSES.map((sourceClass) => ({
    sourceClass,
    count: attributions.filter((statement) => statement.sourceClass === sourceClass).length,
  })).filter(({ count }) => count > 0);
}
