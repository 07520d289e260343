import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recentReading, rememberReading } from '../../../entrypoints/background/recent-readings';
import { closeStorageToPages } from '../../../entrypoints/background/settings';
import { reading } from '../store/support';

beforeEach(() => fakeBrowser.reset());

it('closes the settings to the processes of pages', async () => {
  const setAccessLevel = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.storage.local, { setAccessLevel });
  await closeStorageToPages();
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

describe('what was read', () => {
  it('is kept in memory and nowhere else', async () => {
    await rememberReading('https://news.example/1', reading());
    expect(await recentReading('https://news.example/1')).toEqual(reading());
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is forgotten when it is long ago', async () => {
    for (let n = 0; n < 40; n++) await rememberReading(`https://news.example/${n}`, reading());
    expect(await recentReading('https://news.example/0')).toBeNull();
    expect(await recentReading('https://news.example/39')).not.toBeNull();
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).length).toBeLessThan(30);
  });
});
