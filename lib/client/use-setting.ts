import { useEffect, useState } from 'react';
import { followSetting, type FollowedItem } from './follow-setting';
import { logError } from './log-error';

/** A setting of `settings.ts` that can be changed. */
interface SettingItem<Value> extends FollowedItem<Value> {
  setValue(value: Value): Promise<void>;
}

/** A setting, followed from whichever window it changes; null until it is known. And the way to set it. */
export function useSetting<Value>(
  item: SettingItem<Value>,
): [value: Value | null, set: (value: Value) => Promise<void>] {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => followSetting(item, (found) => setValue(found), logError), [item]);
  return [
    value,
    (next) => {
      setValue(next);
      return item.setValue(next);
    },
  ];
}
