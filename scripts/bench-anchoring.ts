/**
 * `npm run bench:anchoring`: do described passages survive what happens to pages? Deterministic.
 * Pages: the project's own and, when it is there, `../shared/corpora/pages`. Printed beside approximate
 * search with Hypothesis's published weights, without and with a cut, over the same changes.
 */
import { parseArgs } from 'node:util';
import { locate } from '../lib/anchoring/locate';
import { measureInChromium } from './anchoring/chromium';
import { locateByWeights } from './anchoring/hypothesis-weights';
import { findChromium } from './browsers';
import type { Change } from './anchoring/mutate';
import { tally, trials, type Locate, type Tally } from './anchoring/survival';
import { readTexts } from './anchoring/texts';

/** As many passages as the figures that we compare with were measured on. */
const PER_PAGE = 20;
const HYPOTHESIS_CUT = 0.7;

const LENGTHS = [
  [20, 60],
  [61, 150],
  [151, 400],
] as const;
const LENGTHS_REMOVED = [[10, 19], ...LENGTHS] as const;
const SHARES = [0, 0.05, 0.1, 0.3];

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);

const WAYS: [name: string, locate: Locate][] = [
  ['Whence', locate],
  ['weights', (text, selectors) => locateByWeights(text, selectors, 0)],
  [`cut ${HYPOTHESIS_CUT}`, (text, selectors) => locateByWeights(text, selectors, HYPOTHESIS_CUT)],
];

const pages = readTexts().measured;
console.log(`${pages.length} pages × ${PER_PAGE} passages for each length, seed ${seed}`);
console.log('right / wrong / orphan in %\n');
heading('words of the passage edited');
for (const words of SHARES) compareWays(`${words * 100}%`, LENGTHS, { words, ...nothingElse() });
heading('the same, and paragraphs inserted, removed, moved; typography and markup changed');
for (const words of SHARES) compareWays(`${words * 100}%`, LENGTHS, { words, ...everything() });
heading('passage removed (right: orphan)');
for (const lengths of LENGTHS_REMOVED) {
  compareWays(lengths.join('–'), [lengths], { words: 1, ...nothingElse() });
}

await reportChromium();

/** What many annotations cost on a long page: the main thread's work, as ratios within the run. */
async function reportChromium(): Promise<void> {
  if (!findChromium()) {
    console.log('\nIn the browser: skipped, no Chromium found (set CHROME_PATH).');
    return;
  }
  const { characters, readability, firstReading, moved, lost, changeRatio, following } =
    await measureInChromium();
  console.log(`\nIn Chromium, 5,000 paragraphs, ${characters} characters`);
  for (const [name, { marked, orphans, painted, work, longest }] of [
    ['1,000 annotations moved', moved],
    ['1,000 that are not there', lost],
  ] as const) {
    const times = `${painted.toFixed(0)} ms until painted, ${work.toFixed(0)} ms of the main thread`;
    const ratio = `${(work / readability).toFixed(1)} × Readability’s parse`;
    const tasks = longest === 0 ? 'no task over 50 ms' : `longest task ${longest.toFixed(0)} ms`;
    console.log(
      `${name.padEnd(26)} ${marked} marked, ${orphans} orphans; ${times} (${ratio}); ${tasks}`,
    );
  }
  console.log(
    `a change of the page        ${changeRatio.toFixed(2)} × what it costs without the reader`,
  );
  console.log(
    `the first reading           ${(firstReading / readability).toFixed(1)} × Readability’s parse`,
  );
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  console.log(
    `100 changes a second        ${percent(following.worst)} of the time in the worst 40 s; ${percent(following.usual)} in most 5 s, ${percent(following.reading)} in 5 s with a reading`,
  );
}

function nothingElse(): Omit<Change, 'words'> {
  return { paragraphs: false, typography: false, markup: false };
}

function everything(): Omit<Change, 'words'> {
  return { paragraphs: true, typography: true, markup: true };
}

function compareWays(
  label: string,
  lengths: readonly (readonly [number, number])[],
  change: Change,
): void {
  const all = lengths.flatMap((range) => trials(pages, PER_PAGE, range, change, seed));
  const cells = WAYS.map(([, way]) => percentages(tally(all, way)));
  console.log(label.padEnd(10), ...cells.map((cell) => cell.padEnd(22)), all.length);
}

function heading(title: string): void {
  console.log(`\n${title}`);
  console.log(' '.repeat(10), ...WAYS.map(([name]) => name.padEnd(22)), 'passages');
}

function percentages({ right, wrong, orphan, total }: Tally): string {
  return [right, wrong, orphan].map((n) => ((100 * n) / total).toFixed(1)).join(' / ');
}
