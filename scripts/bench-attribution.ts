/**
 * `npm run bench:attribution [-- --errors [--corpus NAME]]`
 *
 * Scores the engine on the corpora of `../shared/corpora` beside the project, next to published figures, and
 * measures its speed. `--errors` lists what was missed and what was found in excess, with the text around.
 */
import { parseArgs } from 'node:util';
import { articleFromText } from '../lib/article/plain-article';
import { attribute } from '../lib/attribution/attribute';
import type { Span } from '../lib/model';
import {
  CORPORA,
  loadScorers,
  readCorpus,
  type Answer,
  type GoldRow,
  type Scorers,
} from './attribution/corpora';
import { corpusLines, PUBLISHED, whenceLines } from './attribution/figures';
import { speedLines } from './attribution/speed';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { errors: { type: 'boolean' }, corpus: { type: 'string' } },
  });
  const scorers = await loadScorers();
  if (!scorers) console.log('No corpora at ../shared/corpora: nothing is scored.');
  for (const { name, lang } of scorers ? CORPORA : []) {
    if (values.corpus !== undefined && values.corpus !== name) continue;
    const gold = readCorpus(name);
    if (!gold) {
      console.log(`\n${name}: not there, skipped.`);
      continue;
    }
    const answers = gold.map((row) => answer(row, lang));
    if (values.errors) printErrors(scorers!, gold, answers);
    printCorpus(scorers!, name, gold, answers);
  }
  if (values.corpus === undefined) console.log(['', ...(await speedLines())].join('\n'));
}

function answer(row: GoldRow, lang: string): Answer {
  return { id: row.id, attributions: attribute(articleFromText(row.text, { id: row.id, lang })) };
}

function printCorpus(
  scorers: Scorers,
  name: (typeof CORPORA)[number]['name'],
  gold: readonly GoldRow[],
  answers: readonly Answer[],
): void {
  const statements = gold.reduce((sum, row) => sum + row.attributions.length, 0);
  console.log(`\n${name}: ${gold.length} articles, ${statements} statements`);
  const lines = corpusLines(scorers.score(gold, answers));
  if (name === 'whence-gold.dev') lines.push(...whenceLines(scorers.scoreWhence(gold, answers)));
  for (const line of lines) console.log(`  ${line}`);
  for (const line of PUBLISHED[name] ?? []) console.log(`    ${line}`);
}

/** Characters of text shown around an error. */
const CONTEXT = 60;

function printErrors(scorers: Scorers, gold: readonly GoldRow[], answers: readonly Answer[]): void {
  gold.forEach((row, index) => {
    const own = answers[index]!.attributions;
    const { strict } = scorers.match(row.text, row.attributions, own);
    const found = new Set(strict.map((pair) => pair.i));
    const right = new Set(strict.map((pair) => pair.j));
    row.attributions.forEach((statement, at) => {
      if (!found.has(at)) console.log(`missed ${row.id}: ${shown(row.text, statement)}`);
    });
    own.forEach((statement, at) => {
      if (!right.has(at))
        console.log(`extra  ${row.id} (${statement.why.rule}): ${shown(row.text, statement)}`);
    });
  });
}

function shown(text: string, parts: { source: Span[]; cue: Span[]; content: Span[] }): string {
  const words = (spans: Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const all = [...parts.source, ...parts.cue, ...parts.content];
  const start = Math.max(0, Math.min(...all.map((span) => span[0])) - CONTEXT);
  const end = Math.max(...all.map((span) => span[1])) + CONTEXT;
  return `[${words(parts.source)}] [${words(parts.cue)}] [${words(parts.content)}]\n         ${text
    .slice(start, end)
    .replace(/\s+/g, ' ')}`;
}

void main();
