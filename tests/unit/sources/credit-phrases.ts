/**
 * How outlets of ten languages phrase what they owe to others, in words of our own after the shapes that are usual
 * there: each phrase with the host that it credits. Written before the rules that find them.
 */
export interface CreditPhrase extends Phrase {
  host: string;
}

export interface Phrase {
  lang: string;
  /** Where on the page: a line before or after the story, or a passage of it. */
  at: 'top' | 'end' | 'body';
  text: string;
}

const phrases = (
  lang: string,
  at: CreditPhrase['at'],
  rows: readonly (readonly [text: string, host: string])[],
): CreditPhrase[] => rows.map(([text, host]) => ({ lang, at, text, host }));

/** The story itself is another outlet's. */
export const ARTICLE_CREDITS: readonly CreditPhrase[] = [
  ...phrases('en', 'end', [
    ['This story was produced by Grist and co-published with us.', 'grist.org'],
    [
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'theconversation.com',
    ],
    ['Reprinted with permission from Inside Climate News.', 'insideclimatenews.org'],
    [
      'This report was first published by ProPublica, a nonprofit newsroom that investigates abuses of power.',
      'propublica.org',
    ],
    ['Story courtesy of The Texas Tribune.', 'texastribune.org'],
    ['(c) 2026 Chicago Tribune. Distributed by Tribune Content Agency, LLC.', 'chicagotribune.com'],
    [
      'Visit The Seattle Times at www.seattletimes.com. Distributed by Tribune News Service.',
      'seattletimes.com',
    ],
    ['The Associated Press contributed to this article.', 'apnews.com'],
    [
      'Information from: The Des Moines Register, http://www.desmoinesregister.com',
      'desmoinesregister.com',
    ],
    ['Copyright 2026 NPR. To see more, visit https://www.npr.org.', 'npr.org'],
    ['Additional reporting by Reuters.', 'reuters.com'],
    ['— with reports from Agence France-Presse', 'afp.com'],
    [
      'This piece originally ran in High Country News and is shared through a partnership.',
      'hcn.org',
    ],
    ['A version of this article appeared first in The Guardian.', 'theguardian.com'],
    ['CNN’s Ann Bell and Tom Reed contributed to this report.', 'cnn.com'],
    [
      'The-CNN-Wire™ & © 2026 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
      'cnn.com',
    ],
    ['© 2026 AFP', 'afp.com'],
    ['Material from the Associated Press was used in this report.', 'apnews.com'],
    ['Via: Bloomberg', 'bloomberg.com'],
    ['(PTI)', 'ptinews.com'],
  ]),
  ...phrases('de', 'end', [
    ['Dieser Text erschien zuerst im Tagesspiegel.', 'tagesspiegel.de'],
    ['Quellen: dpa, Reuters', 'dpa.com'],
    ['(mit dpa)', 'dpa.com'],
    ['Dieser Artikel wurde zuerst auf netzpolitik.org veröffentlicht.', 'netzpolitik.org'],
    ['© dpa-infocom, dpa:260304-930-123456/1', 'dpa.com'],
    ['Mit Informationen von AFP und Reuters', 'afp.com'],
    ['jbe/dpa/AFP', 'dpa.com'],
    ['Der Beitrag ist im Original bei Correctiv erschienen.', 'correctiv.org'],
    ['(APA/Reuters)', 'apa.at'],
    ['Mit Agenturmaterial (dpa)', 'dpa.com'],
    ['Quelle: ntv.de, mau/dpa', 'dpa.com'],
    [
      'Dieser Artikel stammt aus einer Kooperation mit der Berliner Zeitung.',
      'berliner-zeitung.de',
    ],
  ]),
  ...phrases('fr', 'end', [
    ['Avec AFP et Reuters', 'afp.com'],
    ['(Source AFP)', 'afp.com'],
    ['© 2026 AFP', 'afp.com'],
    ['Cet article est paru initialement dans Le Temps.', 'letemps.ch'],
    [
      'Cet article a été republié à partir de The Conversation sous licence Creative Commons.',
      'theconversation.com',
    ],
    ['Article publié en partenariat avec Mediapart.', 'mediapart.fr'],
    ['Le Figaro avec AFP', 'afp.com'],
    ['Par Reuters', 'reuters.com'],
  ]),
  ...phrases('es', 'end', [
    ['Este artículo fue publicado originalmente en La Nación.', 'lanacion.com.ar'],
    ['Con información de Reuters', 'reuters.com'],
    ['(Con datos de EFE)', 'efe.com'],
    ['EFE', 'efe.com'],
    ['Este contenido se publicó originalmente en El Comercio.', 'elcomercio.pe'],
    ['Nota publicada originalmente por Infobae', 'infobae.com'],
    ['Con información de las agencias AP y AFP', 'apnews.com'],
    ['Tomado de: BBC Mundo', 'bbc.com'],
  ]),
  ...phrases('it', 'end', [
    ['Questo articolo è stato pubblicato originariamente su Il Post.', 'ilpost.it'],
    ['(Fonte: Adnkronos)', 'adnkronos.com'],
    ['Riproduzione riservata © Copyright ANSA', 'ansa.it'],
    ['Articolo tratto da la Repubblica', 'repubblica.it'],
    ['(ANSA).', 'ansa.it'],
    ['In collaborazione con Adnkronos', 'adnkronos.com'],
  ]),
  ...phrases('pt', 'end', [
    ['Com informações da Agência Brasil', 'agenciabrasil.ebc.com.br'],
    ['Publicado originalmente no O Globo.', 'oglobo.globo.com'],
    ['Fonte: Lusa', 'lusa.pt'],
  ]),
  ...phrases('ru', 'end', [
    ['Источник: ТАСС', 'tass.com'],
    ['По материалам РИА Новости', 'ria.ru'],
    ['Текст впервые опубликован на сайте «Медузы».', 'meduza.io'],
    ['По информации: «Интерфакс»', 'interfax.ru'],
  ]),
  ...phrases('uk', 'end', [
    ['Джерело: УНІАН', 'unian.ua'],
    ['За матеріалами: Радіо Свобода', 'rferl.org'],
    ['Матеріал вперше опубліковано на сайті «Українська правда».', 'pravda.com.ua'],
    ['За інформацією: Reuters', 'reuters.com'],
  ]),
  ...phrases('ko', 'end', [
    ['[출처: 연합뉴스]', 'yna.co.kr'],
    ['저작권자 ⓒ 뉴시스, 무단 전재 및 재배포 금지', 'newsis.com'],
    ['이 기사는 로이터 통신이 제공한 것입니다.', 'reuters.com'],
    ['출처 : 한겨레', 'hani.co.kr'],
  ]),
  ...phrases('ja', 'end', [
    ['（共同通信）', 'kyodonews.net'],
    ['提供：時事通信社', 'jiji.com'],
    ['この記事は朝日新聞からの転載です。', 'asahi.com'],
    ['出典：ロイター', 'reuters.com'],
  ]),
  ...phrases('zh', 'end', [
    ['（来源：新华网）', 'xinhuanet.com'],
    ['本文转载自澎湃新闻', 'thepaper.cn'],
    ['稿件来源：中国新闻网', 'chinanews.com'],
  ]),
  ...phrases('en', 'top', [
    [
      'LONDON, March 4 (Reuters) - The council of Oldersum voted on Monday evening to close the market hall.',
      'reuters.com',
    ],
    [
      'NEW YORK, March 4, 2026 /PRNewswire/ -- The council of Oldersum said that it would close the market hall.',
      'prnewswire.com',
    ],
    [
      'TOKYO, March 4 (Xinhua) -- The council of Oldersum voted on Monday evening to close the market hall.',
      'xinhuanet.com',
    ],
  ]),
  ...phrases('de', 'top', [
    [
      'Berlin (dpa/tmn) - Der Rat von Oldersum hat am Montag beschlossen, die Markthalle zu schließen.',
      'dpa.com',
    ],
    [
      'Wien. (apa/reu) Der Rat von Oldersum hat am Montag beschlossen, die Markthalle zu schließen.',
      'apa.at',
    ],
    [
      'München – dpa – Der Rat von Oldersum hat am Montag beschlossen, die Markthalle zu schließen.',
      'dpa.com',
    ],
  ]),
  ...phrases('fr', 'top', [
    [
      'PARIS (Reuters) - Le conseil a voté lundi soir la fermeture de la halle pour des travaux.',
      'reuters.com',
    ],
    [
      'Paris, 4 mars 2026 (AFP) - Le conseil a voté lundi soir la fermeture de la halle pour travaux.',
      'afp.com',
    ],
  ]),
  ...phrases('es', 'top', [
    [
      'Madrid, 4 mar (EFE).- El pleno acordó el lunes cerrar el mercado por obras hasta el otoño.',
      'efe.com',
    ],
    [
      'MADRID, 4 Mar. (EUROPA PRESS) - El pleno acordó el lunes cerrar el mercado por obras.',
      'europapress.es',
    ],
    [
      'Ciudad de México / AP.- El pleno acordó el lunes cerrar el mercado por obras hasta el otoño.',
      'apnews.com',
    ],
  ]),
  ...phrases('it', 'top', [
    [
      '(ANSA) - ROMA, 04 MAR - Il consiglio ha deciso lunedì di chiudere il mercato per lavori.',
      'ansa.it',
    ],
    [
      'Roma, 4 mar. (Adnkronos) - Il consiglio ha deciso lunedì di chiudere il mercato per lavori.',
      'adnkronos.com',
    ],
    [
      'AGI - Il consiglio ha deciso lunedì di chiudere il mercato per lavori fino all’autunno.',
      'agi.it',
    ],
  ]),
  ...phrases('ru', 'top', [
    [
      'МОСКВА, 4 марта. /ТАСС/. Совет решил в понедельник закрыть рынок на ремонт до осени.',
      'tass.com',
    ],
    [
      'МОСКВА, 4 мар — РИА Новости. Совет решил в понедельник закрыть рынок на ремонт до осени.',
      'ria.ru',
    ],
  ]),
  ...phrases('uk', 'top', [
    ['КИЇВ. 4 березня. УНН. Рада вирішила в понеділок закрити ринок на ремонт до осені.', 'unn.ua'],
    [
      'Київ. 4 березня. ІНТЕРФАКС-УКРАЇНА — Рада вирішила в понеділок закрити ринок на ремонт.',
      'interfax.com.ua',
    ],
  ]),
  ...phrases('ko', 'top', [
    ['(서울=뉴스1) 김민수 기자 = 시의회는 월요일 저녁 시장 건물을 수리하기로 했다.', 'news1.kr'],
  ]),
  ...phrases('ja', 'top', [
    ['【ロンドン時事】市議会は月曜日の夜、市場を改修のため閉鎖することを決めた。', 'jiji.com'],
  ]),
  ...phrases('zh', 'top', [
    ['新华社北京3月4日电（记者王明）市议会周一晚间决定关闭市场进行维修。', 'xinhuanet.com'],
    ['（中央社台北4日電）市議會週一晚間決定關閉市場進行整修，直到明年秋天。', 'cna.com.tw'],
    ['中新社北京3月4日电 市议会周一晚间决定关闭市场进行维修，直到明年秋天。', 'chinanews.com'],
  ]),
  ...phrases('en', 'end', [
    ['This article was supplied by Agence France-Presse.', 'afp.com'],
    ['First appeared in Undark. Shared under an agreement with the publisher.', 'undark.org'],
    ['Editor’s note: This story comes to us from KFF Health News.', 'kffhealthnews.org'],
    ['Read the full story at Bloomberg.', 'bloomberg.com'],
    ['With inputs from ANI', 'aninews.in'],
    ['Source: TechCrunch', 'techcrunch.com'],
  ]),
  ...phrases('en', 'top', [
    ['By Bloomberg News', 'bloomberg.com'],
    [
      'KYIV, Ukraine (AP) — The council voted on Monday evening to close the market hall for repairs.',
      'apnews.com',
    ],
  ]),
  ...phrases('de', 'end', [
    ['Mit Material von Reuters und AFP.', 'reuters.com'],
    ['Dieser Beitrag wurde ursprünglich von der Deutschen Welle veröffentlicht.', 'dw.com'],
    ['(epd)', 'epd.de'],
  ]),
  ...phrases('fr', 'end', [['Article initialement publié sur Slate.', 'slate.com']]),
  ...phrases('fr', 'top', [
    ['(AFP) - Le conseil a voté lundi soir la fermeture de la halle pour des travaux.', 'afp.com'],
  ]),
  ...phrases('es', 'end', [['Con información de Europa Press y EFE.', 'europapress.es']]),
  ...phrases('es', 'top', [
    [
      'Redacción Madrid, 4 mar (EFE).- El pleno acordó el lunes cerrar el mercado por obras.',
      'efe.com',
    ],
  ]),
  ...phrases('it', 'end', [['Fonte: Il Sole 24 Ore', 'ilsole24ore.com']]),
  ...phrases('ru', 'end', [['По материалам Reuters.', 'reuters.com']]),
  ...phrases('uk', 'end', [['Джерело: BBC News Україна', 'bbc.com']]),
  ...phrases('ko', 'top', [
    [
      '【서울=뉴시스】김민수 기자 = 시의회는 월요일 저녁 시장 건물을 수리하기로 했다.',
      'newsis.com',
    ],
  ]),
  ...phrases('ja', 'top', [
    [
      '［パリ　４日　ロイター］ 市議会は月曜日の夜、市場を改修のため閉鎖することを決めた。',
      'reuters.com',
    ],
  ]),
  ...phrases('zh', 'end', [['来源：人民日报', 'people.com.cn']]),
];

/** What another outlet was first to report is the story's origin, wherever the story says so. */
export const FIRST_REPORTED: readonly CreditPhrase[] = [
  ...phrases('en', 'body', [
    [
      'The plan, which was first revealed by the Financial Times, would cost nine million.',
      'ft.com',
    ],
  ]),
  ...phrases('es', 'body', [
    [
      'Tal como adelantó El Confidencial, la empresa ya se ha retirado del concurso.',
      'elconfidencial.com',
    ],
  ]),
  ...phrases('fr', 'body', [
    [
      'L’information a été révélée par Le Point mardi soir et confirmée par la mairie.',
      'lepoint.fr',
    ],
  ]),
  ...phrases('it', 'body', [
    ['Come anticipato da La Stampa, il mercato resterà chiuso fino all’autunno.', 'lastampa.it'],
  ]),
];

/** A single claim is another outlet's. */
export const CLAIM_CREDITS: readonly CreditPhrase[] = [
  ...phrases('en', 'body', [
    [
      'The mayor confirmed to The Guardian that no trader had been asked before the vote.',
      'theguardian.com',
    ],
    ['Traders earn a third less than before the storm, The Economist found.', 'economist.com'],
    [
      '“We had no choice,” she said in remarks to Politico published late on Sunday.',
      'politico.com',
    ],
    [
      'In a February interview with Rolling Stone, the architect called the roof a disgrace.',
      'rollingstone.com',
    ],
    [
      'Emails obtained by ProPublica show that the council knew about the leak in 2019.',
      'propublica.org',
    ],
    ['Speaking on CNN, the minister said that the province would pay its share of it.', 'cnn.com'],
    [
      'Asked about the bill by the BBC, a spokesman said that talks were still going on.',
      'bbc.com',
    ],
    [
      'The hall may never open again, Axios reports, citing two people on the council.',
      'axios.com',
    ],
    [
      'She wrote in an op-ed in The Washington Post that the hall should be torn down.',
      'washingtonpost.com',
    ],
  ]),
  ...phrases('de', 'body', [
    [
      '„Wir hatten keine Wahl“, sagte die Bürgermeisterin der „Süddeutschen Zeitung“.',
      'sueddeutsche.de',
    ],
    [
      'Das berichtet der „Spiegel“ unter Berufung auf interne Papiere der Verwaltung.',
      'spiegel.de',
    ],
    ['Nach Informationen der „Zeit“ wusste der Rat seit zwei Jahren von dem Schaden.', 'zeit.de'],
    [
      'Im Interview mit dem Deutschlandfunk nannte der Architekt das Dach eine Schande.',
      'deutschlandfunk.de',
    ],
    ['Wie die „Welt“ berichtet, soll die Sanierung mehr als neun Millionen kosten.', 'welt.de'],
    [
      'Laut einem Bericht der „Frankfurter Allgemeinen Zeitung“ zahlt das Land ein Drittel.',
      'faz.net',
    ],
    [
      'Der Minister bestätigte gegenüber dem WDR, dass über die Summe noch verhandelt wird.',
      'wdr.de',
    ],
    ['„Das Geld reicht nicht“, so der Kämmerer im ZDF-Morgenmagazin am Montag.', 'zdf.de'],
    [
      'Einem Bericht des „Handelsblatts“ zufolge steigt das Land aus der Förderung aus.',
      'handelsblatt.com',
    ],
    ['Dem Sender n-tv sagte sie, dass die Händler vor dem Bahnhof stehen werden.', 'n-tv.de'],
  ]),
  ...phrases('fr', 'body', [
    [
      '« Nous n’avions pas le choix », a déclaré la maire au Monde dans un entretien.',
      'lemonde.fr',
    ],
    [
      'Selon les informations de Mediapart, le conseil connaissait la fuite depuis 2019.',
      'mediapart.fr',
    ],
    ['Le ministre a confirmé à l’AFP que la région paierait un tiers de la somme.', 'afp.com'],
    ['Dans une interview accordée au Figaro, l’architecte parle d’une honte.', 'lefigaro.fr'],
    ['Invité de BFMTV lundi matin, le ministre a promis une réponse rapide.', 'bfmtv.com'],
    [
      'Le chantier coûterait neuf millions, révèle Libération dans son édition de lundi.',
      'liberation.fr',
    ],
    [
      'D’après une enquête du Parisien, les commerçants n’ont jamais été consultés.',
      'leparisien.fr',
    ],
    [
      'Interrogé par franceinfo, le maire n’a pas voulu donner de date de réouverture.',
      'francetvinfo.fr',
    ],
    [
      '« C’est une honte », s’est emporté l’architecte sur France Inter lundi matin.',
      'radiofrance.fr',
    ],
    [
      'Comme le rapporte Ouest-France, les étals seront installés devant la gare.',
      'ouest-france.fr',
    ],
  ]),
  ...phrases('es', 'body', [
    ['“No había otra opción”, dijo la alcaldesa en una entrevista con El País.', 'elpais.com'],
    [
      'Según publica El Mundo, el ayuntamiento conocía la gotera desde hace dos años.',
      'elmundo.es',
    ],
    ['El ministro confirmó a EFE que la provincia pagará un tercio de las obras.', 'efe.com'],
    ['La obra costaría nueve millones, según informó el diario La Vanguardia.', 'lavanguardia.com'],
    [
      'En declaraciones a la Cadena SER, el arquitecto calificó el techo de vergüenza.',
      'cadenaser.com',
    ],
    [
      'De acuerdo con una investigación de elDiario.es, nadie consultó a los vendedores.',
      'eldiario.es',
    ],
    ['El alcalde explicó a RTVE que el mercado no abrirá antes del otoño.', 'rtve.es'],
    ['Así lo aseguró en una entrevista concedida a Clarín la directora del mercado.', 'clarin.com'],
    [
      'Fuentes consultadas por Reuters señalan que aún no hay acuerdo sobre la suma.',
      'reuters.com',
    ],
  ]),
  ...phrases('it', 'body', [
    [
      '«Non avevamo scelta», ha detto la sindaca in un’intervista al Corriere della Sera.',
      'corriere.it',
    ],
    [
      'Secondo quanto riporta la Repubblica, il consiglio sapeva del danno da due anni.',
      'repubblica.it',
    ],
    ['Il ministro ha confermato all’ANSA che la regione pagherà un terzo della somma.', 'ansa.it'],
    ['Lo scrive La Stampa, che cita due documenti interni dell’amministrazione.', 'lastampa.it'],
    [
      'Come riferisce il Sole 24 Ore, i lavori costerebbero più di nove milioni.',
      'ilsole24ore.com',
    ],
    ['Intervistato da Rai News, l’architetto ha definito il tetto una vergogna.', 'rainews.it'],
    ['Ai microfoni di Sky TG24 il sindaco ha promesso una risposta entro maggio.', 'tg24.sky.it'],
    [
      'Stando a un’inchiesta del Fatto Quotidiano nessuno ha consultato i commercianti.',
      'ilfattoquotidiano.it',
    ],
  ]),
  ...phrases('pt', 'body', [
    ['“Não havia escolha”, disse a prefeita em entrevista à Folha de S.Paulo.', 'folha.uol.com.br'],
    ['O ministro confirmou à Lusa que a província vai pagar um terço das obras.', 'lusa.pt'],
  ]),
  ...phrases('ru', 'body', [
    ['Об этом сообщает «Коммерсантъ» со ссылкой на источник в администрации.', 'kommersant.ru'],
    ['«Выбора у нас не было», — рассказала мэр в интервью РБК в понедельник.', 'rbc.ru'],
    ['Министр сообщил ТАСС, что область заплатит треть нужной суммы.', 'tass.com'],
    ['Как пишет The New York Times, ремонт обойдется более чем в девять миллионов.', 'nytimes.com'],
    ['По данным «Медузы», совет знал о протечке уже два года.', 'meduza.io'],
  ]),
  ...phrases('uk', 'body', [
    ['Про це повідомляє «Українська правда» з посиланням на джерело в раді.', 'pravda.com.ua'],
    ['«Вибору не було», — сказала мерка в інтерв’ю Радіо Свобода в понеділок.', 'rferl.org'],
    ['Про це міністр розповів у коментарі Суспільному в понеділок увечері.', 'suspilne.media'],
    ['Як пише Bloomberg, ремонт обійдеться більш ніж у дев’ять мільйонів.', 'bloomberg.com'],
  ]),
  ...phrases('ko', 'body', [
    ['시장은 연합뉴스와의 통화에서 상인들에게 묻지 않았다고 말했다.', 'yna.co.kr'],
    ['로이터 통신에 따르면 공사비는 900만 달러를 넘을 것으로 보인다.', 'reuters.com'],
    ['뉴욕타임스(NYT)는 시의회가 2년 전부터 누수를 알았다고 보도했다.', 'nytimes.com'],
  ]),
  ...phrases('ja', 'body', [
    ['ロイター通信によると、改修費は900万ドルを超える見通しだ。', 'reuters.com'],
    ['米紙ニューヨーク・タイムズは、市議会が2年前から雨漏りを知っていたと報じた。', 'nytimes.com'],
    ['市長は共同通信の取材に対し、商店主には相談しなかったと述べた。', 'kyodonews.net'],
  ]),
  ...phrases('zh', 'body', [
    ['据路透社报道，维修费用将超过九百万美元，市议会两年前就已知情。', 'reuters.com'],
    ['市长在接受新华社记者采访时表示，没有人事先征求过商户的意见。', 'xinhuanet.com'],
    ['《纽约时报》援引知情人士的话称，该省只愿意支付三分之一的费用。', 'nytimes.com'],
  ]),
  ...phrases('en', 'body', [
    [
      'In an appearance on MSNBC on Sunday, the senator called the vote a disgrace to the town.',
      'msnbc.com',
    ],
    [
      'Documents seen by Reuters show that the repair was put off three times since 2019.',
      'reuters.com',
    ],
    [
      'The Washington Post previously reported that the roof had been failing for years.',
      'washingtonpost.com',
    ],
    [
      'As the Boston Globe noted this week, no other town has waited this long for repairs.',
      'bostonglobe.com',
    ],
    [
      'A Wall Street Journal investigation found that the builder had been fined before.',
      'wsj.com',
    ],
    ['“It will be fine,” he texted a reporter for Politico late on Tuesday night.', 'politico.com'],
  ]),
  ...phrases('de', 'body', [
    [
      'Zuvor hatte der „Spiegel“ über die Pläne berichtet, den Markt ganz zu schließen.',
      'spiegel.de',
    ],
    ['Der „Bild“-Zeitung sagte der Minister, das Land werde ein Drittel zahlen.', 'bild.de'],
    [
      'Nach Recherchen von NDR, WDR und „Süddeutscher Zeitung“ war der Schaden bekannt.',
      'sueddeutsche.de',
    ],
    ['Gegenüber der Nachrichtenagentur Reuters wollte sich die Firma nicht äußern.', 'reuters.com'],
    ['„Das ist eine Schande“, sagte der Architekt im Deutschlandfunk.', 'deutschlandfunk.de'],
  ]),
  ...phrases('fr', 'body', [
    ['Selon Le Canard enchaîné cité par l’AFP, le maire savait tout depuis deux ans.', 'afp.com'],
    ['« On nous a oubliés », confie un commerçant au Parisien.', 'leparisien.fr'],
    ['La mairie, contactée par Le Monde, n’a pas souhaité répondre à nos confrères.', 'lemonde.fr'],
  ]),
  ...phrases('es', 'body', [
    ['El alcalde dijo a Reuters que el mercado no abrirá antes del otoño próximo.', 'reuters.com'],
    ['Según el diario Clarín, la obra costará más de nueve millones de pesos.', 'clarin.com'],
    [
      'En una entrevista con la BBC, la arquitecta habló de una vergüenza para la ciudad.',
      'bbc.com',
    ],
    ['El portal Infobae publicó el lunes los correos internos del ayuntamiento.', 'infobae.com'],
  ]),
  ...phrases('it', 'body', [
    [
      'Il sindaco lo ha spiegato al Messaggero, parlando di una scelta obbligata.',
      'ilmessaggero.it',
    ],
    ['Secondo il Corriere della Sera i lavori costeranno più di nove milioni.', 'corriere.it'],
    ['«È una vergogna», ha detto l’architetto a Repubblica.', 'repubblica.it'],
  ]),
  ...phrases('ru', 'body', [
    ['Как сообщило агентство «Интерфакс», ремонт начнется в марте следующего года.', 'interfax.ru'],
    ['Мэр рассказала «Ведомостям», что с торговцами никто не говорил.', 'vedomosti.ru'],
  ]),
  ...phrases('uk', 'body', [
    ['За даними «Української правди», рада знала про протікання вже два роки.', 'pravda.com.ua'],
  ]),
  ...phrases('ko', 'body', [
    ['AP통신은 시의회가 2년 전부터 누수를 알고 있었다고 보도했다.', 'apnews.com'],
    ['워싱턴포스트(WP)에 따르면 공사비는 900만 달러를 넘는다.', 'washingtonpost.com'],
  ]),
  ...phrases('ja', 'body', [
    ['ＮＨＫの取材に対し、市長は商店主に相談しなかったことを認めた。', 'nhk.or.jp'],
  ]),
  ...phrases('zh', 'body', [
    ['彭博社援引知情人士报道称，该省只愿意支付三分之一的费用。', 'bloomberg.com'],
    ['據《南華早報》報道，市議會兩年前就已經知道屋頂漏水。', 'scmp.com'],
  ]),
];
