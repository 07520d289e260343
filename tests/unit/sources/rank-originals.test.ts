import { describe, expect, test } from 'vitest';
import { rankOriginals } from '../../../lib/sources/rank-originals';
import { makePage, type PageParts } from './make-page';

const best = (parts: PageParts) => {
  const { article, clues } = makePage(parts);
  return rankOriginals(clues, article)[0] ?? null;
};
const hosts = (parts: PageParts, scope: string) => {
  const { article, clues } = makePage(parts);
  return rankOriginals(clues, article)
    .filter((source) => source.scope === scope)
    .map(({ host }) => host);
};

describe('a credit line at the end of the story', () => {
  test.each([
    ['Original Source: www.rfa.org', 'rfa.org'],
    ['Source: Reuters', 'reuters.com'],
    ['Sources: AP, AFP', 'apnews.com'],
    ['This article originally appeared on The Aviationist.', 'theaviationist.com'],
    [
      'This story was first published in The Guardian and is republished with permission.',
      'theguardian.com',
    ],
    ['Republished from The Conversation under a Creative Commons licence.', 'theconversation.com'],
    ['Cross-posted from the Boston Globe.', 'bostonglobe.com'],
    ['With files from The Canadian Press', 'thecanadianpress.com'],
    ['Associated Press writer Ann Bell in Rome contributed to this report.', 'apnews.com'],
    ['(Reporting by Ann Bell; Editing by Tom Reed)', 'reuters.com'],
    ['© 2026 The Canadian Press', 'thecanadianpress.com'],
    ['Quelle: dpa', 'dpa.com'],
    ['Dieser Artikel ist zuerst bei „Capital“ erschienen.', 'capital.de'],
    ['Mit Material der Nachrichtenagentur AFP', 'afp.com'],
    ['Cet article a été publié initialement par Le Monde.', 'lemonde.fr'],
    ['(Avec AFP)', 'afp.com'],
    ['Fuente: EFE', 'efe.com'],
    ['(Con información de AFP, EFE y Reuters)', 'afp.com'],
    ['Publicado originalmente en El País.', 'elpais.com'],
    ['Fonte: ANSA', 'ansa.it'],
    ['Articolo pubblicato originariamente su La Stampa.', 'lastampa.it'],
    ['Источник: РИА Новости', 'ria.ru'],
    ['По материалам: Интерфакс', 'interfax.ru'],
    ['Джерело: Укрінформ', 'ukrinform.ua'],
    ['За матеріалами: Українська правда', 'pravda.com.ua'],
    ['출처: 연합뉴스', 'yna.co.kr'],
    ['出典：共同通信', 'kyodonews.net'],
    ['来源：新华社', 'xinhuanet.com'],
    ['转载自：澎湃新闻', 'thepaper.cn'],
    ['The post Market hall closes appeared first on Futurism.', 'futurism.com'],
  ])('%s', (line, host) => {
    const source = best({ end: [line] });
    expect(source?.host).toBe(host);
    expect(source?.scope).toBe('article');
    expect(line).toContain(source?.evidence.text.slice(0, 12));
  });
});

describe('an agency in the dateline', () => {
  test.each([
    [
      'OLDERSUM, Ind. (AP) — The council voted on Monday to close the market hall for a year.',
      'apnews.com',
    ],
    [
      'Berlin (dpa) - Der Rat hat am Montag beschlossen, die Markthalle für ein Jahr zu schließen.',
      'dpa.com',
    ],
    [
      'PARIS, 5 mars (Reuters) - Le conseil a voté lundi la fermeture des halles pour un an.',
      'reuters.com',
    ],
    [
      '(ANSA) - ROMA, 05 MAR - Il consiglio ha votato lunedì la chiusura del mercato coperto.',
      'ansa.it',
    ],
    ['МОСКВА, 5 мар — РИА Новости. Совет проголосовал в понедельник за закрытие рынка.', 'ria.ru'],
    ['(서울=연합뉴스) 시의회는 월요일 저녁 시장 건물을 내년까지 닫기로 했다.', 'yna.co.kr'],
    ['新华社北京4月24日电 市议会周一晚间投票决定关闭市场大厅进行维修。', 'xinhuanet.com'],
    ['【ワシントン共同】市議会は月曜日の夜、市場の建物を閉鎖することを決めた。', 'kyodonews.net'],
  ])('%s', (line, host) => {
    expect(best({ top: [line] })).toMatchObject({ host, kind: 'dateline', scope: 'article' });
  });
});

describe('what is no source', () => {
  test.each([
    ['the date of first publication', { end: ['First published: 5 March 2026'] }],
    ['the page itself', { end: ['Source: Oldersum Echo'] }],
    ['its own host', { end: ['Source: www.oldersum-echo.example'] }],
    [
      'an edition of it',
      { url: 'https://www.bbc.com/news/1', siteName: 'BBC', end: ['Source: bbc.co.uk'] },
    ],
    [
      'a chart',
      {
        body: [
          'One two three four five six seven.',
          'a',
          'b',
          'c',
          'd',
          'Source: Ministry of Health',
          'e',
          'f',
          'g',
          'h',
        ],
      },
    ],
    [
      'a picture credit',
      { lines: [{ text: 'Reuters', hint: 'caption' as const, place: 'body' as const }] },
    ],
    [
      'a picture credit with names',
      {
        lines: [
          { text: 'JIM BAKER/AFP/Getty Images', hint: 'byline' as const, place: 'top' as const },
        ],
      },
    ],
    [
      'another story',
      { lines: [{ text: 'Source: Reuters', hint: 'related' as const, place: 'outside' as const }] },
    ],
    [
      'what the own outlet was told',
      {
        siteName: 'Axios',
        url: 'https://www.axios.com/1',
        body: ['The mayor told Axios that the hall will close.'],
      },
    ],
  ])('%s', (_, parts: PageParts) => {
    expect(best(parts)).toBeNull();
  });
});

describe('outlets credited for a claim', () => {
  test.each([
    ['The mayor told WXIA-TV that the hall will close in March.', 'told-outlet', '11alive.com'],
    [
      'The hall will close in March, according to the New York Times.',
      'reported-by',
      'nytimes.com',
    ],
    [
      'Bloomberg reported on Monday that the hall will close in March.',
      'reported-by',
      'bloomberg.com',
    ],
    ['In an interview with Der Spiegel the mayor spoke of a mistake.', 'interview', 'spiegel.de'],
    [
      '„Das war ein Fehler“, sagte die Bürgermeisterin der Süddeutschen Zeitung.',
      'told-outlet',
      'sueddeutsche.de',
    ],
    ['Le projet coûtera neuf millions, selon Le Figaro.', 'reported-by', 'lefigaro.fr'],
    ['“Fue un error”, dijo la alcaldesa a la agencia Reuters.', 'told-outlet', 'reuters.com'],
    ['Il progetto costerà nove milioni, secondo la Repubblica.', 'reported-by', 'repubblica.it'],
    ['Об этом сообщает Интерфакс со ссылкой на мэрию.', 'reported-by', 'interfax.ru'],
    ['Про це повідомляє Укрінформ із посиланням на мерію.', 'reported-by', 'ukrinform.ua'],
    ['연합뉴스에 따르면 시장 건물은 내년까지 문을 닫는다.', 'reported-by', 'yna.co.kr'],
    [
      '米ニュースサイト「アクシオス」によると、市場は来年まで閉鎖される。',
      'reported-by',
      'axios.com',
    ],
    ['据新华社报道，市场大厅将于三月关闭。', 'reported-by', 'xinhuanet.com'],
  ])('%s', (sentence, kind, host) => {
    const { article, clues } = makePage({
      body: [
        'A long first paragraph that says what the story is about and credits nobody at all.',
        sentence,
      ],
    });
    expect(rankOriginals(clues, article)).toMatchObject([{ kind, host, scope: 'claim' }]);
  });

  test('an everyday word is no outlet', () => {
    expect(
      hosts(
        { body: ['Time said little. People told the council that Capital reports are wrong.'] },
        'claim',
      ),
    ).toEqual([]);
  });

  test('a story at another outlet that a passage links', () => {
    const body = [
      'The council [voted in secret](https://www.theguardian.com/world/2026/mar/04/market-hall-vote) last week.',
    ];
    expect(hosts({ body }, 'claim')).toEqual(['theguardian.com']);
  });

  test('a sister site that a passage merely links is none', () => {
    const parts = {
      url: 'https://www.theverge.com/1',
      siteName: 'The Verge',
      body: [
        'It was [a bad year](https://www.vox.com/2026/3/4/a-bad-year-for-markets) for markets.',
      ],
    };
    expect(hosts(parts, 'claim')).toEqual([]);
  });
});

describe('a sister site that the page credits', () => {
  const mlive = { url: 'https://www.mlive.com/news/2026/03/hall.html', siteName: 'MLive' };
  const all = (parts: PageParts) => {
    const { article, clues } = makePage({ ...mlive, ...parts });
    return rankOriginals(clues, article).map(({ host, owner, scope }) => [host, owner, scope]);
  };

  test('is kept, as one of the same owner', () => {
    const end = ['This story was first published on cleveland.com.'];
    expect(all({ end })).toEqual([['cleveland.com', 'same', 'article']]);
  });

  test('comes after sources of another owner, however sure it is', () => {
    const end = ['Original Source: www.nj.com', '© 2026 The Canadian Press'];
    expect(all({ end })).toEqual([
      ['thecanadianpress.com', 'other', 'article'],
      ['nj.com', 'same', 'article'],
    ]);
  });

  test('is credited for a claim after those of another owner', () => {
    const body = [
      'The mayor told cleveland.com that the hall would close in May of next year.',
      'A trader told Reuters on Tuesday that nobody had asked the stall holders at all.',
    ];
    expect(all({ body })).toEqual([
      ['reuters.com', 'other', 'claim'],
      ['cleveland.com', 'same', 'claim'],
    ]);
  });

  test.each([
    ['https://www.knoxnews.com/a', 'Source: The Tennessean'],
    ['https://www.smh.com.au/a', 'This article first appeared in The Age.'],
    ['https://www.merkur.de/a', 'Dieser Artikel erschien zuerst bei der Frankfurter Rundschau.'],
    ['https://as.com/a', 'Publicado originalmente en El País.'],
    ['https://www.marca.com/a', 'Publicado originalmente en El Mundo.'],
    ['https://www.ilmattino.it/a', 'Articolo pubblicato originariamente su Il Messaggero.'],
    ['https://www.parool.nl/a', 'Source: De Volkskrant'],
  ])('at %s: %s', (url, line) => {
    expect(all({ url, siteName: null, end: [line] })).toEqual([
      [expect.any(String), 'same', 'article'],
    ]);
  });
});

test('of two links the article is taken, not the front page', () => {
  const end = [
    'This article was originally published by [Futurism](https://futurism.com/). Read the [original article](https://futurism.com/water-vapor-europa).',
  ];
  expect(best({ end })).toMatchObject({
    outlet: 'Futurism',
    host: 'futurism.com',
    url: 'https://futurism.com/water-vapor-europa',
  });
});

test.each(['http://127.0.0.1:8675/story.html', 'http://localhost/story.html'])(
  'a copy at %s is at home at its canonical address, which is no other source',
  (url) => {
    const clues = { canonical: 'https://www.cbsnews.com/news/market-hall-closes-for-repairs/' };
    expect(best({ url, clues })).toBeNull();
    expect(best({ url, clues, end: ['Source: CBS News'] })).toBeNull();
    expect(best({ url, clues, end: ['Source: Reuters'] })).toMatchObject({ host: 'reuters.com' });
  },
);

test('a canonical address at another publisher is the original, with its address', () => {
  const canonical = 'https://www.cbsnews.com/news/market-hall-closes-for-repairs/';
  const clues = { canonical };
  expect(best({ clues })).toMatchObject({ kind: 'canonical', host: 'cbsnews.com', url: canonical });
});

test('an agency typed as a person in the structured data', () => {
  const clues = { structured: [{ property: 'author', name: 'AFP', url: null }] };
  expect(best({ clues })).toMatchObject({ kind: 'structured-data', host: 'afp.com' });
});

test('an agency glued to its “By”', () => {
  const lines = [{ text: 'ByThe Associated Press', place: 'top' as const }];
  expect(best({ lines })).toMatchObject({ kind: 'byline', host: 'apnews.com' });
});

test('only web addresses come out, in punycode and without credentials', () => {
  const end = [
    'Original Source: bücher-nachrichten.example',
    'This story originally appeared on [Wire One](https://user:secret@wire.example/story-one).',
  ];
  const { article, clues } = makePage({ end, clues: { canonical: 'javascript:alert(1)' } });
  const found = rankOriginals(clues, article);
  expect(found.map(({ host }) => host).sort()).toEqual(
    ['wire.example', 'xn--bcher-nachrichten-22b.example'].sort(),
  );
  expect(found.find(({ host }) => host === 'wire.example')?.url).toBe(
    'https://wire.example/story-one',
  );
});
