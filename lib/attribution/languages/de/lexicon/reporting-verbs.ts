import { formsOf, type Forms } from './inflect';

/**
 * What a verb of saying or thinking takes as its content:
 * - `clause`: *dass* …, a clause in Konjunktiv, an infinitive with *zu*, or a quotation;
 * - `object`: the above, and a plain object (*kritisierte den Beschluss*);
 * - `weak`: a clause with *dass* or Konjunktiv, or a quotation, and nothing less: the verb has other uses.
 */
export type Complement = 'clause' | 'object' | 'weak';

export interface ReportingVerb extends Forms {
  complement: Complement;
  /** The pronominal adverb or preposition without which the verb is another one: *davon* of *ausgehen*. */
  correlate: string | null;
}

const CLAUSE = `sagen erklären mit|teilen berichten betonen meinen behaupten versichern
aus|sagen ergänzen erläutern an|merken unterstreichen argumentieren antworten entgegnen erwidern
kontern twittern posten mutmaßen urteilen resümieren bilanzieren konstatieren folgern schlussfolgern
beteuern drohen melden spekulieren klagen jubeln scherzen fragen erzählen schildern dar|legen hinzu|fügen glauben
hoffen kommentieren an|deuten bekräftigen witzeln spotten wettern schimpfen poltern wiederholen
verlautbaren formulieren begründen nach|legen aus|führen präzisieren mahnen frotzeln raunen
bekunden besagen prophezeien klar|stellen richtig|stellen heraus|stellen notieren vermerken beichten
orakeln unken lästern höhnen beharren insistieren an|mahnen geloben garantieren ermahnen
ein|werfen|wirft|warf|geworfen
vor|bringen|bringt|brachte|gebracht
an|nehmen|nimmt|nahm|genommen
bekennen|bekennt|bekannte|bekannt
zu|gestehen|gesteht|gestand|gestanden
hervor|gehen|geht|ging|gegangen
an|geben|gibt|gab|gegeben
zu|geben|gibt|gab|gegeben
bekannt|geben|gibt|gab|gegeben
schreiben|schreibt|schrieb|geschrieben
hervor|heben|hebt|hob|gehoben
gestehen|gesteht|gestand|gestanden
ein|gestehen|gesteht|gestand|gestanden
denken|denkt|dachte|gedacht
fort|fahren|fährt|fuhr|gefahren
verlauten|verlautet|verlautete|verlautet
schwören|schwört|schwor|geschworen
raten|rät|riet|geraten
hin|weisen|weist|wies|gewiesen
zusammen|fassen`;

const OBJECT = `bestätigen ein|räumen an|kündigen verkünden fordern verlangen kritisieren beklagen
bemängeln bedauern begrüßen befürchten fürchten vermuten schätzen prognostizieren beanstanden monieren
dementieren leugnen bezweifeln zu|sichern zu|sagen warnen appellieren empfehlen loben rügen
vermelden offenbaren enthüllen fest|stellen verdächtigen beschuldigen widersprechen
auf|fordern plädieren vor|schlagen|schlägt|schlug|geschlagen
auf|rufen|ruft|rief|gerufen
vor|werfen|wirft|warf|geworfen
bestreiten|bestreitet|bestritt|bestritten
zurück|weisen|weist|wies|gewiesen
versprechen|verspricht|versprach|versprochen
bitten|bittet|bat|gebeten
widersprechen|widerspricht|widersprach|widersprochen
verweisen|verweist|verwies|verwiesen
vorher|sagen voraus|sagen
aus|schließen|schließt|schloss|geschlossen
bezeichnen charakterisieren verurteilen beziffern
werten ein|stufen an|prangern an|drohen bescheinigen attestieren würdigen
an|zweifeln ab|streiten|streitet|stritt|gestritten
nennen|nennt|nannte|genannt
beschreiben|beschreibt|beschrieb|beschrieben`;

const WEAK = `erwarten zeigen belegen rechnen äußern warnen zitieren fest|halten|hält|hielt|gehalten
ergeben|ergibt|ergab|ergeben
finden|findet|fand|gefunden
entscheiden|entscheidet|entschied|entschieden
nahe|legen fest|legen skandieren erwägen planen
beschließen|beschließt|beschloss|beschlossen
rufen|ruft|rief|gerufen
dagegen|halten|hält|hielt|gehalten
ein|wenden|wendet|wandte|gewandt
wissen|weiß|wusste|gewusst
bemerken verdeutlichen an|bieten|bietet|bot|geboten
signalisieren informieren unterstellen protestieren
vor|sehen|sieht|sah|gesehen
an|ordnen an|regen befehlen|befiehlt|befahl|befohlen`;

/** Verbs that say or think only with the correlate before the colon, and then take a clause. */
const CORRELATED = `davon:aus|gehen|geht|ging|gegangen
davon:sprechen|spricht|sprach|gesprochen
davon:zeugen darauf:bestehen|besteht|bestand|bestanden
darauf:pochen darauf:drängen
dafür:aus|sprechen|spricht|sprach|gesprochen
dagegen:aus|sprechen|spricht|sprach|gesprochen
dafür:ein|treten|tritt|trat|getreten
dafür:ein|setzen daraus:schließen|schließt|schloss|geschlossen
daran:erinnern daran:zweifeln daran:glauben darüber:beschweren dagegen:protestieren`;

/** Verbs that judge with the word before the colon, and then take an object: *hält die Daten für echt*. */
const JUDGING = `für:halten|hält|hielt|gehalten als:sehen|sieht|sah|gesehen als:betrachten als:bewerten
als:beurteilen als:deuten als:interpretieren als:empfinden|empfindet|empfand|empfunden`;

/** `an|geben|gibt|gab|gegeben` has a prefix, `raten|rät|riet|geraten` has none: the infinitive ends in -n. */
function read(list: string, complement: Complement): ReportingVerb[] {
  return list.split(/\s+/).map((item) => {
    const [forms = '', correlate = null] = item.split(':').reverse();
    const parts = forms.split('|');
    const prefixed = parts.length === 2 || parts.length === 5;
    const lemma = prefixed ? parts.splice(0, 2).join('|') : (parts.shift() ?? '');
    return { ...formsOf([lemma, ...parts].join(' ')), complement, correlate };
  });
}

export const REPORTING_VERBS: readonly ReportingVerb[] = [
  ...read(CLAUSE, 'clause'),
  ...read(OBJECT, 'object'),
  ...read(WEAK, 'weak'),
  ...read(CORRELATED, 'clause'),
  ...read(JUDGING, 'object'),
];

const index = (formsOfVerb: (verb: ReportingVerb) => string[]) => {
  const map = new Map<string, ReportingVerb[]>();
  for (const verb of REPORTING_VERBS)
    for (const form of new Set(formsOfVerb(verb))) map.set(form, [...(map.get(form) ?? []), verb]);
  return map;
};

/** *teilte* → mitteilen: the finite form in a main clause, without its prefix. */
export const FINITE = index((verb) => [...verb.present, ...verb.preterite]);

/** *mitteilte* → mitteilen: the finite form at the end of a subordinate clause. */
export const FINAL = index((verb) =>
  [...verb.present, ...verb.preterite].map((form) => verb.prefix + form),
);

/** *mitgeteilt* → mitteilen; also apart, as in *bekannt gegeben*. */
export const PARTICIPLE = index((verb) => [verb.participle, apart(verb)]);

/** *sagen* → sagen: the infinitive behind a modal verb. */
export const INFINITIVE = index((verb) => [verb.infinitive]);

function apart({ participle, prefix }: ReportingVerb): string {
  return prefix === '' ? participle : `${prefix} ${participle.slice(prefix.length)}`;
}
