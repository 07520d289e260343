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
