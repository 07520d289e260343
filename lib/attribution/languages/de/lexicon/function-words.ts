const set = (list: string) => new Set(list.split(/\s+/));

export const ARTICLES = set(
  'der die das den dem des ein eine einer einem einen eines kein keine dies dieser diese dieses diesem ' +
    'jener jene mehrere einige viele zahlreiche beide alle manche zwei drei vier fünf sechs ' +
    'sieben acht neun zehn elf zwölf mein meine sein seine seiner ihr ihre ihrer unser unsere weitere andere',
);

/** Determiners that may open a subject. */
export const NOMINATIVE = set(
  'der die das ein eine kein keine dieser diese dieses jener jene mehrere einige viele zahlreiche beide ' +
    'alle manche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf sein seine ihr ihre unser unsere weitere andere deren dessen',
);

export const PRONOUNS = set('er sie es man dieser diese beide jener letzterer letztere');
export const RELATIVES = set('der die das welcher welche');
export const GENITIVES = set('des der eines einer seiner ihrer seines ihres dieser dieses');

/** Prepositions that belong to a name or post: *Sprecher von*, *Minister für*, *General aus*. */
export const ATTRIBUTIVE = set('von vom für aus beim zur bei');

export const PREPOSITIONS = set(
  'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen ohne bis ' +
    'seit während wegen trotz gegenüber laut gemäß zwischen hinter neben innerhalb außerhalb anlässlich ' +
    'angesichts aufgrund statt ans ins per pro ab entlang mangels',
);

/** Words between verb and subject that are neither. */
export const ADVERBS = set(
  'auch jedoch aber dazu weiter zudem außerdem ferner heute gestern vorgestern bereits schon noch nun ' +
    'zuvor danach daraufhin später kürzlich allerdings dagegen hingegen indes indessen dabei hierzu sich ' +
    'erneut wiederum zunächst unterdessen inzwischen mittlerweile dann denn etwa damals darüber hinaus ' +
    'abschließend wörtlich deshalb daher deswegen am montagabend nur erst vorab offiziell ausdrücklich ' +
    'selbst immer wieder mehrfach zugleich gleichzeitig ebenfalls ihm ihr ihnen uns mir einmal so also ' +
    'jetzt derweil vorerst schließlich anschließend hier dort offenbar wohl gar nicht bisher bislang ' +
    'insgesamt ähnlich bereits anders ebenso deutlich gleich stattdessen nunmehr seither trotzdem dennoch ' +
    'vielmehr unmittelbar besonders zuletzt zuerst einst früher künftig demnächst weiterhin zumindest mindestens ' +
    'danach hierbei hierfür dafür dadurch damit daran darauf daraus davon davor dazwischen womöglich vielleicht ' +
    'kurz lange oft gern leider gegenwärtig derzeit aktuell momentan wieso offen sowohl weder entweder ganz genau eben ' +
    'eigentlich tatsächlich natürlich zwar umso viel mehr weniger sogar überhaupt fast etwas sehr wieder ' +
    'nämlich vermutlich bald endlich stets nie niemals keineswegs überall nirgends nochmals zusätzlich',
);

/** An adverb by its ending: *allerdings*, *möglicherweise*, *andernfalls*. */
const ADVERBIAL = /(weise|dings|falls|mals|wärts|seits|stens)$/;

export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || ADVERBIAL.test(lower);
}

/** Nouns that are spoken to: *sagte der Zeitung*. */
export const ADDRESSEES =
  /(zeitung|agentur|presse|magazin|sender|blatt|rundschau|anzeiger|allgemeinen?|spiegel|funk|fernsehen|journalisten|reportern?|medien|tagesspiegel|publikum|abgeordneten|parlament|polizei|beamten|bild|ausgabe|online|welt|post|kurier|zeugen?)$/i;

/** Words that open a subordinate clause which may be content. */
export const COMPLEMENTISERS = set(
  'dass daß ob wie warum weshalb wann wo wer was welche welcher welches wieso wenn wieviel womit',
);

/** Words that open a clause which is no content. */
export const SUBORDINATORS = set(
  'weil nachdem während als obwohl bevor bis sobald um ohne indem obgleich da damit falls sofern wobei wohingegen',
);

export const COORDINATORS = set('und aber doch sondern oder sowie');

export const TIME =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahre?s?|woche|monate?s?|abend|morgen|mittag|nachmittag|vormittag|nacht|uhr|tage?n?)$|tag(s|abend|morgen|mittag|nachmittag|nacht)?$/;

/** Determiners that only a plural noun has: a verb in the singular does not go with it. */
export const PLURAL = set(
  'mehrere einige viele zahlreiche beide alle zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
);

/** Finite forms of the auxiliaries that stand in the verb's place. */
export const HAVE = set('hat haben hatte hatten habe');
export const BECOME = set('wird werden wurde wurden');
export const BE = set('ist sind war waren');

/** Modal verbs that leave a statement a statement: *musste einräumen*, but no plan like *will sagen*. */
export const MODALS = set('muss müssen musste mussten kann können konnte konnten durfte durften');
