import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchTab, Spent } from './bench-tab';

/** A reading of the page and what the browser does after it fall into one of these, or two. */
const STEP_SECONDS = 5;
/** Windows of this length are judged; long enough for readings and the rest that they are paid for with. */
const WINDOW_SECONDS = 40;
const STEPS = 12;

/** What following a page costs, in shares of the time. */
export interface Following {
  /** The most in any 40 seconds. */
  worst: number;
  /** The median of five seconds: nothing is read in most of them, only marks are kept in place. */
  usual: number;
  /** The most in five seconds: the page is read in them. */
  reading: number;
}

/**
 * Lets two tabs change their page 100 times a second for a minute, side by side so that what else the machine
 * does slows both, and compares their main threads. Busy, a browser draws fewer frames, and frames are what
 * such a page costs by itself: so the plain tab's work counts for as many frames as the watched one drew.
 */
export async function measureFollowing(plain: BenchTab, watched: BenchTab): Promise<Following> {
  const tabs = [plain, watched] as const;
  const running = tabs.map((tab) => tab.call('restless', (STEPS + 1) * STEP_SECONDS));
  const shares: number[] = [];
  let before = await Promise.all(tabs.map((tab) => tab.spent()));
  for (let step = 0; step < STEPS; step++) {
    await sleep(STEP_SECONDS * 1000);
    const after = await Promise.all(tabs.map((tab) => tab.spent()));
    const [quiet, busy] = after.map((spent, i) => difference(spent, before[i]));
    if (quiet && busy) shares.push(extraWork(quiet, busy) / (STEP_SECONDS * 1000));
    before = after;
  }
  await Promise.all(running);
  const sorted = shares.toSorted((a, b) => a - b);
  return {
    worst: Math.max(...windowsOf(shares, WINDOW_SECONDS / STEP_SECONDS).map(mean)),
    usual: sorted[sorted.length >> 1] ?? 0,
    reading: sorted.at(-1) ?? 0,
  };
}

function difference(after: Spent, before: Spent | undefined): Spent {
  return {
    work: after.work - (before?.work ?? 0),
    layouts: after.layouts - (before?.layouts ?? 0),
  };
}

function extraWork(plain: Spent, watched: Spent): number {
  return watched.work - (plain.work / Math.max(1, plain.layouts)) * watched.layouts;
}

function windowsOf(values: readonly number[], length: number): number[][] {
  return values.flatMap((_, i) => (i < length - 1 ? [] : [values.slice(i - length + 1, i + 1)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
