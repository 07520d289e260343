import type { Reason, SourceClass } from '../../../../model';

/** A class with its reason. */
export interface Classed {
  sourceClass: SourceClass;
  reason: Reason;
}

export const classed = (sourceClass: SourceClass, rule: string, words: string[] = []): Classed => ({
  sourceClass,
  reason: { rule, words },
});

/** Words of a phrase in lower case, without possession. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}.'’&-]+/u)
    .filter(Boolean);
}
