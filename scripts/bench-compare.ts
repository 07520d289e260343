/**
 * `npm run bench:compare`: what the quote check costs, on an article of 1,000 words against an original of 5,000,
 * as milliseconds of processor time (median of many runs) and as a ratio to splitting both texts into words.
 */
import { loadPairs } from '../tests/unit/sources/pairs';
import { compareArticles } from '../lib/sources/compare/compare-articles';
import type { Side } from '../lib/sources/compare/prepared';
import { tokenise } from '../lib/sources/compare/tokens';

const REWRITE_WORDS = 1000;
const ORIGINAL_WORDS = 5000;
const RUNS = 30;

const pairs = loadPairs().filter(({ original }) => original.article.lang === 'en');
const rewrite = joined(
  pairs.map((pair) => pair.rewrite),
  REWRITE_WORDS,
);
const original = joined(
  pairs.map((pair) => pair.original),
  ORIGINAL_WORDS,
);
const words = ({ article }: Side): number => tokenise(article.text).length;

const cost = median(() => compareArticles(rewrite, original));
const split = median(() => [tokenise(rewrite.article.text), tokenise(original.article.text)]);
const checks = compareArticles(rewrite, original).length;
console.log(
  `quote check: ${cost.toFixed(1)} ms, ${(cost / split).toFixed(1)} × splitting into words (${words(rewrite)} words, ${checks} checks, against ${words(original)} words)`,
);

/** Articles one after another, again and again, until there are enough words; repeated text is made distinct. */
function joined(sides: readonly Side[], enough: number): Side {
  let text = '';
  const blocks: Side['article']['blocks'] = [];
  const attributions: Side['attributions'] = [];
  for (let round = 0; tokenise(text).length < enough; round++) {
    const side = sides[round % sides.length]!;
    const start = text.length;
    text += `${side.article.text}\n\n`;
    const shift = ([from, to]: readonly [number, number]) => [from + start, to + start] as const;
    for (const { kind, span } of side.article.blocks) blocks.push({ kind, span: shift(span) });
    for (const one of side.attributions)
      attributions.push({ ...one, id: `${round}-${one.id}`, content: one.content.map(shift) });
  }
  return { article: { ...sides[0]!.article, text, blocks }, attributions };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  return times[RUNS >> 1]!;
}
