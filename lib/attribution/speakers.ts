import type { Attribution, SpeakerSummary } from '../model';

/**
 * One row for each speaker, most statements first, then in order of the text. Statements without a speaker
 * form one row a class, with `speaker` null. The role is the first that any statement gives.
 */
export function listSpeakers(attributions: readonly Attribution[]): SpeakerSummary[] {
  const rows = new Map<string, SpeakerSummary>();
  for (const attribution of attributions) {
    const key = keyOf(attribution);
    const row = rows.get(key) ?? {
      speaker: attribution.speaker,
      sourceClass: attribution.sourceClass,
      statements: [],
      direct: 0,
    };
    if (row.speaker && row.speaker.role === null && attribution.speaker?.role) {
      row.speaker = attribution.speaker;
    }
    row.statements.push(attribution.id);
    if (attribution.kind === 'direct') row.direct += 1;
    rows.set(key, row);
  }
  return [...rows.values()].sort((one, other) => other.statements.length - one.statements.length);
}

function keyOf({ speaker, sourceClass }: Attribution): string {
  return speaker ? `name ${speaker.name.toLowerCase()}` : `class ${sourceClass}`;
}
