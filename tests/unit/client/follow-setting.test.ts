import { describe, expect, it } from 'vitest';
import { followSetting } from '../../../lib/client/follow-setting';

/** A setting whose first value is read when the test says so. */
function slowSetting<Value>() {
  let read: (value: Value) => void = () => {};
  let change: (value: Value) => void = () => {};
  const first = new Promise<Value>((resolve) => (read = resolve));
  const item = {
    getValue: () => first,
    watch: (changed: (value: Value) => void) => {
      change = changed;
      return () => (change = () => {});
    },
  };
  const isRead = async (value: Value) => {
    read(value);
    await first;
  };
  return { item, isRead, changes: (value: Value) => change(value) };
}

function followed() {
  const setting = slowSetting<string>();
  const told: string[] = [];
  const stop = followSetting(
    setting.item,
    (value) => told.push(value),
    (error) => {
      throw error;
    },
  );
  return { ...setting, told, stop };
}

describe('a followed setting', () => {
  it('tells its value, and each that comes', async () => {
    const { isRead, changes, told } = followed();
    await isRead('first');
    changes('second');
    expect(told).toEqual(['first', 'second']);
  });

  it('tells no value that was read before a change and comes after it', async () => {
    const { isRead, changes, told } = followed();
    changes('new');
    await isRead('old');
    expect(told).toEqual(['new']);
  });

  it('tells nothing after its end', async () => {
    const { isRead, changes, told, stop } = followed();
    stop();
    await isRead('late');
    changes('later');
    expect(told).toEqual([]);
  });
});
