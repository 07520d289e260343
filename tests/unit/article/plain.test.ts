import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../lib/article/dates';
import { recogniseLanguage } from '../../../lib/article/language';
import { namesNoise } from '../../../lib/article/noise-names';
import { articleFromText } from '../../../lib/article/plain-article';

describe('articleFromText', () => {
  it('keeps the text as it is, with a block a line', () => {
    const text = ' Title\r\n\r\n  One.  \nTwo.\n';
    const article = articleFromText(text, { id: 'a7' });
    expect(article).toMatchObject({ text, title: 'Title', url: 'a7', links: [] });
    expect(article.blocks.map(({ span }) => text.slice(...span))).toEqual([
      'Title',
      'One.',
      'Two.',
    ]);
  });

  it('has no blocks for no text', () => {
    expect(articleFromText('').blocks).toEqual([]);
  });
});

describe('recogniseLanguage', () => {
  it.each([
    ['The mayor said that the pier was closed for the winter and that it would open in May.', 'en'],
    ['Der Bürgermeister sagte, dass die Brücke nicht mehr sicher ist und das Geld fehlt.', 'de'],
    ['Le maire a dit que les travaux sont dans une phase qui est pour lui la plus dure.', 'fr'],
    ['El alcalde dijo que las obras del puerto son para los vecinos una carga muy dura.', 'es'],
    ['Мэр города сообщил журналистам, что мост закрыт на всю зиму из-за ремонта опор.', 'ru'],
    ['Мер міста повідомив журналістам, що міст закрито на всю зиму через ремонт його опор.', 'uk'],
    [
      '市長は金曜日、橋を冬の間閉鎖すると記者団に述べた。修理には数か月かかる見通しだという。',
      'ja',
    ],
    [
      '시장은 금요일에 다리를 겨울 동안 폐쇄한다고 기자들에게 말했다. 수리에는 몇 달이 걸릴 전망이다.',
      'ko',
    ],
    ['12 345', null],
    ['Zxq vbn mlk pqr stu vwx yza bcd efg hij klm nop qrs tuv wxy zab cde fgh', null],
  ])('%s is %s', (text, lang) => {
    expect(recogniseLanguage(text)).toBe(lang);
  });
});

describe('isoDate', () => {
  it.each([
    ['2024-05-06', '2024-05-06'],
    ['2024-05-06 07:08', '2024-05-06T07:08'],
    ['2024-05-06T07:08:09+0200', '2024-05-06T07:08:09+02:00'],
    ['1714979289', '2024-05-06T07:08:09.000Z'],
    ['Mon, 06 May 2024 07:08:09 GMT', '2024-05-06T07:08:09.000Z'],
    ['', null],
    ['soon', null],
    [null, null],
  ])('%s is %s', (given, date) => {
    expect(isoDate(given)).toBe(date);
  });
});

describe('namesNoise', () => {
  it.each([
    'related-posts',
    'c-RelatedArticles__list',
    'x comments-area',
    'newsletter_signup',
    'wp-caption-text',
    'sr-only',
    'AuthorBioCard-sc-8',
    'ad-slot',
  ])('“%s” is noise', (name) => {
    expect(namesNoise(name, '')).toBe(true);
  });

  it.each([
    'article-body',
    'unrelated',
    'story-content with-comments',
    'sidebar-grid__content article__content',
    'header',
    'broad',
  ])('“%s” is not', (name) => {
    expect(namesNoise(name, '')).toBe(false);
  });
});
