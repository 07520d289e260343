import { Readability } from '@mozilla/readability';
import { readInStages } from '../../lib/article/read-article';
import type { ReadResult } from '../../lib/article/read-article';
import { attribute } from '../../lib/attribution/attribute';
import { collectClues } from '../../lib/sources/collect-clues';
import { primaryDocuments } from '../../lib/sources/documents';
import { rankOriginals } from '../../lib/sources/rank-originals';

/** Times of one page in milliseconds: medians of the rounds, Readability's and ours in turn. */
export interface PageTimes {
  article: boolean;
  /** Readability's own parse, its copy of the page made before. */
  readability: number;
  /** Everything: copy, Readability, text map, clues, attribution, sources. */
  reading: number;
  /** What of it runs in the page: all but attribution and the ranking of sources. */
  inPage: number;
  /** The longest stretch without a turn for the page. */
  longest: number;
}

interface Round {
  readability: number;
  reading: number;
  inPage: number;
  longest: number;
}

/** Reads the open page in rounds; runs in the page that is measured. */
export function measurePage(url: string, rounds: number): PageTimes {
  let article = false;
  const all: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const copy = document.cloneNode(true) as Document;
    const readability = timed(() => new Readability(copy).parse());
    const { ok, times } = readWhole(url);
    article = ok;
    all.push({ readability, ...times });
  }
  const median = (of: keyof Round): number => middle(all.map((round) => round[of]));
  return {
    article,
    readability: median('readability'),
    reading: median('reading'),
    inPage: median('inPage'),
    longest: median('longest'),
  };
}

function readWhole(url: string): { ok: boolean; times: Omit<Round, 'readability'> } {
  const slices: number[] = [];
  const read = inStages(url, slices);
  let engine = 0;
  if (read.ok) {
    const { article, textMap } = read;
    let clues: ReturnType<typeof collectClues> | undefined;
    slices.push(timed(() => (clues = collectClues(document, article, textMap))));
    engine = timed(() => {
      const attributions = attribute(article);
      if (clues) rankOriginals(clues, article);
      if (clues) primaryDocuments(clues, article, attributions);
    });
  }
  const inPage = slices.reduce((sum, slice) => sum + slice, 0);
  return {
    ok: read.ok,
    times: { inPage, reading: inPage + engine, longest: Math.max(...slices) },
  };
}

function inStages(url: string, slices: number[]): ReadResult {
  const stages = readInStages(document, url);
  for (;;) {
    let step: IteratorResult<void, ReadResult> | undefined;
    slices.push(timed(() => (step = stages.next())));
    if (step?.done) return step.value;
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
