import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attribution, Span } from '../../lib/model';

/** One gold statement of a corpus. */
export interface GoldStatement {
  source: Span[];
  cue: Span[];
  content: Span[];
  kind?: string;
  cue_class?: string;
}

export interface GoldRow {
  id: string;
  text: string;
  attributions: GoldStatement[];
}

export interface Answer {
  id: string;
  attributions: Attribution[];
}

interface Ratio {
  p: number;
  r: number;
  f1: number;
}

/** What `score.mjs` gives. */
export interface Score {
  exact: Record<'source' | 'cue' | 'content', Ratio>;
  strictAttr: Ratio;
  recallBy: Record<string, { n: number; strict: number }>;
}

/** What `score-whence.mjs` gives. */
export interface WhenceScore {
  strict: Ratio;
  speaker: { right: number; missing: number; wrong: number };
  classAccuracy: number;
  kindAccuracy: number;
}

interface Match {
  strict: { i: number; j: number }[];
}

export interface Scorers {
  score(gold: readonly GoldRow[], answers: readonly Answer[]): Score;
  match(text: string, gold: readonly GoldStatement[], answers: readonly Attribution[]): Match;
  scoreWhence(gold: readonly GoldRow[], answers: readonly Answer[]): WhenceScore;
}

/** Where the evaluation data lies: beside the project, never in it. */
const FOLDER = resolve('../shared/corpora');

/** The corpora that can be scored, with the language of their articles. */
export const CORPORA = [
  { name: 'polnear.dev', lang: 'en' },
  { name: 'polnear.train', lang: 'en' },
  { name: 'gum-news.dev', lang: 'en' },
  { name: 'whence-gold.dev', lang: 'en' },
  { name: 'german-wikinews.dev', lang: 'de' },
] as const;

export type CorpusName = (typeof CORPORA)[number]['name'];

/** The rows of a corpus, or null when it is not there. */
export function readCorpus(name: CorpusName): GoldRow[] | null {
  const path = resolve(FOLDER, 'attribution', `${name}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow);
}

/** The scorers that stand beside the corpora, or null when they are not there. */
export async function loadScorers(): Promise<Scorers | null> {
  const paths = ['score.mjs', 'score-whence.mjs'].map((file) => resolve(FOLDER, file));
  if (!paths.every((path) => existsSync(path))) return null;
  const [general, own] = await Promise.all(
    paths.map((path) => import(pathToFileURL(path).href) as Promise<Partial<Scorers>>),
  );
  return { ...general, ...own } as Scorers;
}
