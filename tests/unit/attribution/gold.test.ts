import { describe, expect, it } from 'vitest';
import { readFloors } from '../../gold/floors';
import { scoreEngine } from '../../gold/run';

/** A score may vary by rounding, and by nothing else. */
const ROUNDING = 0.05;

describe.each(Object.entries(readFloors()))('the labelled articles (%s)', (lang, floor) => {
  const { score, differences } = scoreEngine(lang);
  const listed = (what: string) =>
    differences
      .filter((one) => one.what === what)
      .map(({ article, detail }) => `${article}: ${detail}`);

  it.each(['precision', 'recall', 'speakerRight', 'sourceClass', 'kind'] as const)(
    '%s does not fall',
    (key) => {
      const lists = {
        precision: 'extra',
        recall: 'missed',
        speakerRight: 'speaker',
        sourceClass: 'class',
        kind: 'kind',
      };
      expect(score[key], listed(lists[key]).join('\n')).toBeGreaterThanOrEqual(
        floor[key] - ROUNDING,
      );
    },
  );

  it('wrong speakers do not rise', () => {
    expect(score.speakerWrong, listed('speaker').join('\n')).toBeLessThanOrEqual(
      floor.speakerWrong + ROUNDING,
    );
  });
});
