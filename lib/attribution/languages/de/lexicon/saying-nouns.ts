import { formsOf } from './inflect';
import { remembered } from './remembered';

/** Nouns of saying and thinking whose clause is what is said: *die Forderung, …*, *mit der Begründung, …*. */
const SAYING_NOUN = new RegExp(
  '(' +
    'aussage|äußerung|behauptung|begründung|bemerkung|hinweis|andeutung|ankündigung|anweisung|anordnung|' +
    'appell|aufforderung|aufruf|bitte|befürchtung|sorge|furcht|hoffnung|erwartung|ansicht|auffassung|meinung|' +
    'überzeugung|einschätzung|standpunkt|these|annahme|vermutung|zweifel|einwand|einwänden|vorwurf|vorwürfen?|' +
    'kritik|klage|beschwerde|anschuldigung|beschuldigung|unterstellung|anklage|forderung|verlangen|vorschlag|vorschläge|empfehlung|' +
    'versprechen|zusage|zusicherung|drohung|warnung|eingeständnis|geständnis|mitteilung|meldung|nachricht|' +
    'botschaft|gerüchte?n?|spekulation|prognose|antwort|argument|feststellung|dementi|berichte?|worte?n?|satz|vorgabe|befehl' +
    ')(e|en|n|s|es)?$',
  'i',
);

/** Whether a noun, compounds among them, names a saying or thought. */
export const isSayingNoun = remembered((noun): boolean => SAYING_NOUN.test(noun));

const LIGHT_VERBS = [
  'äußern',
  'machen',
  'stellen',
  'richten',
  'hegen',
  'erteilen',
  'wiederholen',
  'bekräftigen',
  'unterbreiten',
  'erheben erhebt erhob erhoben',
  'vertreten vertritt vertrat vertreten',
  'geben gibt gab gegeben',
  'bringen bringt brachte gebracht',
  'vor|bringen bringt brachte gebracht',
  'aus|sprechen spricht sprach gesprochen',
  'aus|drücken',
  'an|schließen schließt schloss geschlossen',
].map(formsOf);

/** Verb forms that only carry a noun of saying: *erhob den Vorwurf*, *hat die Hoffnung geäußert*. */
export const LIGHT: ReadonlySet<string> = new Set(
  LIGHT_VERBS.flatMap(({ present, preterite, participle }) => [
    ...present,
    ...preterite,
    participle,
  ]),
);
