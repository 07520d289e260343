import type { Drift } from '../../../model';
import { foldWord, type Token } from '../tokens';
import { isContent } from '../word-classes';
import type { DriftContext } from './context';

/** A run of capitalised words. */
interface ProperName {
  text: string;
  words: string[];
  place: boolean;
}

const PLACE_PREPOSITION =
  /^(in|at|near|from|to|outside|around|across|toward|towards|into|nach|aus|bei|a|en|dans|vers|nel|в|во|из|под|у|з|до)$/u;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ru', 'uk'];
/** Capitalised and no name of anyone. */
const NO_NAME =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|i|mr|mrs|ms|dr|president|minister|monday)$/;

let countries: ReadonlySet<string> | null = null;

/** Whether this names a country, in some languages, by the regions that the platform knows. Made when first asked. */
function isCountryName(name: string): boolean {
  countries ??= countryNames(LANGUAGES);
  return countries.has(name);
}

function countryNames(languages: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const one of letters)
      for (const other of letters) {
        const name = display.of(one + other);
        if (name !== undefined) names.add(foldWord(name));
      }
  }
  return names;
}

/**
 * Names of people, bodies and places that stand in the rewrite where the original's passage has another. A name that
 * the passage has too, in part or with other spelling, is no change; nor is one that only stands for a pronoun: the
 * original's passage must have a name of the same sort that the rewrite has not.
 */
export function nameDrift(context: DriftContext): Drift[] {
  const { rewriteText, words, original, matched, nearby } = context;
  const here = properNames(rewriteText, words, context.content[0]);
  const there = properNames(original.article.text, matched, matched[0]?.start ?? 0);
  const around = new Set(nearby.map(({ word }) => base(word)));
  const own = new Set(words.map(({ word }) => base(word)));
  return here.flatMap((name): Drift[] => {
    if (name.words.some((word) => has(around, word)) || isShortFor(name, there)) return [];
    const other = there.find(
      (one) => one.place === name.place && !one.words.some((word) => has(own, word)),
    );
    return other
      ? [{ kind: name.place ? 'place' : 'name', rewrite: name.text, original: other.text }]
      : [];
  });
}

const base = (word: string): string => word.replace(/'s$|s$/, '');

/** Endings change ("Russia", "Russian"); beginnings of names don't. */
function has(words: ReadonlySet<string>, word: string): boolean {
  const plain = base(word);
  if (words.has(plain)) return true;
  if (plain.length < 5) return false;
  const stem = plain.slice(0, Math.max(4, plain.length - 3));
  for (const one of words) if (one.startsWith(stem)) return true;
  return false;
}

/** "UN" for "United Nations", and the other way. */
function isShortFor({ text }: ProperName, names: readonly ProperName[]): boolean {
  const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  const letters = text.replace(/\./g, '');
  return names.some(
    (other) =>
      (/^\p{Lu}{2,}$/u.test(letters) && initials(other.text).includes(letters)) ||
      (/^[\p{Lu}.]{2,}$/u.test(other.text) &&
        initials(text).includes(other.text.replace(/\./g, ''))),
  );
}

/** Capitalised runs; the first word of a sentence only when it goes on in capitals or is a country. */
function properNames(text: string, tokens: readonly Token[], sentenceStart: number): ProperName[] {
  const names: ProperName[] = [];
  let lastEnd = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!isCapital(text, tokens[index]!) || NO_NAME.test(tokens[index]!.word)) continue;
    let end = index;
    while (
      tokens[end + 1] &&
      isCapital(text, tokens[end + 1]!) &&
      joins(text, tokens[end]!, tokens[end + 1]!)
    )
      end++;
    const run = tokens.slice(index, end + 1).filter(isContent);
    const isCountry = isCountryName(run.map(({ word }) => word).join(' '));
    const opens = isSentenceStart(text, tokens[index]!.start, sentenceStart);
    if (run.length > 0 && (!opens || run.length > 1 || isCountry))
      names.push({
        text: text.slice(run[0]!.start, run.at(-1)!.end),
        words: run.map(({ word }) => word),
        place:
          isCountry ||
          PLACE_PREPOSITION.test(tokens[index - 1]?.word ?? '') ||
          (names.at(-1)?.place === true && isListed(text, lastEnd, tokens[index]!.start)),
      });
    lastEnd = tokens[end]!.end;
    index = end;
  }
  return names;
}

/** Whether two names are of one list ("in Ohio, Indiana and Kentucky"): then both are places, or none. */
const isListed = (text: string, from: number, to: number): boolean =>
  /^(,|,? (and|or|und|oder|et|ou|y|o|e|и|или|та|або)) $/.test(text.slice(from, to));

const isCapital = (text: string, { start }: Token): boolean => /\p{Lu}/u.test(text[start] ?? '');
const joins = (text: string, one: Token, other: Token): boolean =>
  /^[ \u00a0.-]{1,2}$/.test(text.slice(one.end, other.start));
const isSentenceStart = (text: string, at: number, start: number): boolean =>
  at === start ||
  /(^|[.!?:]["”»]?\s+["“«]?|\n["“«]?|["“«])$/.test(text.slice(Math.max(0, at - 4), at));
