import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { articleFromText } from '../../lib/article/plain-article';
import { attribute } from '../../lib/attribution/attribute';

/** A plain news paragraph in each language; repeated, it makes an article of any length. */
const PARAGRAPHS = {
  en:
    'The city council voted on Tuesday to close the old bridge, officials said. “We have no choice,” Mayor Anna ' +
    'Berg told reporters after the meeting, adding that repairs would cost 3 million euros. According to a report ' +
    'by the road authority, two of its pillars have moved since last winter. Critics said the plan came too late.',
  de:
    'Der Stadtrat stimmte am Dienstag dafür, die alte Brücke zu schließen, teilte die Verwaltung mit. „Wir haben ' +
    'keine Wahl“, sagte Bürgermeisterin Anna Berg nach der Sitzung und fügte hinzu, die Reparatur werde drei ' +
    'Millionen Euro kosten. Nach Angaben der Straßenbehörde haben sich seit dem Winter zwei Pfeiler bewegt. ' +
    'Der Plan komme zu spät. Am Ufer standen gestern rund hundert Anwohner und sahen zu.',
};

type Lang = keyof typeof PARAGRAPHS;

const RUNS = 15;

/** What is hot is compiled to its fastest form after some sixty articles. */
const WARM_UPS = 150;

function articleOf(lang: Lang, words: number) {
  const paragraph = PARAGRAPHS[lang];
  const own = paragraph.split(' ').length;
  const text = Array.from({ length: Math.ceil(words / own) }, () => paragraph).join('\n\n');
  return articleFromText(text, { lang });
}

/** Median milliseconds for an article of this many words, warm. The object is new each time: nothing is kept. */
function median(lang: Lang, words: number): number {
  const times = Array.from({ length: RUNS }, () => {
    const article = articleOf(lang, words);
    const start = performance.now();
    attribute(article);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[RUNS >> 1]!;
}

/** Lines on speed: warm at several lengths, cold start in a process of its own, heap after a long article. */
export async function speedLines(): Promise<string[]> {
  const lines = [...warmLines('en'), ...warmLines('de')];
  const marks = { text: '"'.repeat(1_000_000), lang: 'en' };
  const start = performance.now();
  attribute(articleFromText(marks.text, { lang: marks.lang }));
  lines.push(`a megabyte of quotation marks: ${(performance.now() - start).toFixed(0)} ms`);
  lines.push(...(await coldStart()));
  lines.push(`heap: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
  return lines;
}

function warmLines(lang: Lang): string[] {
  for (let run = 0; run < WARM_UPS; run += 1) attribute(articleOf(lang, 700));
  return [700, 5_000, 50_000].map((words) => {
    const ms = median(lang, words);
    return `warm, ${lang}, ${words} words: ${ms.toFixed(1)} ms (${(words / ms).toFixed(0)} words a ms)`;
  });
}

/** The engine as it ships, in one file: its size, and how long a new process takes from reading it to the first answer. */
async function coldStart(): Promise<string[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./cold-start.ts', import.meta.url)),
        outDir,
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
      },
    });
    const file = join(outDir, 'engine.mjs');
    const times = Array.from({ length: COLD_RUNS }, () => timeOnce(file)).sort(
      (one, other) => one - other,
    );
    const size = gzipSync(readFileSync(file)).length;
    return [
      `cold start: ${times[COLD_RUNS >> 1]!.toFixed(0)} ms (median of ${COLD_RUNS}; least ${times[0]!.toFixed(0)})`,
      `engine and data: ${(size / 1e6).toFixed(2)} MB gzipped`,
    ];
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

const COLD_RUNS = 5;

function timeOnce(file: string): number {
  const code = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(file).href)});console.log(performance.now()-t)`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return Number(stdout.trim());
}
