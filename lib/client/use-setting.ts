import { useEffect, useState } from 'react';
import { logError } from './log-error';

/** What a setting of `settings.ts` offers. */
interface SettingItem<Value> {
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  watch(changed: (value: Value) => void): () => void;
}

/** A setting, followed from whichever window it changes; null until it is known. And the way to set it. */
export function useSetting<Value>(
  item: SettingItem<Value>,
): [value: Value | null, set: (value: Value) => Promise<void>] {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let current = true;
    item.getValue().then((found) => {
      if (current) setValue(found);
    }, logError);
    const stop = item.watch((changed) => setValue(changed));
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  return [
    value,
    (next) => {
      setValue(next);
      return item.setValue(next);
    },
  ];
}
