/**
 * `npm run bench [-- --no-live]`: what reading costs, in Chromium, over the project's own pages and, where it
 * stands beside the project, the evaluation data. Ratios are to Readability's own parse of the same page in the
 * same run, for machines differ. The second part opens pages with the built extension (built first).
 */
import { join } from 'node:path';
import { ownPages, savedPages, type CorpusPage } from './bench/corpus';
import { figures } from './bench/figures';
import { measureLive, type LiveTimes } from './bench/live';
import { measureReading, type Measured } from './bench/reading';
import { buildSizes } from './bench/sizes';
import { runCommand } from './checks/run-command';

const BUILD = join('.output', 'chrome-mv3');
const BUILD_LIMIT_MS = 2 * 60_000;

/** Of the saved pages every so many is opened with the extension, warm and stopped: each takes seconds. */
const LIVE_STEP = 5;

async function main(): Promise<void> {
  reportReading('own pages', await measureReading(ownPages()));
  const saved = savedPages();
  if (saved) reportReading('saved news pages', await measureReading(saved));
  else console.log('Saved news pages: skipped, ../shared/corpora/pages is not there.');
  if (process.argv.includes('--no-live')) return;
  await build();
  reportSizes();
  await reportLive(saved?.filter((_, index) => index % LIVE_STEP === 0) ?? ownPages());
}

function reportReading(name: string, all: readonly Measured[]): void {
  const articles = all.filter(({ article }) => article);
  const others = all.filter(({ article }) => !article);
  const ratio = (of: 'reading' | 'inPage') => (times: Measured) => times[of] / times.readability;
  console.log(`\n${name}: ${all.length} pages, ${articles.length} articles`);
  console.log(figures('whole reading : Readability', articles.map(ratio('reading')), '×'));
  console.log(figures('in the page : Readability', articles.map(ratio('inPage')), '×'));
  console.log(figures('no article : Readability', others.map(ratio('inPage')), '×'));
  console.log(
    figures(
      'longest stretch in the page',
      all.map((times) => times.longest),
      ' ms',
    ),
  );
  console.log(
    figures(
      'Readability’s own parse',
      all.map((times) => times.readability),
      ' ms',
    ),
  );
}

async function build(): Promise<void> {
  const { code, output } = await runCommand('wxt build', BUILD_LIMIT_MS);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}

function reportSizes(): void {
  const { contentScript, background, total } = buildSizes(BUILD);
  const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
  console.log('\nbuild, gzipped');
  console.log(`  content script ${kilobytes(contentScript)}`);
  console.log(`  background ${kilobytes(background)}`);
  console.log(`  everything ${kilobytes(total)}`);
}

async function reportLive(pages: readonly CorpusPage[]): Promise<void> {
  for (const background of ['warm', 'stopped'] as const) {
    const times: LiveTimes[] = await measureLive(BUILD, pages, background);
    const marked = times.flatMap(({ toMarks }) => (toMarks === null ? [] : [toMarks]));
    console.log(`\nbuilt extension, background ${background}: ${pages.length} pages`);
    console.log(figures('load to painted marks', marked, ' ms'));
    console.log(
      figures(
        'longest task with our script',
        times.map((t) => t.longestTask),
        ' ms',
      ),
    );
  }
}

await main();
