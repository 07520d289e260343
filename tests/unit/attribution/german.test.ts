import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Attribution, Span } from '../../../lib/model';
import { readMarkup } from '../../gold/markup';

const read = (text: string): Attribution[] => attribute(articleFromText(text, { lang: 'de' }));

/** The words of spans without the marks at their edges, which no reader would miss. */
const words = (text: string, spans: readonly Span[]) =>
  spans.map((span) => text.slice(...span).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

function expectMarked(marked: string): void {
  const { text, statements } = readMarkup(marked);
  const found = read(text).map(({ source, cue, content }) => ({
    source: words(text, source),
    cue: words(text, cue),
    content: words(text, content),
  }));
  const wanted = [...statements.values()].map(({ source, cue, content }) => ({
    source: words(text, source),
    cue: words(text, cue),
    content: words(text, content),
  }));
  expect(found).toEqual(wanted);
}

describe('German statements', () => {
  it.each([
    [
      'source first, dass',
      '{s1 Der Minister} {c1 sagte} am Montag, {t1 dass die Brücke im Herbst öffnet}.',
    ],
    ['source first, Konjunktiv', '{s1 Anna Berg} {c1 meinte}, {t1 das sei ein Anfang}.'],
    ['source last, Konjunktiv', '{t1 Die Brücke sei sicher}, {c1 betonte} {s1 der Bürgermeister}.'],
    ['cue in the middle', '{t1 Die Lage}, {c1 sagte} {s1 sie}, {t1 sei ernst}.'],
    ['quotation first', '{t1 „Wir haben gewartet und gewartet“}, {c1 sagte} {s1 Otto Pfaff}.'],
    [
      'quotation on both sides',
      '{t1 „Wir haben lange gewartet“}, {c1 sagte} {s1 Pfaff}. {t1 „Keiner kam.“}',
    ],
    ['quotation after a colon', '{s1 Pfaff} {c1 ergänzte}: {t1 „Keiner kam uns helfen.“}'],
    ['guillemets inwards', '{t1 »Wir haben gewartet«}, {c1 sagte} {s1 Pfaff}.'],
    ['guillemets outwards', '{t1 «Wir haben lange gewartet»}, {c1 sagte} {s1 Pfaff}.'],
    ['straight marks', '{t1 "Wir haben lange gewartet"}, {c1 sagte} {s1 Pfaff}.'],
    ['nested marks', '{s1 Pfaff} {c1 sagte}: {t1 „Er rief ‚Halt!‘ und lief davon.“}'],
    [
      'separable prefix',
      '{s1 Die Polizei} {c1 teilte} am Abend {c1 mit}, {t1 der Fahrer sei geflohen}.',
    ],
    [
      'separable prefix, inverted',
      '{t1 Der Fahrer sei geflohen}, {c1 teilte} {s1 die Polizei} {c1 mit}.',
    ],
    ['perfect', '{s1 Die Kanzlerin} {c1 hat angekündigt}, {t1 die Steuern zu senken}.'],
    [
      'pluperfect, verb last',
      '{s1 Sie} {c1 hatte} der Zeitung {c1 gesagt}, {t1 es gebe keinen Streit}.',
    ],
    ['laut', '{c1 Laut} {s1 Polizei} {t1 war der Fahrer betrunken}.'],
    ['nach Angaben', '{c1 Nach Angaben} {s1 der Feuerwehr} {t1 wurde niemand verletzt}.'],
    [
      'nach Angaben von, in the middle',
      '{t1 Das Feuer brach} {c1 nach Angaben von} {s1 Augenzeugen} {t1 im Keller aus}.',
    ],
    [
      'nach with a document',
      '{c1 Nach} {s1 einem Bericht der Rundschau} {t1 fehlen drei Milliarden Euro}.',
    ],
    ['zufolge', '{s1 Dem Verband} {c1 zufolge} {t1 fehlen tausend Pflegekräfte}.'],
    ['so, after the clause', '{t1 Die Ernte sei verloren}, {c1 so} {s1 der Bauernverband}.'],
    [
      'wie … mitteilte',
      '{c1 Wie} {s1 die Behörde} {c1 mitteilte}, {t1 bleibt die Straße gesperrt}.',
    ],
    ['hieß es', '{t1 Die Straße bleibe gesperrt}, {c1 hieß es}.'],
    [
      'heißt es in a document',
      'In {s1 dem Gutachten} {c1 heißt es}, {t1 die Balken seien morsch}.',
    ],
    ['nobody named', '{c1 Es wird vermutet}, {t1 dass ein Kabel schmorte}.'],
    ['infinitive with zu', '{s1 Der Konzern} {c1 versprach}, {t1 alle Stellen zu erhalten}.'],
    ['object', '{s1 Die Opposition} {c1 kritisierte} {t1 den Beschluss als „Zumutung“}.'],
    ['prepositional object', '{s1 Der Verband} {c1 warnte vor} {t1 einer Zunahme der Unfälle}.'],
    [
      'apposition before the verb',
      '{s1 Vera Kurz, Sprecherin der Bahn}, {c1 sagte}, {t1 der Zug fahre wieder}.',
    ],
    [
      'apposition after the verb',
      '{t1 Der Zug fahre wieder}, {c1 sagte} {s1 Vera Kurz, Sprecherin der Bahn}.',
    ],
    [
      'relative clause at the source',
      '{t1 „Das war knapp für uns alle“}, {c1 sagte} {s1 Kurz, die den Einsatz leitete}.',
    ],
    ['addressee in front', 'Der Zeitung {c1 sagte} {s1 Müller}: {t1 „Wir haben geschlafen.“}'],
    [
      'two verbs, one source',
      '{s1+2 Sie} {c1 lobte} {t1 die Helfer} und {c2 kritisierte} {t2 die Behörden}.',
    ],
    [
      'a run in the Konjunktiv',
      '{s1+2 Die Polizei} {c1 erklärte}, {t1 der Fahrer sei geflohen}. {t2 Er habe Papiere zurückgelassen. Man suche ihn noch}.',
    ],
    ['a reference back', '{t1 Die Brücke ist gesperrt}. Das {c1 teilte} {s1 die Stadt} {c1 mit}.'],
    ['angeblich', '{t1 Der Mann hat} {c1 angeblich} {t1 das Geld versteckt}.'],
    ['sollen with a perfect infinitive', '{t1 Er} {c1 soll} {t1 das Geld unterschlagen haben}.'],
    ['a passive that accuses', 'Ihm {c1 wird vorgeworfen}, {t1 Geld gestohlen zu haben}.'],
    [
      'a second verb without subject',
      '{s1 Beobachter} zählten nach, {c1 kamen} aber {c1 zum Ergebnis}, {t1 dass die Wahl frei war}.',
    ],
    [
      'a predicate with dazu',
      '{s1 Das Amt} {c1 rät dazu}, {t1 „jede Reise sorgfältig zu planen“}.',
    ],
    [
      'a quotation in the next sentence',
      '{s1 Sie} {c1 fügte hinzu}. {t1 „Wir werden noch lange hier sein.“}',
    ],
    ['an offer', '{s1 Ein Sprecher der Bahn} {c1 bot an}, {t1 die Karten zu erstatten}.'],
    [
      'time before the verb',
      'Nach dem Unfall {c1 forderten} {s1 die Anwohner}, {t1 die Straße zu sperren}.',
    ],
    [
      'a correlate belongs to the cue',
      '{s1 Der Verband} {c1 geht} nach einem Gespräch mit der Stadt {c1 davon aus}, {t1 dass der Markt bleibt}.',
    ],
    [
      'a prefix behind an insertion',
      '{s1 Die Reederei} {c1 geht} nach dem Treffen in Emden, dem dritten, {c1 davon aus}, {t1 dass die Fähre fährt}.',
    ],
    [
      'a participle written apart',
      '{s1 Der Verein} {c1 hat} am Abend {c1 bekannt gegeben}, {t1 dass der Trainer geht}.',
    ],
    [
      'a perfect at the end of a clause',
      'Anlass war ein Brief, in dem {s1 sie} {c1 geschrieben hatte}, {t1 sie habe nie davon gehört}.',
    ],
    [
      'a modal verb',
      '{s1 Die Leiterin} {c1 musste einräumen}, {t1 dass die Akten verschwunden sind}.',
    ],
    ['linking e of the verb', '{s1 Sie} {c1 bezeichnet} {t1 den Umbau als Irrweg}.'],
    [
      'a noun of saying with its owner',
      '{c1 Die Forderung} {s1 der Gewerkschaft}, {t1 die Löhne sofort zu erhöhen}, fand wenig Gehör.',
    ],
    [
      'a noun of saying with a possessive',
      'Am Ende blieb {s1 ihre} {c1 Warnung}, {t1 dass der Damm nicht halten werde}.',
    ],
    [
      'a noun of saying that completes the verb',
      'Am Freitag zog {s1 der Händler} sein Angebot {c1 mit der Begründung} zurück, {t1 der Markt sei zu klein}.',
    ],
    [
      'a clause before a colon',
      '{s1 Die Ministerin} winkte ab{c1 :} {t1 „Dafür haben wir kein Geld.“}',
    ],
    [
      'a run after somebody who acts',
      '{s1 Das Gericht} wies die Klage ab. {t1 Der Vertrag sei gültig}.',
    ],
    [
      'a run with a sentence in between',
      '{s1+2 Die Pächterin} {c1 klagte}, {t1 das Wasser fehle}. Im Mai fiel kein Regen. {t2 Man habe die Tiere verkauft}.',
    ],
    [
      'a run in a verb that no list knows',
      '{s1+2 Der Verband} {c1 widersprach}: {t1 Die Zahlen seien alt}. {t2 Die Stadt verharmlose das Problem}.',
    ],
    [
      'a plural that stands in for the Konjunktiv I',
      '{s1+2 Er} {c1 sagte}, {t1 es sei zu spät}. {t2 Die Händler hätten längst geschlossen}.',
    ],
    [
      'a document behind the verb',
      'So {c1 heißt es} in {s1 dem Schreiben} wörtlich: {t1 „Das Amt hat nie geantwortet.“}',
    ],
    [
      'what goes forth from a document',
      'Aus {s1 dem Bericht des Rechnungshofs} {c1 geht hervor}, {t1 dass die Kosten steigen}.',
    ],
    [
      'wie es in a document heißt',
      '{c1 Wie es} in {s1 einer Mitteilung der Stadt} {c1 heißt}, {t1 bleibt das Bad geschlossen}.',
    ],
    [
      'wie aus a group verlautete',
      '{c1 Wie} aus {s1 Kreisen der Koalition} {c1 verlautete}, {t1 wird das Gesetz verschoben}.',
    ],
    [
      'wie, with a place and an apposition',
      '{c1 Wie} {s1 die Leiterin des Büros in Köln, Anna Berg}, {c1 mitteilte}, {t1 wird das Gesetz verschoben}.',
    ],
    [
      'a passive without subject',
      'Zunächst {c1 war vermutet worden}, {t1 dass ein Kabel schmorte}.',
    ],
    [
      'a second participle',
      '{s1+2 Die Händler} {c1 haben dazu aufgerufen}, {t1 Wasser zu sparen}, und {c2 angekündigt}, {t2 man werde die Becken leeren}.',
    ],
    [
      'a subordinate clause in front of what is said',
      '{t1 Als die Retter eintrafen, brannte das Dach}, {c1 teilte} {s1 die Feuerwehr} {c1 mit}.',
    ],
    ['ihrer Meinung nach', '{t1 Die Brücke ist} {s1 ihrer} {c1 Meinung nach} {t1 zu schmal}.'],
    ['a name of nobility', '{s1 Von der Linden} {c1 betonte}, {t1 die Bahn sei pünktlich}.'],
    [
      'a reference back to a name',
      '{t1 Die Stadt baut ein Bad}. Dies {c1 gab} {s1 Anna Berg} in Köln {c1 bekannt}.',
    ],
    [
      'a reference back by a correlate',
      '{t1 Die Fähre fährt wieder}. {c1 Davon geht} {s1 Anna Berg, die Leiterin der Werft}, {c1 aus}.',
    ],
    [
      'speech that goes on behind a semicolon',
      '{s1 Sie} {c1 sagte}, {t1 dass es spät sei; die Bahn habe sie überrascht}.',
    ],
    [
      'an object that is a list',
      '{s1 Er} {c1 bezeichnete} {t1 den Plan als Gemisch aus guten Ideen, leeren Worten und alten Fehlern}.',
    ],
    ['a judgement with für', '{s1 Das Institut} {c1 hält} {t1 die Daten} {c1 für} {t1 belastbar}.'],
    ['a judgement with als', '{s1 Der Verband} {c1 sieht} {t1 den Umbau als großen Fehler}.'],
    [
      'an infinitive that opens with a place',
      '{s1 Die Stadt} {c1 kündigte an}, {t1 bis zum Sommer ein Bad zu bauen}.',
    ],
    [
      'a genitive without article',
      '{s1 Berichten örtlicher Medien} {c1 zufolge} {t1 sind drei Dörfer ohne Strom}.',
    ],
    ['a headline with a colon', '{s1 Polizei}{c1 :} {t1 Fahrer war betrunken}'],
  ])('%s', (_, marked) => expectMarked(marked));

  it.each([
    ['a scare quote', 'Die „Königin der Nacht“ blüht seit gestern im Botanischen Garten.'],
    ['a title', 'Der Film „Niemand kam zurück“ läuft ab Donnerstag.'],
    ['a wish of the writer', 'Hoffentlich regnet es morgen nicht wieder so stark.'],
    ['a natural force', 'Das Erdbeben forderte mehr als hundert Todesopfer.'],
    ['another verb by its prefix', 'Die Forscher werteten die Daten von 640 Flächen aus.'],
    ['a plan', 'Die Brücke soll im Herbst wieder geöffnet werden.'],
    ['an adjective', 'Die erklärten Ziele des Vereins blieben unverändert.'],
    [
      'a modal Konjunktiv of the writer',
      'Der Konzern baut um. Kunden könnten dann nur noch im Netz bestellen.',
    ],
    ['an adjective behind das', 'Das erklärte Ziel ist der Frieden.'],
    ['a plural object in front', 'Zwölf Todesopfer forderte ein Sturm im Norden.'],
    ['another use of hervorgehen', 'Das Team ging als Sieger aus dem Turnier hervor.'],
    ['a noun of saying without clause', 'Die Forderung der Gewerkschaft fand wenig Gehör.'],
    [
      'a passive subject that speaks no run',
      'Der Fahrer wurde verhaftet. Die Ursache sei noch offen.',
    ],
    ['Konjunktiv of a wish', 'Es lebe der Frühling, und der Sommer komme bald.'],
  ])('does not count: %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('German speakers', () => {
  const speakers = (text: string) => read(text).map(({ speaker }) => speaker?.name ?? null);

  it.each([
    [
      'family name later',
      'Ministerin Anna Berg sagte, es sei Zeit. Berg betonte, man warte.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'pronoun',
      'Ministerin Anna Berg sagte, es sei Zeit. Sie betonte, man warte.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'post',
      'Trainer Goran Matić sagte, es sei Zeit. Der Trainer betonte, man warte.',
      ['Goran Matić', 'Goran Matić'],
    ],
    [
      'another word for the post',
      'Trainer Goran Matić sagte, es sei Zeit. Der Coach betonte, man warte.',
      ['Goran Matić', 'Goran Matić'],
    ],
    [
      'genitive of a name',
      'Trainer Goran Matić sagte, es sei Zeit. Nach Angaben Matićs ist der Platz nass.',
      ['Goran Matić', 'Goran Matić'],
    ],
    [
      'two of one family name',
      'Richterin Eva Lang sagte, es sei Zeit. Anwalt Jan Lang sagte, es sei zu früh. Lang betonte, man warte.',
      ['Eva Lang', 'Jan Lang', 'Jan Lang'],
    ],
    [
      'a pronoun of the other gender',
      'Ministerin Anna Berg sagte, es sei Zeit. Er betonte, man warte.',
      ['Anna Berg', null],
    ],
    ['unnamed spokesperson', 'Ein Sprecher des Ministeriums sagte, es sei Zeit.', ['Ministerium']],
    [
      'a document and its issuer',
      'Laut einem Gutachten der Sparkasse fehlen zwei Millionen Euro.',
      ['Sparkasse'],
    ],
    ['a group', 'Anwohner sagten, es sei laut gewesen.', [null]],
    [
      'a noun for a person that no list knows',
      'Der Wattführer Jan Otto sagte, es sei Zeit. Otto betonte, man warte.',
      ['Jan Otto', 'Jan Otto'],
    ],
    [
      'a possessive',
      'Richter Jan Otto sagte, es sei Zeit. Seiner Meinung nach ist die Brücke zu schmal.',
      ['Jan Otto', 'Jan Otto'],
    ],
    [
      'a post that both genders share',
      'Die Beauftragte Eva Lang sagte, es sei Zeit. Sie betonte, man warte.',
      ['Eva Lang', 'Eva Lang'],
    ],
    [
      'a name with a place behind it',
      'Die Biologin Eva Lang von der Hochschule Ahlen sagte, es sei Zeit.',
      ['Eva Lang'],
    ],
    [
      'a kind of body that the one before is not',
      'Der Konzern Tallheim sagte, es sei Zeit. Die Gewerkschaft betonte, man warte.',
      ['Konzern Tallheim', 'Gewerkschaft'],
    ],
    ['words for reports are nobody', 'Nach Behördenangaben ist die Straße frei.', [null]],
    [
      'somebody named in between',
      'Richterin Eva Lang sagte, es sei Zeit. Zeuge Jan Otto Moor kam herein. Er sagte, er habe nichts gesehen.',
      ['Eva Lang', 'Jan Otto Moor'],
    ],
  ])('%s', (_, text, names) => expect(speakers(text)).toEqual(names));

  it('keeps the post of a speaker', () => {
    expect(
      read('Sabine Ried, Bürgermeisterin von Altenfurt, sagte, es sei Zeit.')[0]?.speaker,
    ).toEqual({
      name: 'Sabine Ried',
      role: 'Bürgermeisterin von Altenfurt',
    });
  });

  it.each([
    ['official', 'Die Polizei sagte, es sei Zeit.'],
    ['official', 'Der Sprecher des Innenministeriums, Jan Otto, sagte, es sei Zeit.'],
    ['official', 'Innenminister Karl Wolf sagte, es sei Zeit.'],
    ['organisation', 'Die Gewerkschaft sagte, es sei Zeit.'],
    ['media', 'Wie die Rundschau berichtet, ist die Brücke gesperrt.'],
    ['document', 'Laut einer Studie der Hochschule wächst der Wald.'],
    ['person', 'Der Rentner Otto Pfaff sagte, es sei Zeit.'],
    ['anonymous', 'Aus Koalitionskreisen verlautete, es sei Zeit.'],
    ['unattributed', 'Angeblich ist die Brücke gesperrt.'],
  ])('class %s', (sourceClass, text) => expect(read(text)[0]?.sourceClass).toBe(sourceClass));
});
