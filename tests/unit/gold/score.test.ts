import { describe, expect, it } from 'vitest';
import { parseGold } from '../../gold/load';
import { plainName } from '../../gold/plain-name';
import { scoreGold, type Answer } from '../../gold/score';

const article = parseGold(
  'bridge',
  `style: wire copy
lang: en

{s1 Mayor Ada Holm} {c1 said} {t1 the old bridge was closed for good}. {s2 She} {c2 blamed} {t2 rust in every bolt}. {s3 Drivers} {c3 fear} {t3 long detours this winter}.
---
1 indirect official Ada Holm
2 indirect official Ada Holm
3 indirect anonymous - | minor
`,
);

const answers: Answer[] = article.attributions.map((one) => ({
  ...one,
  sourceClass: one.source_type,
}));
const scored = (change: (all: Answer[]) => Answer[]) =>
  scoreGold([article], () => change(answers)).score;

describe('scoreGold', () => {
  it('gives full marks to the gold itself', () => {
    expect(scored((all) => all)).toEqual({
      precision: 100,
      recall: 100,
      speakerRight: 100,
      speakerMissing: 0,
      speakerWrong: 0,
      sourceClass: 100,
      kind: 100,
      hedge: 100,
    });
  });

  it('asks for no minor statement and forgives one that is found', () => {
    expect(scored((all) => all.slice(0, 2))).toMatchObject({ precision: 100, recall: 100 });
  });

  it('counts what is missed and what is too much', () => {
    const wrong = (all: Answer[]) => [
      ...all.slice(0, 1),
      { ...all[1]!, content: [[0, 4] as const] },
    ];
    const { score, differences } = scoreGold([article], () => wrong(answers));
    expect(score).toMatchObject({ precision: 50, recall: 50 });
    expect(differences.map(({ what }) => what)).toEqual(['extra', 'missed']);
  });

  it('takes half of the words and one word of the source as a match, and less as none', () => {
    const [start, end] = article.attributions[0]!.content[0]!;
    const half = [[start, start + 'the old bridge was'.length] as const];
    const less = [[end - 'for good'.length, end] as const];
    expect(scored((all) => [{ ...all[0]!, content: half, source: [[0, 5]] }]).precision).toBe(100);
    expect(scored((all) => [{ ...all[0]!, content: less }]).precision).toBe(0);
    expect(scored((all) => [{ ...all[0]!, source: [] }]).precision).toBe(0);
  });

  it('takes another name that is as right', () => {
    const named = parseGold(
      'named',
      'style: x\nlang: en\n\n{s1 A study} {c1 says} {t1 that it rains}.\n---\n1 indirect document study / -\n',
    );
    const { score } = scoreGold([named], ({ attributions }) =>
      attributions.map((one) => ({ ...one, sourceClass: one.source_type, speaker: null })),
    );
    expect(score).toMatchObject({ speakerRight: 100, speakerMissing: 0 });
  });

  it('tells a missing speaker from a wrong one', () => {
    const none = scored((all) => all.map((one) => ({ ...one, speaker: null })));
    expect(none).toMatchObject({ speakerRight: 0, speakerMissing: 100, speakerWrong: 0 });
    const other = scored((all) =>
      all.map((one) => ({ ...one, speaker: { name: 'Bo', role: null } })),
    );
    expect(other).toMatchObject({ speakerRight: 0, speakerMissing: 0, speakerWrong: 100 });
  });
});

describe('plainName', () => {
  it.each([
    ['Prime Minister Ada Holm', 'ada holm'],
    ['the Treasury’s', 'treasury'],
    ['Prime Time', 'prime time'],
    ['The President', null],
    [null, null],
  ])('%s → %s', (name, plain) => expect(plainName(name)).toBe(plain));
});
