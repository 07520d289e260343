import { expect, test } from 'vitest';
import type { Attribution } from '../../../lib/model';
import { compareReadings } from '../../../lib/sources/revisions';
import { makeAttribution, makePage, makeReading } from './make-page';

const BERG = { name: 'Anna Berg', role: null };
const reading = (
  title: string,
  body: string[],
  readAt: number,
  statements: [string, Partial<Attribution>][] = [],
) => {
  const { article } = makePage({ title, body });
  const attributions = statements.map(([words, over], index) => {
    const at = article.text.indexOf(words);
    return makeAttribution({
      id: `${readAt}-${index}`,
      content: [[at, at + words.length]],
      speaker: BERG,
      ...over,
    });
  });
  return makeReading(article, { readAt, attributions });
};
const FIRST = 'The hall will close in March, and forty traders will have to move to the square.';
const SECOND = 'It was built in 1912 and its roof has leaked for years, the council was told.';

test('the same article has no revision, whatever its quotation marks', () => {
  const before = reading('Hall closes', [FIRST, 'It is “old”.'], 1);
  const after = reading('Hall closes', [FIRST, 'It is "old".'], 2);
  expect(compareReadings(before, after)).toBeNull();
});

test('a headline that changed is shown word by word', () => {
  const revision = compareReadings(
    reading('Hall closes in March', [FIRST], 1),
    reading('Hall closes in May', [FIRST], 2),
  );
  expect(revision).toMatchObject({ from: 1, to: 2 });
  expect(revision?.headline).toEqual([
    { type: 'same', text: 'Hall closes in' },
    { type: 'removed', text: 'March' },
    { type: 'added', text: 'May' },
  ]);
});

test('paragraphs that changed, came and went', () => {
  const before = reading('Hall', [FIRST, SECOND, 'This sentence about the mayor goes away.'], 1);
  const after = reading(
    'Hall',
    [
      FIRST.replace('forty', 'fourteen'),
      SECOND,
      'Correction: an earlier text gave another number.',
    ],
    2,
  );
  const passages = compareReadings(before, after)?.passages ?? [];
  expect(passages).toHaveLength(3);
  expect(passages[0]?.changes).toContainEqual({ type: 'added', text: 'fourteen' });
  expect(passages.filter(({ before: old }) => old === null)).toHaveLength(1);
  expect(passages.filter(({ after: now }) => now === null)).toHaveLength(1);
});

test('statements that were reworded, added, removed, or given to another', () => {
  const before = reading('Hall', [FIRST, SECOND, 'Traders are angry about it.'], 1, [
    ['forty traders will have to move to the square', {}],
    ['its roof has leaked for years', {}],
    ['Traders are angry', { kind: 'direct' }],
  ]);
  const after = reading(
    'Hall',
    [FIRST.replace('forty', 'fourteen'), SECOND, 'The square is too small.'],
    2,
    [
      ['fourteen traders will have to move to the square', {}],
      ['its roof has leaked for years', { speaker: { name: 'Tom Reed', role: null } }],
      ['The square is too small', { kind: 'direct' }],
    ],
  );
  const changes = compareReadings(before, after)?.statements ?? [];
  expect(
    changes.map(({ type, before: old, after: now, quoted }) => [type, old, now, quoted]),
  ).toEqual([
    ['reattributed', '1-1', '2-1', false],
    ['reworded', '1-0', '2-0', false],
    ['added', null, '2-2', true],
    ['removed', '1-2', null, true],
  ]);
  const [reattributed, , added, removed] = changes;
  expect(reattributed?.speaker).toEqual([
    { type: 'removed', text: 'Anna Berg' },
    { type: 'added', text: 'Tom Reed' },
  ]);
  expect(reattributed?.changes).toEqual([{ type: 'same', text: 'its roof has leaked for years' }]);
  expect(added?.changes).toEqual([{ type: 'added', text: 'The square is too small' }]);
  expect(removed?.changes).toEqual([{ type: 'removed', text: 'Traders are angry' }]);
});
