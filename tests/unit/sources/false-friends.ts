import type { Phrase } from './credit-phrases';
import type { PageParts } from './make-page';

/** A phrase that looks like a credit and is none, and the page that it stands on where that is the point. */
export interface FalseFriend {
  phrase: Phrase;
  page: Pick<PageParts, 'url' | 'siteName'>;
}

const none = (
  lang: string,
  at: Phrase['at'],
  texts: readonly string[],
  page: FalseFriend['page'] = {},
): FalseFriend[] => texts.map((text) => ({ phrase: { lang, at, text }, page }));

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  ...none('en', 'end', [
    'First published on Wed 4 Mar 2026 08.00 GMT',
    'This article was first published on March 4, 2026.',
    'Originally published: 4 March 2026',
    'Photo: Reuters',
    'Photograph: Ann Bell/AP',
    '(AP Photo/Ann Bell)',
    'Image source: Getty Images',
    'Chart: Oldersum Echo. Source: National Statistics Office',
    'Source: authors’ calculations based on census data',
    'Read more about the market hall in our archive.',
    'Follow us on Twitter, Facebook and Google News.',
    'Reporting by our staff in Oldersum.',
    'Tom Reed is a staff writer who previously worked for The Guardian and the BBC.',
    'Reuters and AP are registered trademarks of their owners.',
    'Ann Bell reported from Oldersum and Tom Reed from Bremen.',
  ]),
  ...none('de', 'end', [
    'Erstmals veröffentlicht am 4. März 2026',
    'Foto: dpa',
    'Bild: Ann Bell/AFP',
    'Quelle: Statistisches Bundesamt, eigene Berechnung',
    'Die Autorin schrieb früher für die Süddeutsche Zeitung.',
  ]),
  ...none('fr', 'end', [
    'Publié le 4 mars 2026 à 8 h',
    'Photo AFP',
    'Source : Insee, calculs de la rédaction',
    'Crédit photo : Reuters',
  ]),
  ...none('es', 'end', [
    'Publicado el 4 de marzo de 2026',
    'Foto: EFE',
    'Fuente: elaboración propia',
  ]),
  ...none('it', 'end', [
    'Pubblicato il 4 marzo 2026',
    'Foto Ansa',
    'Fonte: Istat, elaborazione propria',
  ]),
  ...none('ru', 'end', ['Фото: РИА Новости', 'Опубликовано 4 марта 2026']),
  ...none('uk', 'end', ['Фото: УНІАН', 'Опубліковано 4 березня 2026']),
  ...none('ko', 'end', ['사진=연합뉴스', '자료: 통계청']),
  ...none('ja', 'end', ['写真：ロイター', '出典：総務省統計局']),
  ...none('zh', 'end', ['图：新华社', '图片来源：路透社', '数据来源：国家统计局']),
  ...none('en', 'body', [
    'He left The New York Times in 2019 to run the market hall with his sister.',
    'The hall stands opposite the old offices of the Financial Times in the harbour.',
    'She told her mother that time was short and that people would understand it.',
    'The council bought shares in Reuters and in two other firms of the region.',
    'A reader of The Guardian, he walked to the hall every morning of the week.',
    'Fox hunting was banned, and the mayor of Metro Vancouver said nothing about it.',
  ]),
  ...none('de', 'body', [
    'Nach Angaben der Polizei hatte er zu der Zeit keine Kenntnis von der Welt da draußen.',
    'Der Redakteur wechselte 2019 von der „Welt“ in die Verwaltung der Markthalle.',
  ]),
  ...none('fr', 'body', [
    'Selon le maire, le monde entier regarde désormais la petite halle du port.',
  ]),
  ...none('es', 'body', [
    'Según el alcalde, el mundo entero mira ahora el pequeño mercado del puerto.',
  ]),
  ...none('en', 'body', ['The mayor told WXIA that the hall would close in March of next year.'], {
    url: 'https://www.11alive.com/article/news/market-hall',
    siteName: '11Alive',
  }),
  ...none(
    'en',
    'end',
    ['Source: Daily Mail', 'This article first appeared in the Mail on Sunday.'],
    {
      url: 'https://www.dailymail.co.uk/news/a.html',
      siteName: 'Mail Online',
    },
  ),
  ...none('en', 'end', ['© 2026 BBC. All rights reserved.'], {
    url: 'https://www.bbc.co.uk/news/a',
    siteName: 'BBC News',
  }),
  ...none('de', 'end', ['Quelle: stern.de', 'Dieser Artikel erschien zuerst im Stern.'], {
    url: 'https://www.stern.de/a.html',
    siteName: 'STERN.de',
  }),
  ...none('en', 'body', [
    'The Guardian of the gate told visitors that the hall would be closed on Sunday.',
    'Residents told councillors on CNN Street that the tents would block the road.',
  ]),
  ...none('en', 'end', ['Source photo: AP', 'Published by Ann Bell on March 4, 2026']),
  ...none('de', 'body', [
    'Die Bürgermeisterin sagte im Rat, die Zeit dränge und die Welt schaue zu.',
  ]),
  ...none('es', 'body', [
    'El presidente dijo a la nación que el tiempo de la reforma había llegado.',
  ]),
  ...none('it', 'body', [
    'Secondo il sindaco la stampa ha capito male la decisione del consiglio.',
  ]),
  ...none('fr', 'body', [
    'La halle a été construite par le père du patron des Échos, selon la mairie.',
  ]),
  ...none('ru', 'body', [
    'По его словам, время для ремонта выбрано верно, и известия об этом радуют.',
  ]),
];
