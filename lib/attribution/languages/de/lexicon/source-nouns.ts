import type { SourceClass } from '../../../../model';
import { remembered } from './remembered';

/** Posts: the noun before or beside a name. The masculine stem covers *-in* and *-innen*. */
const OFFICIAL_POSTS =
  'minister kanzler staatsanwalt staatsanwält oberstaatsanwalt oberstaatsanwält bürgermeister richter ' +
  'botschafter senator abgeordnete stadtrat stadträt landrat landrät polizist kommissar ermittler general oberst ' +
  'gouverneur staatssekretär regierungssprecher polizeisprecher polizeichef präfekt einsatzleiter ' +
  'feuerwehrmann admiral staatschef regierungschef oppositionsführer fraktionschef könig kronprinz ' +
  'landeshauptmann bundesrat bundesrät konsul dezernent kämmerer premier bundespräsident staatspräsident us-präsident ' +
  'amtsarzt amtsärzt ministerpräsident parlamentspräsident kommandant kommandeur fraktionsvorsitzende generalbundesanwalt';

const PERSON_POSTS =
  'sprecher präsident chef vorsitzende leiter direktor professor forscher wissenschaftler experte expert ' +
  'trainer coach stürmer torwart kapitän anwalt anwält rechtsanwalt verteidiger autor schriftsteller künstler ' +
  'sänger schauspieler regisseur ökonom analyst biologe biolog physiker historiker arzt ärzt mediziner ' +
  'journalist reporter korrespondent manager gründer sekretär kandidat angeklagte zeuge zeug rentner ' +
  'unternehmer vorstand geschäftsführer intendant kurator pfarrer bischof papst kardinal lehrer rektor ' +
  'soziologe soziolog politologe politolog meteorologe meteorolog geologe geolog aktivist koordinator dr ' +
  'prof spieler fahrer rennfahrer pilot kassenwart vereinsvorsitzende schriftführer inhaber besitzer ' +
  'politiker außenpolitiker innenpolitiker mitarbeiter geschäftsfrau geschäftsmann pressesprecher ' +
  'sanitäter landwirt bauer winzer händler student schüler moderator blogger musiker dirigent bergsteiger ' +
  'chemiker ingenieur architekt richterin vermieter wirt gastwirt bäcker virolog virologe epidemiolog ' +
  'klimaforscher psychologe psycholog informatiker wissenschaftlerin beauftragte';

const BODIES: readonly [SourceClass, string][] = [
  [
    'document',
    'bericht studie untersuchung umfrage gutachten papier erklärung mitteilung pressemitteilung statistik ' +
      'daten zahlen analyse erhebung gesetz urteil vertrag brief schreiben entwurf dokument langzeitstudie ' +
      'prognose stellungnahme resolution protokoll aufstellung übersicht bilanz auswertung jahresabschluss ' +
      'memorandum communiqué bekennerschreiben antrag buch artikel interview verfassung beschluss abkommen',
  ],
  [
    'media',
    'zeitung magazin sender nachrichtenagentur presseagentur spiegel dpa reuters afp bbc cnn zdf ard tagesschau ' +
      'medien tageszeitung wochenzeitung blatt rundschau anzeiger bote kurier times post tagesspiegel n24 n-tv ' +
      'deutschlandfunk rundfunk fernsehen nachrichtenmagazin focus faz taz guardian medienberichte radio ' +
      'pressemeldungen chronicle journal bild-zeitung stern wikinews',
  ],
  [
    'official',
    'polizei feuerwehr staatsanwaltschaft anklage ministerium gericht gerichtshof amt behörde regierung ' +
      'armee militär bundeswehr streitkräfte bundestag parlament senat stadtverwaltung stadt gemeinde landkreis ' +
      'botschaft präsidium kriminalpolizei bundesregierung landesregierung zoll marine luftwaffe bundesamt ' +
      'zentralbank bundesbank wetterdienst kanzleramt landesamt bundespolizei fbi cia nasa ' +
      'staatskanzlei opposition verwaltung bundesrat kabinett sonderkommission küstenwache grenzschutz ' +
      'us-militär us-regierung pentagon kreml bgh bundesverfassungsgericht landgericht amtsgericht rathaus ' +
      'deutschland frankreich russland china israel iran irak usa türkei griechenland polen italien spanien ' +
      'großbritannien moskau peking washington berlin paris london jerusalem teheran ankara kiew ukraine',
  ],
  [
    'organisation',
    'verband gewerkschaft unternehmen firma konzern ag gmbh partei verein uno un who nato eu kommission ' +
      'kirche universität institut stiftung fraktion spd cdu csu fdp linke grünen afd greenpeace bank verlag ' +
      'organisation bund club hochschule klinik krankenhaus airline fluggesellschaft veranstalter betreiber ' +
      'hersteller konferenz komitee rat nationen hamas hisbollah taliban bewegung initiative bündnis union zentralrat ' +
      'dfb fifa uefa fia iaea ikrk unicef unhcr caritas diakonie museum theater sparkasse gesellschaft ' +
      'parteitag vereinigung esa verwaltungsrat aufsichtsrat betriebsrat forschungszentrum ccc team gruppe',
  ],
  [
    'anonymous',
    'kreise insider beobachter experten kritiker augenzeugen anwohner zeugen quelle forscher wissenschaftler ' +
      'ökonomen analysten demonstranten gegner befürworter eltern nachbarn opfer händler bauern leute ' +
      'bewohner aktivisten vertreter regierungskreise koalitionskreise fachleute mediziner ärzte diplomaten ' +
      'juristen studenten lehrer umweltschützer militärkreise menschenrechtler fans spieler',
  ],
];

const POST_CLASSES = new Map<string, SourceClass>([
  ...PERSON_POSTS.split(' ').map((noun) => [noun, 'person'] as const),
  ...OFFICIAL_POSTS.split(' ').map((noun) => [noun, 'official'] as const),
]);
const BODY_CLASSES = new Map<string, SourceClass>(
  BODIES.flatMap(([sourceClass, nouns]) =>
    nouns.split(' ').map((noun) => [noun, sourceClass] as const),
  ),
);

/** The shortest stem that may be the last part of a compound: *Innenminister*, but not *Rat* in *Apparat*. */
const SHORTEST_TAIL = 4;

/** The class that a post gives its holder, or null when the noun is no post. */
export const postClass = remembered((noun): SourceClass | null => {
  const stem = noun.toLowerCase().replace(/(innen|in|en|er|n|s|r)$/, '');
  return lookUp(POST_CLASSES, noun.toLowerCase()) ?? lookUp(POST_CLASSES, stem);
});

/** Endings of case and number, tried in turn: *Kreisen* is *Kreise*. */
const ENDINGS = ['', 'n', 's', 'en', 'es', 'e', 'er'];

/** *Gesundheitsamt*, too short a tail to be looked up. */
const OFFICE = /.amte?s?$/;

/** The class of a body, document or group, or null when the noun is none of them. */
export const bodyClass = remembered((noun): SourceClass | null => {
  const lower = noun.toLowerCase();
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const found = lookUp(BODY_CLASSES, lower.slice(0, lower.length - ending.length));
    if (found) return found;
  }
  return OFFICE.test(lower) ? 'official' : null;
});

/** The longest entry that the word is, or ends in as a compound. */
function lookUp(classes: ReadonlyMap<string, SourceClass>, word: string): SourceClass | null {
  for (let from = 0; from <= word.length - SHORTEST_TAIL || from === 0; from += 1) {
    const found = classes.get(word.slice(from));
    if (found) return found;
  }
  return null;
}
