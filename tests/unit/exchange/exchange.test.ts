import { describe, expect, test } from 'vitest';
import { codePointsBefore } from '../../../lib/exchange/code-points';
import { toCsl } from '../../../lib/exchange/csl';
import { fileName } from '../../../lib/exchange/exported-article';
import { toMarkdown } from '../../../lib/exchange/markdown';
import { toCsv } from '../../../lib/exchange/statements-csv';
import { toWebAnnotations } from '../../../lib/exchange/web-annotation';
import { exported, reading, spanOf, words } from './exported';

describe('Markdown', () => {
  const { text, name } = toMarkdown(exported, words);

  test('has front matter that YAML reads', () => {
    expect(text).toMatch(/^---\ntitle: "Ferry \[stops\] \\"again\\""\nurl: "https/);
    expect(text).toContain('originals: ["https://gazette.example/a_(b)"]');
    expect(text).toContain('read: "2026-03-03T09:30:00.000Z"');
    expect(name).toBe('ferry-stops-again.md');
  });

  test('lists statements by speaker, with link, correction, verdict and note', () => {
    expect(text).toContain('### Ines Calder, harbour master (official)');
    expect(text).toContain(`([direct, set by you](https://ledger.example/ferry#:~:text=`);
    expect(text).toContain('  **to-check** #ferry #to-ask\n\n  Ask *her* again.');
  });

  test('lets no word of the page become markup', () => {
    expect(text).toContain('# Ferry \\[stops\\] "again"');
    expect(text).toContain('(https://gazette.example/a_%28b%29)');
    expect(text).toContain('“Source: Harbour Gazette”');
  });

  test('keeps a note whose statement is gone', () => {
    expect(text).toContain('## Other notes\n\n- “Ferry stops”');
  });
});

describe('a sister site that the article credits', () => {
  const [first] = reading.originals;
  const sister = { ...first!, owner: 'same' as const, outlet: 'Harbour Post', url: null };
  const crediting = { ...exported, reading: { ...reading, originals: [sister] } };

  test('stands in Markdown under a heading that says so, and is no original', () => {
    const { text } = toMarkdown(crediting, words);
    expect(text).toContain('## Of the same owner\n\n- Harbour Post');
    expect(text).toContain('same_owner: ["gazette.example"]');
    expect(text).not.toContain('## Original sources');
    expect(text).not.toContain('originals:');
  });

  test('is no original publisher in CSL, and no link of an annotation', () => {
    expect(toCsl([crediting]).text).not.toContain('original-publisher');
    const linked = { ...crediting.reading, originals: [{ ...sister, url: first!.url }] };
    expect(toWebAnnotations({ ...crediting, reading: linked }).text).not.toContain('linking');
  });
});

describe('CSV', () => {
  test('is one line a statement, quoted, with no formula that runs', () => {
    const formula = {
      ...exported,
      reading: { ...reading, article: { ...reading.article, siteName: '=HYPERLINK("x")' } },
    };
    const [head, row, end] = toCsv([formula]).text.split('\r\n');
    expect(head).toMatch(/^\ufeffarticle,url,site,/);
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toContain('Ines Calder,harbour master,official,direct,no,');
    expect(row).toContain('"“It is =not= safe,”",said,harbour master Ines Calder,user,to-check,');
    expect(end).toBe('');
  });
});

describe('Web annotations', () => {
  const page = JSON.parse(toWebAnnotations(exported).text);

  test('count positions in code points', () => {
    const [start] = spanOf('not');
    expect(page.items[0].target.selector[1].start).toBe(start - 1);
    expect(codePointsBefore('a🚢b', 1)).toBe(1);
    expect(codePointsBefore('a🚢b', 3)).toBe(2);
  });

  test('carry note, tags, original, time of reading, verdict and speaker', () => {
    const [first, second] = page.items;
    expect(first.body.map((body: { purpose: string }) => body.purpose)).toEqual([
      'commenting',
      'tagging',
      'tagging',
      'linking',
    ]);
    expect(first.target.state.sourceDate).toBe('2026-03-03T09:30:00Z');
    expect(first).toMatchObject({ verdict: 'to-check', speaker: 'Ines Calder', color: 'blue' });
    expect(second).toMatchObject({ motivation: 'highlighting' });
  });
});

test('CSL-JSON has the original in original-publisher and note', () => {
  expect(JSON.parse(toCsl([exported]).text)).toEqual([
    {
      id: 'https://ledger.example/ferry',
      type: 'article-newspaper',
      title: 'Ferry [stops] "again"',
      URL: 'https://ledger.example/ferry',
      accessed: { 'date-parts': [[2026, 3, 3]] },
      language: 'en',
      author: [{ literal: 'Tom Reed' }],
      'container-title': 'The Ledger',
      issued: { 'date-parts': [[2026, 3, 2]] },
      'original-publisher': 'Harbour Gazette',
      note: 'https://gazette.example/a_(b)\n“not” Ask *her* again.\n“Ferry stops”',
    },
  ]);
});

test('a title without letters still names a file', () => {
  const article = { ...reading.article, title: '…' };
  expect(fileName({ ...reading, article }, 'md')).toBe('article.md');
});
