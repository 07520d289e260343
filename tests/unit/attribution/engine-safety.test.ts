import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Attribution, Span } from '../../../lib/model';
import { processorTime } from './processor-time';

const read = (text: string, lang = 'en') => attribute(articleFromText(text, { lang }));

const PIECES = [
  'he said',
  'said Anna Berg',
  ', ',
  '. ',
  ': ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '„',
  ' – ',
  '(',
  ')',
  '\n\n',
  'according to the ministry',
  'that the bridge is safe',
  'which he claimed was wrong',
  'adding that',
  'reportedly',
  'The company',
  'quoted him as saying',
  'TAPPER: ',
  '\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  'İ',
  '👩‍👩‍👧',
];

const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

function inside(text: string, spans: readonly Span[]): boolean {
  let last = 0;
  return spans.every(([start, end]) => {
    const good = start >= last && start < end && end <= text.length;
    last = end;
    return good;
  });
}

function expectWellFormed(text: string, found: readonly Attribution[]): void {
  for (const one of found) {
    expect(one.content.length).toBeGreaterThan(0);
    for (const spans of [one.source, one.cue, one.content]) expect(inside(text, spans)).toBe(true);
  }
  expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
  const starts = found.map((one) => one.content[0]![0]);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
}

describe('any string is safe input', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'takes %s for a word, not for a property of our tables',
    (word) => {
      const text = `${word} quoted him as saying that it rains. The ${word} said no.`;
      expectWellFormed(text, read(text));
    },
  );

  it('gives sorted spans inside the text, with unique ids, and never throws', () => {
    fc.assert(
      fc.property(newsLike, (text) => expectWellFormed(text, read(text))),
      { numRuns: 300 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same answer whatever was read before', () => {
    const text = 'Tobrun’s claim that the ferry was late angered the crew.';
    const first = read(text);
    read('The plan is Tobrun’s. No plan but Tobrun’s, she said.');
    expect(first).toHaveLength(1);
    expect(read(text)).toEqual(first);
  });

  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['marks with spaces', '" '],
    ['cues', 'he said '],
    ['quoted words', '“No,” he said. '],
    ['words without a stop', 'word '],
    ['brackets', '('],
    ['quoted paragraphs', '“Yes.”\n'],
    ['one word with hyphens', 'led-'],
    ['participles', 'saying '],
    ['infinitives', 'to say '],
    ['possessives', "'s "],
    ['capitals', 'A '],
    ['turns of a transcript', 'TAPPER: yes.\n\n'],
    ['firms', 'Ann Lee Inc said no. '],
    ['quoted letters', '"a" '],
    ['letters in single marks', '‘a’ '],
  ])(
    'a hundred kilobytes of %s take little time',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(processorTime(() => expectWellFormed(text, read(text)))).toBeLessThan(5_000);
    },
    60_000,
  );

  it('finds nothing in nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\n')).toEqual([]);
  });

  it('applies English rules to no other language', () => {
    expect(read('“It is over,” he said.', 'fr')).toEqual([]);
    expect(attribute({ text: 'He said so.', blocks: [], links: [], lang: null })).toEqual([]);
  });
});
