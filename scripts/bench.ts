/**
 * `npm run bench`: what reading costs, in Chromium, over the project's own pages and, where it stands beside
 * the project, the evaluation data. Figures are ratios to Readability's own parse of the same page in the
 * same run, for machines differ.
 */
import { ownPages, savedPages } from './bench/corpus';
import { measureReading, type Measured } from './bench/reading';

async function main(): Promise<void> {
  await report('own pages', await measureReading(ownPages()));
  const saved = savedPages();
  if (saved) await report('saved news pages', await measureReading(saved));
  else console.log('Saved news pages: skipped, ../shared/corpora/pages is not there.');
}

async function report(name: string, all: Measured[]): Promise<void> {
  const articles = all.filter(({ article }) => article);
  console.log(`\n${name}: ${all.length} read, ${articles.length} articles`);
  print(
    'whole reading : Readability',
    articles.map((m) => m.reading / m.readability),
    '×',
  );
  print(
    'in the page : Readability',
    articles.map((m) => m.inPage / m.readability),
    '×',
  );
  print(
    'no article : Readability',
    all.filter((m) => !m.article).map((m) => m.inPage / m.readability),
    '×',
  );
  print(
    'longest stretch in the page',
    all.map((m) => m.longest),
    ' ms',
  );
  print(
    'Readability’s own parse',
    all.map((m) => m.readability),
    ' ms',
  );
  const worst = articles.toSorted((a, b) => b.reading / b.readability - a.reading / a.readability);
  if (process.env.W)
    for (const w of worst.slice(0, 8))
      console.log('   ', w.page.name.slice(0, 50), Object.values(w).slice(2));
}

/** Median, 95th percentile and worst of some figures. */
function print(name: string, values: number[], unit: string): void {
  if (values.length === 0) return;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)}${unit}`;
  console.log(`  ${name.padEnd(30)} median ${at(0.5)}   p95 ${at(0.95)}   worst ${at(1)}`);
}

await main();
