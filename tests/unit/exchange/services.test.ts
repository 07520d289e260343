import { describe, expect, test } from 'vitest';
import { toHypothesis } from '../../../lib/exchange/hypothesis';
import { toReadwise } from '../../../lib/exchange/readwise-csv';
import { elsewhere, exported, note } from './exported';

describe('Hypothesis', () => {
  test('has the notes by quotation, the verdict as a tag', () => {
    const { annotations } = JSON.parse(toHypothesis(exported).text) as { annotations: object[] };
    expect(annotations).toHaveLength(2);
    expect(annotations[0]).toMatchObject({
      uri: 'https://ledger.example/ferry',
      text: 'Ask *her* again.',
      tags: ['ferry', 'to ask', 'to-check'],
      target: [
        {
          source: 'https://ledger.example/ferry',
          selector: [
            { type: 'TextQuoteSelector', exact: 'not', prefix: 'It is =', suffix: '= safe' },
          ],
        },
      ],
      document: { title: ['Ferry [stops] "again"'] },
    });
  });

  test('quotes what a note was made on where it has no quotation to be found by', () => {
    const file = toHypothesis({ ...exported, annotations: [{ ...elsewhere, target: [] }] });
    expect(file.text).toContain('"exact": "Ferry stops"');
  });
});

describe('Readwise', () => {
  const rows = (annotations = exported.annotations, title = 'Ferry stops') =>
    toReadwise({
      ...exported,
      annotations,
      reading: { ...exported.reading, article: { ...exported.reading.article, title } },
    }).text.split('\r\n');

  test('has a row for each annotation', () => {
    expect(rows()).toEqual([
      '\ufeffHighlight,Title,Author,URL,Note,Location,Date',
      'not,Ferry stops,Tom Reed,https://ledger.example/ferry,Ask *her* again.,1,2026-03-03 10:00:00',
      'Ferry stops,Ferry stops,Tom Reed,https://ledger.example/ferry,,2,2026-03-03 10:00:00',
      '',
    ]);
  });

  test('cuts at a word what is longer than Readwise takes, and says so', () => {
    const [, row = ''] = rows([{ ...note, quote: 'word '.repeat(2000) }], 'x'.repeat(600));
    const [quote = '', title = ''] = row.split(',');
    expect(quote.length).toBeLessThanOrEqual(8191);
    expect(quote).toMatch(/ word \[…\]$/);
    expect(title).toBe(`${'x'.repeat(507)} […]`);
  });

  test('runs nothing in a spreadsheet', () => {
    expect(rows([{ ...note, quote: '=1+1' }])[1]).toMatch(/^'=1\+1,/);
  });
});
