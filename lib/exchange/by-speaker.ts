import type { Attribution } from '../model';

/** Statements of one speaker, or of one class where nobody is named; never empty. */
export type StatementGroup = [Attribution, ...Attribution[]];

/** The statements by speaker, in the order in which the speakers first speak. */
export function listStatements(attributions: readonly Attribution[]): StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const attribution of attributions) {
    const { speaker, sourceClass } = attribution;
    const key = JSON.stringify([speaker?.name ?? null, speaker ? null : sourceClass]);
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  return [...groups.values()];
}
