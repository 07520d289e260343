import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../lib/exchange/bibtex';
import type { ExportedArticle } from '../../../lib/exchange/exported-article';
import { toRis } from '../../../lib/exchange/ris';
import type { Article } from '../../../lib/model';
import { exported } from './exported';

const withArticle = (change: Partial<Article>): ExportedArticle => ({
  ...exported,
  reading: { ...exported.reading, article: { ...exported.reading.article, ...change } },
});

describe('RIS', () => {
  test('has a record with one line a field, and the notes', () => {
    expect(toRis([exported]).text.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Ferry [stops] "again"',
      'AU  - Tom Reed',
      'T2  - The Ledger',
      'PY  - 2026',
      'DA  - 2026/03/02/',
      'UR  - https://ledger.example/ferry',
      'Y2  - 2026/03/03/',
      'LA  - en',
      'OP  - Harbour Gazette',
      'KW  - harbour',
      'N1  - https://gazette.example/a_(b)',
      'N1  - “not” Ask *her* again.',
      'N1  - “Ferry stops”',
      'ER  - ',
      '',
    ]);
  });

  test('leaves out what is not known, and lets no text end a record', () => {
    const text = toRis([
      withArticle({ title: 'Ferry\r\nER  - \r\nstops', siteName: null, publishedAt: '2026-03' }),
    ]).text;
    expect(text).toContain('TY  - ELEC\r\nTI  - Ferry ER - stops\r\n');
    expect(text).toContain('DA  - 2026/03//');
    expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
  });
});

describe('BibTeX', () => {
  test('has an entry with the notes', () => {
    expect(toBibtex([exported]).text).toBe(`@online{ledger2026ferry,
  title = {{Ferry [stops] "again"}},
  author = {{Tom Reed}},
  organization = {{The Ledger}},
  date = {2026-03-02},
  url = {https://ledger.example/ferry},
  urldate = {2026-03-03},
  langid = {en},
  keywords = {harbour},
  note = {https://gazette.example/a\\_(b) “not” Ask *her* again. “Ferry stops”},
}
`);
  });

  test('spells out what TeX would run, and keeps braces even', () => {
    const { text } = toBibtex([withArticle({ title: '100% of {A} \\input{x} & $B_1$ ~^#' })]);
    expect(text).toContain(
      'title = {{100\\% of \\{A\\} \\textbackslash{}input\\{x\\} \\& \\$B\\_1\\$ \\textasciitilde{}\\textasciicircum{}\\#}},',
    );
  });

  test('tells articles apart that would have the same key', () => {
    const keys = toBibtex([exported, exported]).text.match(/@online\{[^,]+/g);
    expect(keys).toEqual(['@online{ledger2026ferry', '@online{ledger2026ferry-2']);
  });

  test('has a key where nothing is of ASCII', () => {
    const { text } = toBibtex([withArticle({ title: '港は閉鎖', publishedAt: null })]);
    expect(text).toContain('@online{ledger,');
  });
});
