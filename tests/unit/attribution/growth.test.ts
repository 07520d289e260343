import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import { processorTime } from './processor-time';

const PARAGRAPHS = {
  en:
    'The port must close in winter, the harbour master said. “Nobody told us,” Clara Voss told reporters, adding ' +
    'that ice had damaged two piers. According to the ministry, repairs begin in May. Fishermen watched from the quay.',
  de:
    'Der Hafen müsse im Winter schließen, sagte der Hafenmeister. „Niemand hat uns gewarnt“, erklärte Clara Voss ' +
    'und fügte hinzu, das Eis habe zwei Stege beschädigt. Nach Angaben des Ministeriums beginnt die Reparatur im ' +
    'Mai. Sie werde teuer. Die Fischer sahen vom Ufer aus zu.',
};

/** Paragraphs of the short text, and how many times longer the long one is. */
const SHORT = 40;
const TIMES = 8;

/** Time that grows with the square would be eight times this ratio's due; a loaded machine stays well below. */
const MOST = 3;

const RUNS = 3;

/** Least processor time of several runs; each reads an article object of its own. */
function timeOf(lang: keyof typeof PARAGRAPHS, paragraphs: number): number {
  const text = Array.from({ length: paragraphs }, () => PARAGRAPHS[lang]).join('\n\n');
  const times = Array.from({ length: RUNS }, () => {
    const article = articleFromText(text, { lang });
    return processorTime(() => attribute(article));
  });
  return Math.min(...times);
}

describe('the time to read an article', () => {
  it.each(['en', 'de'] as const)('grows with its length and no faster, in %s', (lang) => {
    timeOf(lang, SHORT);
    const short = timeOf(lang, SHORT);
    expect(timeOf(lang, TIMES * SHORT) / (TIMES * short)).toBeLessThan(MOST);
  });
});
