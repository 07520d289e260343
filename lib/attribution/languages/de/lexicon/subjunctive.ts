/** Konjunktiv I of the third person that no indicative shares: it marks reported speech by itself. */
const AUXILIARIES =
  'sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe tue';

/** Konjunktiv II, which stands in where Konjunktiv I looks like the indicative (plural). */
const SUBSTITUTES =
  'hätten würden könnten müssten sollten wollten dürften wären wäre hätte würde könnte müsste ' +
  'gäbe gäben kämen ließe ließen stünden ständen bräuchten wüssten gingen blieben lägen fänden nähmen ' +
  'sähen brächten dächten hielten fielen führen träten';

/**
 * Plurals that stand in for a Konjunktiv I that looks like the indicative. *könnten*, *sollten* and *wollten*
 * are as often the writer's own.
 */
const PLURAL_SUBSTITUTES =
  'hätten würden müssten wären gäben kämen ließen stünden ständen bräuchten ' +
  'wüssten blieben lägen fänden nähmen sähen brächten';

/** Stems of full verbs whose form in -e is met in reported speech and is no common adjective. */
const STEMS =
  'arbeit acht änder antwort bau bedeut bedroh befind befürcht beginn behalt behandel beherrsch behinder ' +
  'bekomm bekenn benötig beobacht berat bericht beruh beschäftig besitz besteh bestätig beteilig betrag ' +
  'betreff betreib betracht bezahl bezieh biet bild bleib brauch brech bring deck denk dien droh entfall ' +
  'enthalt entscheid entsprech entsteh entwickel erfahr erfolg erfordert erfüll ergeb erhalt erhöh erinner ' +
  'erkenn erlaub erreich erschein erwart erziel exist fahr fall fehl find flieg folg forder fordere führ ' +
  'funktionier fürcht garantier gefährd gefall gehör gehe geling gelt genieß geschehe gewähr gewinn glaub ' +
  'greif halt handel häng heiß helf herrsch hoff interessier kenn klag koste kämpf läg lass lauf leb leid ' +
  'leist lieg lehn lös mach mein miss nehm nenn nutz ordn pass plan prüf reagier rechn red reich resultier ' +
  'richt ruf sag schaff schein schick schließ schreib schütz schweig seh send setz sink sitz sorg spiel ' +
  'sprech spür steig stell stimm streb stürz such teil trag trau treff treib tret trenn überleg übernehm ' +
  'unternehm unterstütz untersuch verdien verfolg verfüg vergess verhalt verhinder verlang verlass verlier ' +
  'vermeid versteh verstoß versuch vertrau vertret verweiger verzicht vorlieg wachs wart wend werf wirk ' +
  'wohn woll wünsch zahl zeig zieh zweifel zähl ziel rett verlauf entwickl profitier akzeptier verstärk ' +
  'verbind verdräng beweg bewirk verschwind steiger sicher ernähr überzeug entzieh lieb lern hör fühl ' +
  'begleit deut vermut flücht beacht streit verbreit leit bereit schad vernicht errichte gestatt biet rat ' +
  'gestalt behaupt leucht übertreib halt';

/** A form in -e that is as often an adjective: before a noun it marks nothing. */
const AMBIGUOUS = new Set(
  'sichere gefährde hörige folge mache liebe reiche fehle helfe gelte teile'.split(' '),
);

const FORMS = new Set([...AUXILIARIES.split(' '), ...STEMS.split(' ').map((stem) => `${stem}e`)]);
const REPLACEMENTS = new Set(SUBSTITUTES.split(' '));
const PLURAL_REPLACEMENTS = new Set(PLURAL_SUBSTITUTES.split(' '));

/** True for a lower-case word that is Konjunktiv I of the third person. */
export function isSubjunctive(word: string): boolean {
  return FORMS.has(word) || /[^aeiou]iere$/.test(word);
}

/** True when the word may be an adjective: *reiche Ernten*. */
export function mayBeAdjective(word: string): boolean {
  return AMBIGUOUS.has(word);
}

/** True for a Konjunktiv II that may stand in for Konjunktiv I where the speech is known to be reported. */
export function isReplacement(word: string): boolean {
  return REPLACEMENTS.has(word);
}

/** True for a plural Konjunktiv II: enough by itself right behind a statement, where a singular may be a wish. */
export function isPluralReplacement(word: string): boolean {
  return PLURAL_REPLACEMENTS.has(word);
}
