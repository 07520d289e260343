/** What is done for changes of the page may cost a twentieth of the time, on pages of any length. */
const COST_FACTOR = 20;
/** The wait after a first reading in vain is twice this at least. */
const SHORTEST_MS = 500;
/** Doubling ends here. */
const LONGEST_MS = 30_000;

/**
 * How soon a page that goes on changing is looked at, and read, again. Each look and each reading is paid for
 * with rest: no more follows until {@link COST_FACTOR} times as long has passed as it took. So in any stretch
 * of time all of them together take a twentieth of it and one reading at most.
 *
 * Besides, each reading that changed what is known, and each one in vain, doubles the rest before the next, up to
 * {@link LONGEST_MS}; a quiet minute, or another address, starts anew. Times are milliseconds of one clock.
 */
export class Pace {
  #rested = -Infinity;
  #lastReading = -Infinity;
  /** What the last reading is paid for with. */
  #price = 0;
  #streak = 0;

  /** How long from `now` until the page may be looked at; 0 when it may be at once. */
  untilLook(now: number): number {
    return Math.max(0, this.#rested - now);
  }

  /** How long from `now` until the page may be read again. */
  untilReading(now: number): number {
    if (now - this.#lastReading > 2 * LONGEST_MS) this.#streak = 0;
    const doubled = Math.max(SHORTEST_MS, this.#price) * 2 ** this.#streak;
    const byStreak = this.#streak === 0 ? 0 : doubled;
    const wait = this.#lastReading + Math.min(LONGEST_MS, byStreak) - now;
    return Math.max(0, wait, this.untilLook(now));
  }

  /** The page was looked at. */
  looked(start: number, end: number): void {
    this.#rested = Math.max(this.#rested, end) + COST_FACTOR * (end - start);
  }

  /** The page was read, for whatever reason. */
  wasRead(start: number, end: number): void {
    this.looked(start, end);
    this.#lastReading = end;
    this.#price = COST_FACTOR * (end - start);
  }

  /** The last reading was made for a change of the page, and did more than put its marks back. */
  lengthen(): void {
    this.#streak++;
  }

  reset(): void {
    this.#streak = 0;
    this.#price = 0;
    this.#rested = -Infinity;
    this.#lastReading = -Infinity;
  }
}
