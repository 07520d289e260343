import { Readability } from '@mozilla/readability';
import { readInStages } from '../../lib/article/read-article';
import type { ReadResult } from '../../lib/article/read-article';
import type { PageReading } from '../../lib/messages';
import { collectClues } from '../../lib/sources/collect-clues';
import { middle, timed } from './times';

/** Times of one page in milliseconds: medians of the rounds, Readability's and ours in turn. */
export interface PageTimes extends Round {
  /** What the content script sends to the background; null for a page that is no article. */
  read: PageReading | null;
}

interface Round {
  /** Readability's own parse, its copy of the page made before. */
  readability: number;
  /** What runs in the page: copy, Readability, text map, clues. */
  inPage: number;
  /** The longest stretch without a turn for the page. */
  longest: number;
}

/** Reads the open page in rounds; runs in the page that is measured. */
export function measurePage(url: string, rounds: number): PageTimes {
  let read: PageReading | null = null;
  const all: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const copy = document.cloneNode(true) as Document;
    const readability = timed(() => new Readability(copy).parse());
    const slices: number[] = [];
    read = readWhole(url, slices);
    const inPage = slices.reduce((sum, slice) => sum + slice, 0);
    all.push({ readability, inPage, longest: Math.max(...slices) });
  }
  const median = (of: keyof Round): number => middle(all.map((round) => round[of]));
  return {
    read,
    readability: median('readability'),
    inPage: median('inPage'),
    longest: median('longest'),
  };
}

function readWhole(url: string, slices: number[]): PageReading | null {
  const read = inStages(url, slices);
  if (!read.ok) return null;
  const { article, textMap } = read;
  let given: PageReading | null = null;
  slices.push(timed(() => (given = { article, clues: collectClues(document, article, textMap) })));
  return given;
}

function inStages(url: string, slices: number[]): ReadResult {
  const stages = readInStages(document, url);
  for (;;) {
    let step: IteratorResult<void, ReadResult> | undefined;
    slices.push(timed(() => (step = stages.next())));
    if (step?.done) return step.value;
  }
}
