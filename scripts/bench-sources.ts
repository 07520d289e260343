/**
 * `npm run bench:sources`: scores the finder of original sources against hand labels, with its misses.
 * Reads `../shared/corpora` beside the project; says so and ends when it is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { OriginalSource, PrimaryDocument } from '../lib/model';
import { findInHtml } from './find-sources';

interface GoldSource {
  scope: string;
  kind: string;
  outlet: string | null;
  host: string | null;
  note?: string;
  relation?: string;
  evidence: string;
}
interface GoldPage {
  file: string;
  url: string | null;
  labelled_from: string;
  original_sources: GoldSource[];
  primary_documents: { url: string; anchor_text: string }[];
}
interface Prediction {
  file: string;
  originalSources: OriginalSource[];
  documents: string[];
  found: PrimaryDocument[];
}
interface Score {
  p: number;
  r: number;
  f1: number;
  tp: number;
  np: number;
  ng: number;
}
interface Scorer {
  scoreSources(
    gold: GoldPage[],
    pred: Prediction[],
  ): Record<'article' | 'claim' | 'documents', Score> & {
    misses: { file: string; want: string[]; got: string | null }[];
  };
  domain(host: string | null): string | null;
}

const CORPORA = resolve(import.meta.dirname, '../../shared/corpora');
const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'boolean' } } });

if (!existsSync(CORPORA)) {
  console.log('Skipped: the evaluation data (../shared/corpora) is not there.');
  process.exit(0);
}
const gold = (
  JSON.parse(readFileSync(`${CORPORA}/pages/sources-gold.json`, 'utf8')) as GoldPage[]
).filter(({ file }) => values.file === undefined || file.includes(values.file));
const scorer = (await import(pathToFileURL(`${CORPORA}/score-sources.mjs`).href)) as Scorer;
const predictions = gold.map(predict);
if (values.json) for (const one of predictions) console.log(JSON.stringify(one));
else report();

function predict(page: GoldPage): Prediction {
  const path =
    page.file === 'seed' ? `${CORPORA}/seed/article.html` : `${CORPORA}/pages/html/${page.file}`;
  const url = page.url ?? 'https://example.com/article';
  const { originals, documents } = findInHtml(readFileSync(path), url);
  return {
    file: page.file,
    originalSources: originals,
    documents: documents.map(({ href }) => href),
    found: documents,
  };
}

function report(): void {
  const score = scorer.scoreSources(gold, predictions);
  for (const part of ['article', 'claim', 'documents'] as const) {
    const { p, r, f1, tp, np, ng } = score[part];
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(
      `${part.padEnd(10)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  (right ${tp}, answered ${np}, labelled ${ng})`,
    );
  }
  for (const page of gold) reportMisses(page, score.misses);
}

function reportMisses(
  page: GoldPage,
  misses: { file: string; want: string[]; got: string | null }[],
) {
  const prediction = predictions.find(({ file }) => file === page.file)!;
  const lines: string[] = [];
  const article = misses.find(({ file }) => file === page.file);
  if (article) {
    const best = prediction.originalSources.find(({ scope }) => scope === 'article');
    lines.push(
      `  article: want ${article.want.join(', ') || '-'}; got ${article.got ?? '-'}${best ? ` (${best.kind}, ${best.evidence.place}: ${best.evidence.text.slice(0, 80)})` : ''}`,
    );
  }
  if (page.labelled_from === 'full text')
    lines.push(...claimMisses(page, prediction), ...documentMisses(page, prediction));
  if (lines.length > 0) console.log([page.file, ...lines].join('\n'));
}

function claimMisses(page: GoldPage, prediction: Prediction): string[] {
  const own = (s: GoldSource): boolean =>
    /^(self|own )/.test(s.note ?? '') || s.relation === 'alias';
  const want = page.original_sources.filter((s) => s.scope === 'claim' && !own(s) && s.host);
  const got = prediction.originalSources.filter(({ scope }) => scope === 'claim');
  const domains = (list: { host: string | null }[]) =>
    new Set(list.map(({ host }) => scorer.domain(host)));
  return [
    ...want
      .filter(({ host }) => !domains(got).has(scorer.domain(host)))
      .map(({ host, kind, evidence }) => `  claim missed: ${host} (${kind}: ${evidence})`),
    ...got
      .filter(({ host }) => host && !domains(want).has(scorer.domain(host)))
      .map(
        ({ host, kind, evidence }) =>
          `  claim wrong: ${host} (${kind}: ${evidence.text.slice(0, 120)})`,
      ),
  ];
}

function documentMisses(page: GoldPage, prediction: Prediction): string[] {
  const key = (href: string): string =>
    href
      .replace(/[?#].*$|\/$/g, '')
      .replace(/^https?:\/\/(www\.)?/, '')
      .toLowerCase();
  const want = new Set(page.primary_documents.map(({ url }) => key(url)));
  const got = new Set(prediction.documents.map(key));
  return [
    ...page.primary_documents
      .filter(({ url }) => !got.has(key(url)))
      .map(({ url, anchor_text }) => `  document missed: ${url} (${anchor_text})`),
    ...prediction.found
      .filter(({ href }) => !want.has(key(href)))
      .map(({ href, kind, text }) => `  document wrong: ${href} (${kind}: ${text})`),
  ];
}
