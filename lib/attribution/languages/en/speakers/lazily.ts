/** Calls the function when its answer is first asked for, and keeps the answer. */
export function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

/** The same for a function of one argument: what it answers is kept for each. */
export function oncePer<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, { value: T }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: compute(key) }));
    return answer.value;
  };
}

/** Answers of a kept function at most; then all are forgotten, so that memory stays flat. */
const MOST_KEPT = 1_000;

/**
 * Keeps, by a key for its arguments, what a function answers whose answer depends on nothing else: from one statement
 * of a speaker to the next, and from one article to the next.
 */
export function kept<T>(): (key: string, compute: () => T) => T {
  const known = new Map<string, { value: T }>();
  return (key, compute) => {
    let answer = known.get(key);
    if (answer) return answer.value;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, (answer = { value: compute() }));
    return answer.value;
  };
}
