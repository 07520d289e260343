/** What the DOM half of `lib/sources` collects in the page: plain data, nothing decided yet. */
export interface SourceClues {
  /** Filled in by the collector; see docs/architecture.md. */
  lines: never[];
}
