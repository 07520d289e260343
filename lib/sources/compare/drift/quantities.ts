import { APPROXIMATORS, LESS_THAN, MORE_THAN } from '../word-classes';
import { stemOf, type Token } from '../tokens';

/** A number as a text gives it. */
export interface Quantity {
  value: number;
  /** What is counted: the stem of the unit or noun that follows, or null. */
  unit: string | null;
  bound: 'more' | 'less' | null;
  approximate: boolean;
  /** As written, with its magnitude. */
  text: string;
  token: number;
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(hundred|hundert|cent|cien|ciento|cento|сто|сотен|сотень)s?$/, 1e2],
  [/^(thousand|tausend|mille?|mila|тыс\w*|тисяч\w*|천)s?$/u, 1e3],
  [/^(million|millionen|millones|millon|milion[ei]|миллион\w*|мільйон\w*|млн|mn|m)s?$/u, 1e6],
  [/^(billion|bn|milliard(en|s)?|miliard[oi]|миллиард\w*|мільярд\w*|млрд)s?$/u, 1e9],
  [/^(trillion|billionen|триллион\w*|трильйон\w*)s?$/u, 1e12],
  [/^(dozen|dutzend|douzaine|docena|dozzina)s?$/, 12],
];
const WORDS: Readonly<Record<string, number>> = {
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  half: 0.5,
  twice: 2,
  double: 2,
  doubled: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
};
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juil|aou|ene|abr|ago|dic|gen|giu|lug|set|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)/u;
/** Words before a number in which a bound or "about" may stand. */
const LOOK_BACK = 3;
const YEARS = [1500, 2100] as const;

/** Every number of a text but years, days of a month and ages of dates, which are dates. */
export function quantities(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const base = numberOf(tokens[index]!.word) ?? fractionAt(tokens, index);
    if (base === null || isDate(tokens, index, base)) continue;
    let value = base;
    let end = index;
    const isWord = WORDS[tokens[index]!.word] !== undefined;
    for (let next = index + 1; next <= index + 2 && next < tokens.length; next++) {
      const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(tokens[next]!.word))?.[1];
      const ones = isWord && value >= 20 && value < 100 ? numberOf(tokens[next]!.word) : null;
      if (magnitude !== undefined) value *= magnitude;
      else if (ones !== null && ones < 10) value += ones;
      else break;
      end = next;
    }
    const before = tokens.slice(Math.max(0, index - LOOK_BACK), index).map(({ word }) => word);
    found.push({
      value,
      unit: unitAfter(tokens, end),
      bound: before.some((word) => MORE_THAN.has(word))
        ? 'more'
        : before.some((word) => LESS_THAN.has(word))
          ? 'less'
          : null,
      approximate: before.some((word) => APPROXIMATORS.has(word)),
      text: text.slice(tokens[index]!.start, tokens[end]!.end),
      token: index,
    });
    index = end;
  }
  return found;
}

function numberOf(word: string): number | null {
  if (/^\d+([.,]\d+)*$/.test(word)) return Number.parseFloat(plainNumber(word));
  return WORDS[word] ?? null;
}

/** "A third of the water", but not "the third of May" or "a third time". */
const FRACTIONS: Readonly<Record<string, number>> = {
  third: 1 / 3,
  thirds: 2 / 3,
  quarter: 1 / 4,
  quarters: 3 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  tenth: 1 / 10,
  drittel: 1 / 3,
  viertel: 1 / 4,
  tiers: 1 / 3,
  quart: 1 / 4,
  tercio: 1 / 3,
  cuarto: 1 / 4,
};

function fractionAt(tokens: readonly Token[], index: number): number | null {
  const isShare = /^(a|one|ein|eine|un|una|2|3)$/.test(tokens[index - 1]?.word ?? '');
  const isOf = /^(of|der|des|de|du|del|von)$/.test(tokens[index + 1]?.word ?? '');
  return isShare && isOf ? (FRACTIONS[tokens[index]!.word] ?? null) : null;
}

/** "1.500" and "1,5" of the continent, "1,500" and "1.5" of English. */
function plainNumber(word: string): string {
  if (/^\d{1,3}(\.\d{3})+$/.test(word)) return word.replace(/\./g, '');
  return word.replace(/(\d),(\d{1,2})$/, '$1.$2').replace(/,/g, '');
}

function isDate(tokens: readonly Token[], index: number, value: number): boolean {
  const around = [tokens[index - 1], tokens[index + 1]].map((token) => token?.word ?? '');
  if (
    Number.isInteger(value) &&
    value >= YEARS[0] &&
    value <= YEARS[1] &&
    /^\d{4}$/.test(tokens[index]!.word)
  )
    return !/^(people|percent|soldiers|troops|dollars|euros)$/.test(around[1]!);
  return value <= 31 && around.some((word) => MONTH.test(word) && word.length >= 3);
}

/** "20,000 additional troops": the first long word after the number. */
function unitAfter(tokens: readonly Token[], end: number): string | null {
  for (let next = end + 1; next <= end + 2; next++) {
    const word = tokens[next]?.word;
    if (word === undefined) return null;
    if (word === 'percent' || word === 'prozent') return 'percent';
    if (word.length > 3 && !/^\d/.test(word)) return stemOf(word);
  }
  return null;
}
