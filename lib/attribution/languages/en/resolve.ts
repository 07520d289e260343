import type { ArticleText, Finding, Resolution } from '../../language';

/** Who each source is. */
export function resolveSources(_article: ArticleText, findings: readonly Finding[]): Resolution[] {
  return findings.map(() => ({
    speaker: null,
    speakerReason: null,
    sourceClass: 'person',
    classReason: { rule: 'name', words: [] },
  }));
}
