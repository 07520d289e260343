/** A form that sentences give a name. */
export interface NameForm {
  text: string;
  /** How many UTF-16 code units at its start are the sentence's, not the name's: "au " of "au Monde". */
  lead: number;
}

/** What prepositions become before the article of a name, by the article. */
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  Le: ['au ', 'du '],
  Il: ['al ', 'del ', 'dal ', 'sul ', 'nel '],
  La: ['alla ', 'della ', 'dalla ', 'sulla ', 'nella '],
  O: ['ao ', 'do ', 'pelo '],
};

/** Endings of the oblique cases that sentences put names in; the first that fits a word decides. */
type Declension = readonly (readonly [ending: RegExp, cases: readonly string[]])[];
const RUSSIAN: Declension = [
  [/(?<=\p{L}{2})ая$/u, ['ой', 'ой', 'ую', 'ой']],
  [/(?<=\p{L}{2})а$/u, ['ы', 'е', 'у', 'ой']],
  [/(?<=\p{L}{2}и)я$/u, ['й', 'ям', 'ю', 'ями']],
  [/(?<=\p{L}{2})я$/u, ['и', 'е', 'ю', 'ей']],
  [/(?<=\p{L}{2}[жчшст])и$/u, ['ей', 'ям', 'и', 'ями']],
  [/(?<=\p{L}{2}[бвгджзклмнпрстфхцчшщ])ъ?$/u, ['а', 'у', 'ом', 'е']],
];
const UKRAINIAN: Declension = [
  [/(?<=\p{L}{2})не$/u, ['ного', 'ному', 'ним', 'ному']],
  [/(?<=\p{L}{2}ськ)а$/u, ['ої', 'ій', 'у', 'ою']],
  [/(?<=\p{L}{2})а$/u, ['и', 'і', 'у', 'ою']],
  [/(?<=\p{L}{2})я$/u, ['ї', 'ї', 'ю', 'єю']],
  [/(?<=\p{L}{2}[бвгґджзклмнпрстфхцчшщ])$/u, ['у', 'ом', 'і', 'а']],
];
const CASES = 4;
const GERMAN_HOST = /\.(de|at|ch)$/;
const GERMAN_NAME =
  /(blatt|zeitung|presse|anzeiger|bote|kurier|spiegel|nachrichten|rundschau|allgemeine|deutsche)\b/i;
const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u;
/** Abbreviations take no endings. */
const ABBREVIATION = /^\p{Lu}+$/u;

/**
 * The forms of an outlet's name besides the name itself: contracted with a preposition (French, Italian, Portuguese),
 * declined (Russian, Ukrainian, German). Which language a name is of its letters and its host tell.
 */
export function nameForms(name: string, host: string): NameForm[] {
  const whole = (text: string): NameForm => ({ text, lead: 0 });
  if (CYRILLIC.test(name)) {
    const declension = /[іїєґ]/i.test(name) || host.endsWith('.ua') ? UKRAINIAN : RUSSIAN;
    return declined(name, declension).map(whole);
  }
  return [
    ...contracted(name),
    ...(GERMAN_HOST.test(host) || GERMAN_NAME.test(name) ? german(name).map(whole) : []),
  ];
}

function contracted(name: string): NameForm[] {
  const [article = ''] = name.split(' ', 1);
  const rest = name.slice(article.length + 1);
  if (rest === '') return [];
  return (CONTRACTED[article] ?? []).map((lead) => ({ text: lead + rest, lead: lead.length }));
}

function declined(name: string, declension: Declension): string[] {
  const words = name.split(' ');
  const forms = Array.from({ length: CASES }, (_, at) =>
    words.map((word) => declinedWord(word, declension, at)).join(' '),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

function declinedWord(word: string, declension: Declension, at: number): string {
  if (ABBREVIATION.test(word)) return word;
  const found = declension.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1][at]!) : word;
}

/** "des Handelsblatts", "der Süddeutschen Zeitung", "von Süddeutscher Zeitung". */
function german(name: string): string[] {
  const plain = name.replace(/^(Der|Die|Das) /, '');
  const weak = plain.replace(/(?<=\p{L}{3}e)(?= \p{Lu}|$)/u, 'n');
  const genitive = /^\p{Lu}\p{Ll}+[^sxzß\P{L}]$/u.test(plain) ? `${plain}s` : plain;
  const strong = weak === plain ? plain : weak.replace(/en(?= \p{Lu}|$)/u, 'er');
  return [weak, strong, genitive].filter((form) => form !== plain);
}
