import { describe, expect, it } from 'vitest';
import { loadGold, parseGold } from '../../gold/load';
import { readMarkup } from '../../gold/markup';

const FILE = `style: wire copy
lang: en

# {t1 Bridge shut}, {s1 mayor} {c1 says}

{s2+3 She} {c2 said} {t2 it was “unsafe”} and {c3 blamed} {t3 rust}.
---
1 indirect official Ada Holm | mayor
2 mixed official Ada Holm
3 indirect official - | hedged minor
`;

describe('readMarkup', () => {
  it('takes the marks out and keeps where their words stand', () => {
    const { text, statements } = readMarkup('{s1 Ada} {c1 said} {t1 {s2 Bo} {c2 knew} {t2 it}}.');
    expect(text).toBe('Ada said Bo knew it.');
    expect(statements.get('1')).toEqual({ source: [[0, 3]], cue: [[4, 8]], content: [[9, 19]] });
    expect(statements.get('2')?.content).toEqual([[17, 19]]);
  });

  it.each([
    ['a brace that is no mark', 'a {x1 b}'],
    ['a mark without words', '{s1 }'],
    ['a mark that is never closed', '{s1 Ada said'],
    ['a brace that closes nothing', 'Ada} said'],
  ])('refuses %s', (_, marked) => expect(() => readMarkup(marked)).toThrow());
});

describe('parseGold', () => {
  it('gives blocks, and one role for all that a speaker says', () => {
    const article = parseGold('bridge', FILE);
    expect(article.text).toBe(
      'Bridge shut, mayor says\n\nShe said it was “unsafe” and blamed rust.',
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect(article.attributions.map(({ speaker }) => speaker?.role ?? null)).toEqual([
      'mayor',
      'mayor',
      null,
    ]);
    expect(article.attributions[2]).toMatchObject({ hedged: true, minor: true });
  });

  it.each([
    ['a statement without facts', FILE.replace(/^3 .*\n/m, '')],
    ['facts without a statement', `${FILE}4 direct person -\n`],
    ['an unknown class', FILE.replace('2 mixed official', '2 mixed officer')],
    ['an unknown kind', FILE.replace('2 mixed', '2 half')],
    ['two lines of facts for one statement', `${FILE}2 mixed official -\n`],
    ['a statement without content', FILE.replace('{t3 rust}', 'rust')],
    ['white space that is not on the page', FILE.replace(' and ', '  and ')],
  ])('refuses %s', (_, file) => expect(() => parseGold('bridge', file)).toThrow());
});

/** German gives a name in its case: *des Landesamts* for the *Landesamt*. */
function plain(words: string, lang: string): string {
  return lang === 'de' ? words.replace(/(?:e?s|e?n|e[mr]?)\b/gu, '') : words;
}

describe('the labelled articles', () => {
  const gold = loadGold();

  it('are at least 24 of different styles, at least two of them German', () => {
    expect(new Set(gold.map(({ style }) => style)).size).toBeGreaterThanOrEqual(24);
    expect(gold.filter(({ lang }) => lang === 'de').length).toBeGreaterThanOrEqual(2);
  });

  it('name speakers and roles in words of the article', () => {
    for (const { text, lang, attributions } of gold)
      for (const { speaker } of attributions) {
        expect(plain(text, lang)).toContain(plain(speaker?.name ?? '', lang));
        if (speaker?.role !== 'spokesperson')
          expect(plain(text, lang)).toContain(plain(speaker?.role ?? '', lang));
      }
  });
});
