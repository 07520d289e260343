import { expect, it } from 'vitest';
import { beginLife } from '../../../entrypoints/reader.content/only-once';

it('begins one life in a page, however often the script is put in', () => {
  const world = {};
  const needs = { window, world, extensionLives: () => true };
  expect(beginLife(needs)?.aborted).toBe(false);
  expect(beginLife(needs)).toBeNull();
});

it('ends the reader of an earlier install when the next one begins', () => {
  let lives = true;
  const old = beginLife({ window, world: {}, extensionLives: () => lives });
  lives = false;
  const next = beginLife({ window, world: {}, extensionLives: () => true });
  expect(old?.aborted).toBe(true);
  expect(next?.aborted).toBe(false);
});

it('begins anew in the same world after the earlier life has ended', () => {
  const world = {};
  let lives = true;
  const old = beginLife({ window, world, extensionLives: () => lives });
  lives = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(old?.aborted).toBe(true);
  expect(beginLife({ window, world, extensionLives: () => true })).not.toBeNull();
});

it('goes on living when the page forges the call of another', () => {
  const life = beginLife({ window, world: {}, extensionLives: () => true });
  document.dispatchEvent(new CustomEvent('whence:reader-started'));
  expect(life?.aborted).toBe(false);
});
