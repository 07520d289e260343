import { describe as suite, expect, test } from 'vitest';
import { describe } from '../../../lib/anchoring/describe';
import { locate } from '../../../lib/anchoring/locate';

const PAGE = [
  'Harbour reopens after nine days',
  'The harbour of Port Ellery reopened on Tuesday, nine days after a freighter struck its outer wall.',
  '“We checked every metre of the wall with divers,” harbour master Ines Calder said. “It will hold through the winter.”',
  'Insurers put the damage at 4.2 million. The shipping line has not said whether it will pay.',
  'Ferries to the islands run again from Wednesday, the council said.',
].join('\n\n');

/** What is found on `page` of the passage that PAGE had. */
function found(passage: string, page: string): string | null {
  const start = PAGE.indexOf(passage);
  const located = locate(page, describe(PAGE, [start, start + passage.length]));
  return located && page.slice(...located.span);
}

suite('a passage is found again', () => {
  const quote = '“It will hold through the winter.”';
  const cases: [name: string, passage: string, page: string, expected: string][] = [
    ['on the same page', quote, PAGE, quote],
    ['when everything has moved', quote, `A correction.\n\n${PAGE}`, quote],
    [
      'set with other quotation marks',
      quote,
      PAGE.replaceAll(/[“”]/g, '"'),
      '"It will hold through the winter."',
    ],
    [
      'with soft hyphens, no-break spaces and a ligature',
      'Insurers put the damage at 4.2 million',
      PAGE.replace('Insurers put the damage', 'Insur\u00aders put\u00a0the dam\u00adage'),
      'Insur\u00aders put\u00a0the dam\u00adage at 4.2 million',
    ],
    [
      'with a word changed',
      'We checked every metre of the wall with divers',
      PAGE.replace('every metre', 'each metre'),
      'We checked each metre of the wall with divers',
    ],
    [
      'with its first and last words changed, between the same neighbours',
      'Insurers put the damage at 4.2 million',
      PAGE.replace('Insurers put', 'Underwriters put').replace('4.2 million', '5.1 billion'),
      'Underwriters put the damage at 5.1 billion',
    ],
    [
      'when its paragraph stands elsewhere',
      'Ferries to the islands run again from Wednesday, the council said.',
      PAGE.split('\n\n').reverse().join('\n\n'),
      'Ferries to the islands run again from Wednesday, the council said.',
    ],
    [
      'as a short heading whose neighbour is new',
      'Harbour reopens after nine days',
      PAGE.replace(
        'Harbour reopens after nine days',
        'News\n\nHarbour reopens after nine days',
      ).replace(
        'The harbour of Port Ellery reopened',
        'Advertisement\n\nThe harbour of Port Ellery reopened',
      ),
      'Harbour reopens after nine days',
    ],
    [
      'when its paragraph goes on in another one now',
      'nine days after a freighter struck its outer wall.',
      PAGE.replace('outer wall.\n\n', 'outer wall. Two tugs had pulled it free by the evening. '),
      'nine days after a freighter struck its outer wall.',
    ],
    [
      'with its first word changed, below a new paragraph',
      'harbour of Port Ellery reopened on Tuesday',
      PAGE.replace('days\n\nThe harbour', 'days\n\nBy our own correspondent\n\nThe docks'),
      'docks of Port Ellery reopened on Tuesday',
    ],
    [
      'on lines of its own, with the sign of a footnote in it',
      '“We checked every metre of the wall with divers,” harbour master Ines Calder said. “It will hold through the winter.”',
      PAGE.replace('Calder said. ', 'Calder said.[2]\n'),
      '“We checked every metre of the wall with divers,” harbour master Ines Calder said.[2]\n“It will hold through the winter.”',
    ],
    [
      'at the end of a paragraph, reworded, before another paragraph',
      'The shipping line has not said whether it will pay.',
      PAGE.replace(
        'whether it will pay.\n\nFerries',
        'whether it pays.\n\nDivers found more cracks on Sunday.\n\nFerries',
      ),
      'The shipping line has not said whether it pays.',
    ],
  ];
  test.each(cases)('%s', (_name, passage, page, expected) => {
    expect(found(passage, page)).toBe(expected);
  });

  test('the nearest of two equal passages is taken', () => {
    const page = 'The council said no. Nobody spoke.\n\nThe council said no. Nobody spoke.';
    const second = page.lastIndexOf('The council said no');
    const selectors = describe(page, [second, second + 19]);
    expect(locate(page, selectors)?.span).toEqual([second, second + 19]);
  });

  test('marks and emoji at the edges are not split', () => {
    const page = 'They voted yes 👍🏽 and sang the cafe\u0301 song.';
    const passage = 'yes 👍🏽 and sang the cafe\u0301';
    const start = page.indexOf(passage);
    const located = locate(`New. ${page}`, describe(page, [start, start + passage.length]));
    expect(located && `New. ${page}`.slice(...located.span)).toBe(passage);
  });

  test('in a script without spaces', () => {
    const page =
      '外務省の報道官は火曜日、「状況を注視している」と述べた。詳細は明らかにしなかった。';
    const passage = '「状況を注視している」';
    const start = page.indexOf(passage);
    const changed = `速報です。${page.replace('注視', '監視')}`;
    const located = locate(changed, describe(page, [start, start + passage.length]));
    expect(located && changed.slice(...located.span)).toBe('「状況を監視している」');
  });
});

suite('a passage that is gone is an orphan', () => {
  const cases: [name: string, passage: string, page: string][] = [
    [
      'cut out',
      'It will hold through the winter.',
      PAGE.replace(' “It will hold through the winter.”', ''),
    ],
    ['with its paragraph', 'The shipping line has not said', PAGE.replace(/Insurers.*pay\./, '')],
    [
      'though its words stand elsewhere',
      'the council said',
      PAGE.replace(', the council said', '').replace('has not said', 'asked what the council said'),
    ],
    [
      'on another page',
      'We checked every metre of the wall with divers',
      'Nothing like it is here.',
    ],
    ['on an empty page', 'Ferries to the islands', ''],
    [
      'cut out, though the page says the like between the like elsewhere',
      'The shipping line has not said whether it will pay.',
      `${PAGE.replace(' The shipping line has not said whether it will pay.', '')}\n\nOwners put the damage at 4.2 million. The shipping line has not said how it will pay.`,
    ],
  ];
  test.each(cases)('%s', (_name, passage, page) => {
    expect(found(passage, page)).toBeNull();
  });

  test('without a quotation there is nothing to find', () => {
    expect(locate(PAGE, [{ type: 'TextPositionSelector', start: 3, end: 9 }])).toBeNull();
    expect(
      locate(PAGE, [{ type: 'TextQuoteSelector', exact: ' ', prefix: '', suffix: '' }]),
    ).toBeNull();
  });
});

test('an empty span or one outside the text is not described', () => {
  expect(() => describe('abc', [1, 1])).toThrow(RangeError);
  expect(() => describe('abc', [2, 9])).toThrow(RangeError);
});
