import { describe, expect, it } from 'vitest';
import { PageWatch } from '../../../entrypoints/reader.content/page-watch';
import type { OpenPage } from '../../../entrypoints/reader.content/open-page';
import { fakeWindow } from './fake-window';

const MINUTE = 60_000;

/** What following a page costs, in milliseconds of a clock that only this test moves. */
interface Costs {
  look: number;
  reading: number;
}

/** A watch over a page that changes 100 times a second, and the stretches of time that it has worked. */
function watchRestless({ look, reading }: Costs, change: 'broken' | 'grown' | 'none') {
  const clock = fakeWindow();
  const worked: [start: number, end: number][] = [];
  const work = (ms: number) => {
    const start = clock.now;
    clock.pass(ms);
    worked.push([start, clock.now]);
  };
  const page = {
    standsWhole: () => {
      work(look);
      return change !== 'broken';
    },
    textMap: { nodes: () => [] },
  } as unknown as OpenPage;
  const life = new AbortController();
  let readings = 0;
  let restless = false;
  const watch: PageWatch = new PageWatch(
    clock.window,
    {
      page: () => page,
      readAgain: async () => {
        readings++;
        watch.willRead();
        work(reading);
        watch.wasRead();
        return true;
      },
      settled: () => undefined,
      restless: (now) => {
        restless = now;
      },
      logError: (error) => {
        throw error;
      },
    },
    life.signal,
  );
  watch.willRead();
  watch.wasRead();
  return {
    worked,
    readings: () => readings,
    restless: () => restless,
    stop: () => life.abort(),
    rest: (ms: number) => clock.run(ms, 10, () => undefined),
    run: (ms: number, every = 10) =>
      clock.run(ms, every, () => {
        if (change === 'grown') clock.characters += 200;
        clock.mutate();
      }),
    pending: () => clock.pending(),
  };
}

/** The most that was worked in any stretch of `length` milliseconds that begins with work. */
function most(worked: readonly [number, number][], length: number): number {
  return Math.max(
    ...worked.map(([from]) =>
      worked
        .filter(([start]) => start >= from && start < from + length)
        .reduce((sum, [start, end]) => sum + Math.min(end, from + length) - start, 0),
    ),
  );
}

const CASES: [name: string, costs: Costs, change: 'broken' | 'grown' | 'none'][] = [
  ['a short article that grows', { look: 0.2, reading: 40 }, 'grown'],
  ['a short article that is rendered again and again', { look: 0.2, reading: 40 }, 'broken'],
  ['a very long page that grows', { look: 60, reading: 1_500 }, 'grown'],
  ['a very long page that is rendered again and again', { look: 60, reading: 1_500 }, 'broken'],
  ['a very long page that does not matter', { look: 300, reading: 1_500 }, 'none'],
];

describe('a page that changes 100 times a second', () => {
  it.each(CASES)(
    '%s: a twentieth of the time and one reading at most',
    async (_, costs, change) => {
      const test = watchRestless(costs, change);
      await test.run(10 * MINUTE);
      expect(test.worked.length).toBeGreaterThan(0);
      for (const length of [1_000, 10_000, MINUTE, 5 * MINUTE]) {
        expect(most(test.worked, length)).toBeLessThanOrEqual(
          length / 20 + costs.reading + costs.look,
        );
      }
    },
  );

  it('a long page that grows: two readings in any forty seconds', async () => {
    const costs = { look: 5, reading: 400 };
    const test = watchRestless(costs, 'grown');
    await test.run(10 * MINUTE);
    expect(test.readings()).toBeGreaterThan(10);
    expect(most(test.worked, 40_000)).toBeLessThan(3 * costs.reading);
  });

  it('is known to have no rest, until it comes to rest', async () => {
    const test = watchRestless({ look: 1, reading: 40 }, 'none');
    await test.run(1_500);
    expect(test.restless()).toBe(true);
    await test.rest(1_500);
    expect(test.restless()).toBe(false);
    await test.run(MINUTE, 500);
    expect(test.restless()).toBe(false);
  });

  it('is read again all the same', async () => {
    const test = watchRestless({ look: 1, reading: 40 }, 'broken');
    await test.run(MINUTE);
    expect(test.readings()).toBeGreaterThan(10);
  });

  it('keeps two timers at most, and none when the reader has gone', async () => {
    const test = watchRestless({ look: 1, reading: 40 }, 'grown');
    await test.run(MINUTE);
    expect(test.pending()).toBeLessThanOrEqual(2);
    test.stop();
    expect(test.pending()).toBe(0);
  });
});
