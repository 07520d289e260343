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

/** The language of a text, BCP 47 primary tag, for pages that declare none. Null when it is unsure. */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, 3_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  for (const [lang, script] of SCRIPTS) {
    // The few letters of Ukrainian that Russian has not stand in one of fifteen places.
    const enough = lang === 'uk' ? ENOUGH_LETTERS / 3 : ENOUGH_LETTERS;
    if ((sample.match(script)?.length ?? 0) > letters * enough) return lang;
  }
  return byWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byWords(words: readonly string[]): string | null {
  let best: string | null = null;
  let most = words.length * ENOUGH_WORDS;
  for (const [lang, list] of Object.entries(WORDS)) {
    const common = new Set(list.split(' '));
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
