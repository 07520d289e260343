/** When a burst of changes is answered. */
export interface SettleTimes {
  /** After this long without a change. */
  quietMs: number;
  /** At the latest this long after the first change, however many follow. */
  atMostMs: number;
}

/**
 * Turns a stream of changes into calls that are far apart: returns what is to be called at each change. `settled`
 * is told whether the stream has come to rest. Two clock reads a change and one timer at a time, so that a page
 * may change as often as it likes.
 */
export function settle(
  window: Window,
  { quietMs, atMostMs }: SettleTimes,
  settled: (rests: boolean) => void,
  signal: AbortSignal,
): () => void {
  let timer = 0;
  let first = 0;
  let last = 0;
  const now = () => window.performance.now();
  const look = () => {
    const at = now();
    const wait = Math.min(last + quietMs, first + atMostMs) - at;
    if (wait > 0) {
      timer = window.setTimeout(look, wait);
      return;
    }
    timer = 0;
    settled(at >= last + quietMs);
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  return () => {
    last = now();
    if (timer !== 0 || signal.aborted) return;
    first = last;
    timer = window.setTimeout(look, quietMs);
  };
}
