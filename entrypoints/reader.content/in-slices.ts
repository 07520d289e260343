/** A task may take this long before the page gets its turn: well under the 50 ms of a "long task". */
const SLICE_MS = 12;

/**
 * Runs a generator to its end, letting the page run in between. Rejects with the signal's reason when it
 * is aborted on the way.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result, void>,
  window: Window,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    const end = window.performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (window.performance.now() < end);
    await turn(window);
    signal.throwIfAborted();
  }
}

/** The page's next turn. `setTimeout` alone, for it runs in background tabs too. */
function turn(window: Window): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}
