/** What a setting of `settings.ts` offers to who follows it. */
export interface FollowedItem<Value> {
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): () => void;
}

/**
 * Tells the value of a setting, and each one after it, until the returned function is called. A first value
 * that comes after a change is older than the change, and left out. `failed` is told why it can't be read.
 */
export function followSetting<Value>(
  item: FollowedItem<Value>,
  told: (value: Value) => void,
  failed: (error: unknown) => void,
): () => void {
  let awaitsFirst = true;
  const stop = item.watch((value) => {
    awaitsFirst = false;
    told(value);
  });
  item.getValue().then((value) => {
    if (awaitsFirst) told(value);
  }, failed);
  return () => {
    awaitsFirst = false;
    stop();
  };
}
