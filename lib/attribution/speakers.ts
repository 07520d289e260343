import type { Attribution, SourceClass, SpeakerSummary } from '../model';

/** The role of somebody unnamed who speaks for a body: it is not the body's. */
const UNNAMED_POST = 'spokesperson';

/**
 * One row for each speaker, most statements first, then in order of the text. Statements without a speaker
 * form one row a class, with `speaker` null. Names that differ only in case, a leading *the*, spaces or the
 * form of an apostrophe are one speaker. The role is the first that any statement gives, a post of somebody
 * unnamed only when all do; the class is the most frequent one, that of a document only when all are documents.
 */
export function listSpeakers(attributions: readonly Attribution[]): SpeakerSummary[] {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const key = keyOf(attribution);
    groups.set(key, [...(groups.get(key) ?? []), attribution]);
  }
  return [...groups.values()]
    .map(summary)
    .sort((one, other) => other.statements.length - one.statements.length);
}

function summary(own: readonly Attribution[]): SpeakerSummary {
  const speakers = own.flatMap(({ speaker }) => speaker ?? []);
  const titled = speakers.find(({ role }) => role !== null && role !== UNNAMED_POST);
  const bare = speakers.find(({ role }) => role === null);
  return {
    speaker: titled ?? bare ?? speakers[0] ?? null,
    sourceClass: mostFrequent(own),
    statements: own.map(({ id }) => id),
    direct: own.filter(({ kind }) => kind === 'direct').length,
  };
}

function mostFrequent(own: readonly Attribution[]): SourceClass {
  const counts = new Map<SourceClass, number>();
  for (const { sourceClass } of own) counts.set(sourceClass, (counts.get(sourceClass) ?? 0) + 1);
  const ranked = [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => name);
  return ranked.find((name) => name !== 'document') ?? 'document';
}

function keyOf({ speaker, sourceClass }: Attribution): string {
  return speaker ? `name ${plain(speaker.name)}` : `class ${sourceClass}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').replace(/^the /, '').trim();
}
