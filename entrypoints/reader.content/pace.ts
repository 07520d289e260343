/** A new reading may cost a twentieth of the time since the last one, on pages of any length. */
const COST_FACTOR = 20;
const SHORTEST_MS = 1_000;
/** Doubling ends here. */
const LONGEST_MS = 30_000;

/**
 * How soon a page that goes on changing is read again. Each reading that changed what is known doubles the
 * wait, as does each one in vain; a quiet minute, or another address, starts anew.
 */
export class Pace {
  #lastEnd = -Infinity;
  #cost = 0;
  #streak = 0;

  /** Milliseconds from `now` until the page may be read again; 0 when it may be read at once. */
  waitAt(now: number): number {
    if (now - this.#lastEnd > 2 * LONGEST_MS) this.#streak = 0;
    const byStreak = this.#streak === 0 ? 0 : SHORTEST_MS * 2 ** (this.#streak - 1);
    const wait = Math.max(this.#cost * COST_FACTOR, Math.min(LONGEST_MS, byStreak));
    return Math.max(0, this.#lastEnd + wait - now);
  }

  /** The page was read, for whatever reason. */
  wasRead(start: number, end: number): void {
    this.#cost = end - start;
    this.#lastEnd = end;
  }

  /** The last reading was made for a change of the page, and did more than put its marks back. */
  lengthen(): void {
    this.#streak++;
  }

  reset(): void {
    this.#streak = 0;
    this.#lastEnd = -Infinity;
  }
}
