/** Scripts that one language is mostly written in, as tests on a text. */
const SCRIPTS: readonly [lang: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** The commonest words of a language that its neighbours don't share. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with his from they which been',
  de: 'der die und das ist nicht mit sich auf dem eine wurde auch',
  fr: 'les des est une dans que pour qui sur pas avec cette aux',
  es: 'los las del que una por con para como más pero fue sus',
  it: 'che della gli nel sono una per alla anche dei delle stato',
  pt: 'que não uma para com os dos mais foi ao pela são seu',
  nl: 'het een van dat niet zijn voor met aan ook heeft worden',
  pl: 'się nie na jest że przez oraz jak dla od który jego',
  sv: 'och att det som för inte med har den till är ett av',
  tr: 'bir bu ve için ile olarak daha çok olan sonra kadar',
};

/** Share of letters of a script, or of common words, that decides. Between two languages the larger wins. */
const ENOUGH_LETTERS = 0.1;
const ENOUGH_WORDS = 0.06;

/** So many characters from the start tell the language. */
const SAMPLE = 3_000;

/** The language of a text, BCP 47 primary tag, for pages that declare none. Null when it is unsure. */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  for (const [lang, script] of SCRIPTS) {
    // The few letters of Ukrainian that Russian has not stand in one of fifteen places.
    const enough = lang === 'uk' ? ENOUGH_LETTERS / 3 : ENOUGH_LETTERS;
    if ((sample.match(script)?.length ?? 0) > letters * enough) return lang;
  }
  return byWords(sampleWords(text));
}

/** A page's declaration is overruled only by a text that is long enough to be sure of. */
const ENOUGH_TO_OVERRULE = 300;

/** The declared language must be this many times rarer in the words than the recognised one. */
const CLEARLY_RARER = 3;

/**
 * The language of an article, BCP 47: as declared, unless its words plainly are of another language (a
 * theme left at its default `en-US` is the usual reason); as recognised when none is declared.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const recognised = recogniseLanguage(text);
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!declared || !recognised || primary === recognised) return declared || recognised;
  const known = WORDS[primary] !== undefined || SCRIPTS.some(([lang]) => lang === primary);
  if (!known || text.length < ENOUGH_TO_OVERRULE) return declared;
  const words = sampleWords(text);
  const own = WORDS[primary] ? commonWords(words, WORDS[primary]) : 0;
  const other = WORDS[recognised] ? commonWords(words, WORDS[recognised]) : words.length;
  return own * CLEARLY_RARER < other ? recognised : declared;
}

function sampleWords(text: string): string[] {
  return (
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function commonWords(words: readonly string[], list: string): number {
  const common = new Set(list.split(' '));
  return words.filter((word) => common.has(word)).length;
}

function byWords(words: readonly string[]): string | null {
  let best: string | null = null;
  let most = words.length * ENOUGH_WORDS;
  for (const [lang, list] of Object.entries(WORDS)) {
    const count = commonWords(words, list);
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
