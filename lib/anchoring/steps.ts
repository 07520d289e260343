/** Runs a generator that pauses for others to its end in one go, and returns its result. */
export function runThrough<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
