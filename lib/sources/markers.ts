import data from './data/markers.json';

/** Letters of the alphabets that have capitals: Latin, Greek, Cyrillic. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ';

/** The edges of a word; `\b` knows of ASCII letters only, and finds none after "publicó" or before "übernommen". */
const BEGINS = `(?<![${LETTERS}0-9_])`;
const ENDS = `(?![${LETTERS}0-9_])`;

/**
 * A pattern without Unicode mode, in which V8 tries every alternative at every place: here that is a hundred
 * times slower. Properties of letters are written out; capitals don't matter, for case is ignored.
 */
function quick(pattern: string): RegExp {
  const property = /\\p\{Lu?\}/g;
  const bounded = pattern.replace(/(?<=[\p{L})\]])\\b/gu, ENDS).replace(/\\b/g, BEGINS);
  const plain = bounded.replace(/\[([^\]]*)\]|\\p\{Lu?\}/g, (_, inside?: string) =>
    inside === undefined ? `[${LETTERS}]` : `[${inside.replace(property, LETTERS)}]`,
  );
  return new RegExp(plain, 'i');
}

/** Patterns of all languages as one: a page may quote another language's credit, and pages lie about theirs. */
function anyOf(byLanguage: Record<string, readonly string[]>, before = '', after = ''): RegExp {
  const all = Object.values(byLanguage).flat();
  return quick(`${before}(?:${all.map((one) => `(?:${one})`).join('|')})${after}`);
}

/** "Source:", "Quelle:" … at the head of a line; the value follows. */
export const LABEL = anyOf(data.labels, '^[\\s*•▪■●–—(\\[【（]*', '\\s*[:：]\\s*');
/** A label of original publication, which names an origin wherever it stands. */
export const ORIGINAL_LABEL =
  /^[\s*•(]*(original|originally|republished|originalquelle|ursprünglich|source originale|article original|fuente original|art[ií]culo original|fonte originale|первоисточник|оригинал|першоджерело|原文|転載|转载|轉載|转自)/i;
export const REPUBLISHED = anyOf(data.republished);
/** Words for the very text that the reader has: without them a passage may speak of another work's history. */
export const THIS_TEXT =
  /\b(this|the following|our) (\w+ )?(article|story|post|piece|report|essay|column|interview|content|version|analysis)\b|\b(dies\w+|der) (artikel|text|beitrag|bericht|inhalt)\b|\b(cet|ce|cette) (article|texte|contenu|tribune)|\b(este|esta) (art[ií]culo|texto|nota|reportaje|contenido|mat[ée]ria|reportagem)|\b(questo|quest['’]) ?(articolo|testo)|(этот|данный|эта) (материал|текст|статья)|(цей|ця) (матеріал|текст|стаття)|이 (기사|글)|(本|この)(記事|原稿)|本文|原文/i;
export const CONTRIBUTED = anyOf(data.contributed);
export const CONTRIBUTORS = quick(data.contributors);
/** "(Reporting by A; Editing by B)": the form that Reuters closes its stories with. */
export const REUTERS_SIGN_OFF = quick(data.signOff);
export const FIRST_REPORTED = anyOf(data.firstReported);

/** What may stand between a cue and the name that it credits. */
const BRIDGE =
  "(?:[\\s,]*(?:the|a|an|der|die|das|dem|den|le|la|les|l['’]|el|il|lo|o|na|no|news agency|nachrichtenagentur|agence|agencia|agenzia|агентств[оау]|издани[еюя]|газет[аеуы]|видання|local|state|national|daily|newspaper|network|broadcaster|affiliate|channel|station|website|magazine|outlet|site))*[\\s\"“„«»‘'「『《【]*$";

/** Cues that end right before the name that they credit. */
export const TOLD = anyOf(data.claims.told, '', BRIDGE);
export const INTERVIEW = anyOf(data.claims.interview, '', BRIDGE);
export const REPORTED_BEFORE = anyOf(data.claims.reportedBefore, '', BRIDGE);
export const FIRST_REPORTED_BEFORE = anyOf(data.firstReported, '', BRIDGE);
/** Cues that begin right after the name. */
export const REPORTED_AFTER = anyOf(data.claims.reportedAfter);

/** What an anchor says that happened; a bare noun phrase links background. */
export const EVENT = anyOf(data.events);
/** Signs that a sentence tells what someone said. */
export const SPEECH = anyOf(data.speech);
