import type { Drift } from '../../../model';
import type { Token } from '../tokens';
import { foldWord } from '../tokens';
import type { DriftContext } from './context';

type DateKind = 'weekday' | 'month' | 'day' | 'year' | 'relative';
interface DatePart {
  kind: DateKind;
  /** The same in all languages: Monday is 1, January 1. */
  value: string;
  text: string;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk'];
const RELATIVE: Readonly<Record<string, string>> = {
  yesterday: '-1',
  today: '0',
  tomorrow: '1',
  gestern: '-1',
  heute: '0',
  morgen: '1',
  hier: '-1',
  demain: '1',
  ayer: '-1',
  hoy: '0',
  ieri: '-1',
  oggi: '0',
  domani: '1',
  вчера: '-1',
  сегодня: '0',
  завтра: '1',
  вчора: '-1',
  сьогодні: '0',
};
/** Days of 2024-01-01, a Monday, and months of that year give the names in every language. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const middleOf = (month: number): number => Date.UTC(2024, month, 15);

interface Calendar {
  weekdays: ReadonlyMap<string, string>;
  months: ReadonlyMap<string, string>;
}
let calendar: Calendar | null = null;

/** Made when first asked for: the platform takes its time over eight languages. */
function calendarNames(): Calendar {
  calendar ??= {
    weekdays: names({ weekday: 'long' }, 7, (index) => MONDAY + index * DAY),
    months: new Map([
      ...names({ month: 'long' }, 12, middleOf),
      ...names({ month: 'long', day: 'numeric' }, 12, middleOf),
    ]),
  };
  return calendar;
}

function names(
  options: Intl.DateTimeFormatOptions,
  count: number,
  at: (index: number) => number,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (let index = 0; index < count; index++)
      for (const { type, value } of format.formatToParts(at(index)))
        if (type === 'weekday' || type === 'month') found.set(foldWord(value), String(index + 1));
  }
  return found;
}

/** Weekdays, days of a month, months and years that the rewrite has otherwise than the passage of the original. */
export function dateDrift({
  words,
  rewriteText,
  original,
  matched,
  nearby,
}: DriftContext): Drift[] {
  const here = dateParts(rewriteText, words);
  const there = dateParts(original.article.text, matched);
  const around = dateParts(original.article.text, nearby);
  return here.flatMap((part): Drift[] => {
    if (around.some((other) => other.kind === part.kind && other.value === part.value)) return [];
    const other = there.find(
      ({ kind, value }) =>
        kind === part.kind && !here.some((one) => one.kind === kind && one.value === value),
    );
    return other ? [{ kind: 'date', rewrite: part.text, original: other.text }] : [];
  });
}

function dateParts(text: string, tokens: readonly Token[]): DatePart[] {
  const parts: DatePart[] = [];
  const { weekdays, months } = calendarNames();
  tokens.forEach(({ word, start, end }, index) => {
    const written = text.slice(start, end);
    const isName = /^\p{Lu}/u.test(written) || !/^[a-z]+$/.test(word) || word.length > 4;
    const weekday = weekdays.get(word);
    const month = isName ? months.get(word) : undefined;
    const relative = RELATIVE[word];
    if (weekday !== undefined) parts.push({ kind: 'weekday', value: weekday, text: written });
    else if (month !== undefined) {
      parts.push({ kind: 'month', value: month, text: written });
      const day = [tokens[index + 1], tokens[index - 1]].find(
        (near) => near && /^\d{1,2}$/.test(near.word),
      );
      if (day)
        parts.push({
          kind: 'day',
          value: day.word,
          text: text.slice(Math.min(start, day.start), Math.max(end, day.end)),
        });
    } else if (relative !== undefined)
      parts.push({ kind: 'relative', value: relative, text: written });
    else if (/^(1[5-9]|20)\d\d$/.test(word))
      parts.push({ kind: 'year', value: word, text: written });
  });
  return parts;
}
