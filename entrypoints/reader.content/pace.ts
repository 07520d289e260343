/** A new reading may cost this share of the time since the last one: 5%. */
const COST_FACTOR = 20;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How soon a page that goes on changing is read again. Each reading that changed what is known doubles the
 * wait, as does each one in vain; a quiet half minute, or another address, starts anew.
 */
export class Pace {
  #lastEnd = -Infinity;
  #cost = 0;
  #streak = 0;

  /** Milliseconds from `now` until the page may be read again; 0 when it may be read at once. */
  waitAt(now: number): number {
    if (now - this.#lastEnd > LONGEST_MS) this.#streak = 0;
    const base = Math.max(SHORTEST_MS, this.#cost * COST_FACTOR);
    const wait = Math.min(LONGEST_MS, base * 2 ** this.#streak);
    return Math.max(0, this.#lastEnd + wait - now);
  }

  /** A reading has ended. One that only put the marks back where the page had re-rendered is no burden. */
  done(start: number, end: number, restoredOnly: boolean): void {
    this.#cost = end - start;
    this.#lastEnd = end;
    if (!restoredOnly) this.#streak++;
  }

  reset(): void {
    this.#streak = 0;
    this.#lastEnd = -Infinity;
  }
}
